import { Badge } from '../../../shared/ui/badge'
import { Button } from '../../../shared/ui/button'
import type { CaptureRefused } from '../../capture/capture-refused'
import { documentUrl } from '../dashboard-url'
import { usePanel } from '../panel-context'
import type { SaveItem } from './save-item'
import { wordRefusal } from './word-refusal'

export interface SaveItemTroubleProps {
  item: SaveItem
  space: { id: string; name: string } | null
  onAllowSite: (url: string) => void
  /** Fetches again, after the user signed in to the site for instance. */
  onRetry: () => void
}

/** What stands in the way of a line, with what the user can do about it. */
export function SaveItemTrouble({ item, space, onAllowSite, onRetry }: SaveItemTroubleProps) {
  const { state, duplicates, ticked } = item
  if (state.kind === 'refused') return <Refused refusal={state.refusal} onRetry={onRetry} />
  if (state.kind === 'site-needed')
    return <SiteNeeded url={state.url} onAllow={() => onAllowSite(state.url)} />
  const [duplicate] = duplicates ?? []
  if (!duplicate || !space || state.kind === 'saved') return null
  return <AlreadyThere duplicate={duplicate} space={space} ticked={ticked} />
}

function Refused({ refusal, onRetry }: { refusal: CaptureRefused; onRetry: () => void }) {
  const { t, common } = usePanel()
  return (
    <div class="note note--danger save-item__note" role="alert">
      <p>{wordRefusal(refusal, t)}</p>
      <Button size="small" icon="refresh" onClick={onRetry}>
        {common('retry')}
      </Button>
    </div>
  )
}

function SiteNeeded({ url, onAllow }: { url: string; onAllow: () => void }) {
  const { t } = usePanel()
  const site = new URL(url).hostname
  return (
    <div class="note save-item__note">
      <p>{t('siteNeeded', { site })}</p>
      <Button size="small" icon="lock" data-testid="allow-site" onClick={onAllow}>
        {t('allowSite', { site })}
      </Button>
    </div>
  )
}

interface AlreadyThereProps {
  duplicate: { id: string; name: string }
  space: { id: string; name: string }
  ticked: boolean
}

/** The server names only what this user may see. */
function AlreadyThere({ duplicate, space, ticked }: AlreadyThereProps) {
  const { t } = usePanel()
  const title = t('alreadyThereOf', { space: space.name, name: duplicate.name })
  const link = { href: documentUrl(space.id, duplicate.id), target: '_blank', rel: 'noreferrer', title }
  return (
    <p class="save-item__note save-item__duplicate" data-testid="duplicate">
      <a {...link}>
        <Badge tone="warning" icon="check">
          {t('alreadyThere')}
        </Badge>
      </a>
      {ticked && <span>{t('keepCopy')}</span>}
    </p>
  )
}
