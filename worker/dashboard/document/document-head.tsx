import { useState } from 'preact/hooks'
import type { DocumentRow } from '../../../shared/schemas/document'
import { AnalysisState } from '../../../shared/ui/analysis-state'
import { Button } from '../../../shared/ui/button'
import { Dialog } from '../../../shared/ui/dialog'
import { FlagToggle } from '../../../shared/ui/flag-toggle'
import { Icon } from '../../../shared/ui/icon'
import { IconButton } from '../../../shared/ui/icon-button'
import { Menu, type MenuEntry } from '../../../shared/ui/menu'
import { useSpace } from '../app/account-context'
import { useInterface } from '../app/interface-context'
import { neighboursOf, readTrail } from '../data/document-trail'
import { useDocumentActions } from '../documents/use-document-actions'
import { pathOf } from '../router/path-of'
import { navigate } from '../router/use-location'
import type { OpenDocument } from './use-document'

interface HeadProps {
  row: DocumentRow
  document: OpenDocument
  listAddress: string
}

function Steps({ row }: { row: DocumentRow }) {
  const { t } = useInterface()
  const { previous, next, position, total } = neighboursOf(readTrail(), row.id)
  if (total < 2 || position === 0) return null
  return (
    <div class="document__steps">
      <IconButton
        icon="chevron-up"
        label={t('previousDocument')}
        shortcut="k"
        disabled={!previous}
        onClick={() => previous && navigate(pathOf(previous), true)}
      />
      <span class="ui-numeric">{t('positionOf', { position, total })}</span>
      <IconButton
        icon="chevron-down"
        label={t('nextDocument')}
        shortcut="j"
        disabled={!next}
        onClick={() => next && navigate(pathOf(next), true)}
      />
    </div>
  )
}

/** S-21: says what it costs before it starts. */
function AnalyseAgain({
  row,
  document,
  onClose,
}: {
  row: DocumentRow
  document: OpenDocument
  onClose: () => void
}) {
  const { t } = useInterface()
  const left = useSpace(row.spaceId)?.credits.left ?? 0
  const start = () => {
    onClose()
    void document.analyseAgain()
  }
  return (
    <Dialog
      title={t('analyseAgainTitle')}
      closeLabel={t('close')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button tone="primary" icon="engine" disabled={left === 0} onClick={start}>
            {t('analyseForOne')}
          </Button>
        </>
      }
    >
      <p>{t('analyseAgainText')}</p>
      <p class="document__cost">{left === 0 ? t('noCreditLeft') : t('creditsLeftHere', { count: left })}</p>
    </Dialog>
  )
}

function useEntries({ row, document, listAddress }: HeadProps, onAnalyse: () => void): MenuEntry[] {
  const { t } = useInterface()
  const gone = { change: () => undefined, remove: () => navigate(listAddress), reload: document.reload }
  const actions = useDocumentActions(gone)
  const readOnly = row.level === 'read'
  const busy = row.analysis.state === 'waiting' || row.analysis.state === 'running'
  const removal: MenuEntry = row.trashedAt
    ? {
        key: 'restore',
        icon: 'undo',
        label: t('restore'),
        disabled: readOnly,
        onSelect: () => void actions.restore([row]),
      }
    : {
        key: 'trash',
        icon: 'trash',
        tone: 'danger',
        label: t('moveToTrash'),
        disabled: readOnly,
        onSelect: () => void actions.trash([row]),
      }
  return [
    {
      key: 'download',
      icon: 'download',
      label: t('downloadOriginal'),
      onSelect: () => void actions.download([row]),
    },
    {
      key: 'again',
      icon: 'engine',
      label: t('analyseAgain'),
      disabled: readOnly || busy,
      onSelect: onAnalyse,
    },
    { key: 'rule', rule: true },
    removal,
  ]
}

/** Back to the list, the name, where one is in the list, the flag and what else can be done. */
export function DocumentHead({ row, document, listAddress }: HeadProps) {
  const { t } = useInterface()
  const [asking, setAsking] = useState(false)
  const entries = useEntries({ row, document, listAddress }, () => setAsking(true))
  return (
    <header class="document__head">
      <IconButton
        icon="chevron-left"
        label={t('backToList')}
        shortcut="Escape"
        onClick={() => navigate(listAddress)}
      />
      <div class="document__title">
        <h1>{row.name}</h1>
        {row.analysis.state !== 'done' && (
          <AnalysisState state={row.analysis.state} reason={row.analysis.reason} t={t} />
        )}
        {row.trashedAt !== null && (
          <span class="ui-badge">
            <Icon name="trash" size={12} />
            {t('inTrash')}
          </span>
        )}
      </div>
      <Steps row={row} />
      <FlagToggle
        flagged={row.flagged}
        label={t(row.flagged ? 'unflag' : 'flag')}
        shortcut="f"
        disabled={row.level === 'read'}
        onToggle={() => void document.patch({ flagged: !row.flagged })}
      />
      <Menu
        label={t('more')}
        align="end"
        entries={entries}
        trigger={(props) => <IconButton icon="more" label={t('more')} {...props} />}
      />
      {asking && <AnalyseAgain row={row} document={document} onClose={() => setAsking(false)} />}
    </header>
  )
}
