import { formatSize } from '../../../shared/i18n/formats'
import { Icon } from '../../../shared/ui/icon'
import { IconButton } from '../../../shared/ui/icon-button'
import type { IconName } from '../../../shared/ui/icon-paths'
import type { QueuedCapture } from '../../queue/queued-capture'
import { usePanel } from '../panel-context'
import { wordState } from '../queue/word-state'
import type { SaveItem } from './save-item'
import { SaveItemTrouble, type SaveItemTroubleProps } from './save-item-trouble'

export interface SaveItemRowProps extends SaveItemTroubleProps {
  /** The queue's line of it once saved. */
  queued: QueuedCapture | undefined
  now: number
  onTick: (ticked: boolean) => void
  onRemove: () => void
}

const icons: Record<SaveItem['offer']['expects'], IconName> = {
  pdf: 'file',
  image: 'image',
  message: 'mail',
  file: 'file',
}

/** A thing that can be saved: tick, name, size, and what stands in its way. */
export function SaveItemRow(props: SaveItemRowProps) {
  const { item, onTick, onRemove } = props
  const { t } = usePanel()
  const { offer, state } = item
  const name = 'capture' in state ? state.capture.name : offer.name
  return (
    <li class="save-item" data-testid="save-item" data-state={state.kind}>
      <label class="save-item__line">
        <Tick item={item} onTick={onTick} />
        <Icon name={icons[offer.expects]} />
        <span class="save-item__words">
          <span class="save-item__name">{name}</span>
          <ItemFacts {...props} />
        </span>
      </label>
      {item.added && state.kind !== 'saved' && (
        <IconButton icon="cross" label={t('remove', { name })} onClick={onRemove} />
      )}
      <SaveItemTrouble {...props} />
    </li>
  )
}

function Tick({ item: { state, ticked }, onTick }: Pick<SaveItemRowProps, 'item' | 'onTick'>) {
  if (state.kind === 'saved') {
    return (
      <span class="save-item__done">
        <Icon name="check" />
      </span>
    )
  }
  const refused = state.kind === 'refused'
  return (
    <input
      type="checkbox"
      checked={ticked && !refused}
      disabled={refused}
      onChange={(event) => onTick(event.currentTarget.checked)}
    />
  )
}

function ItemFacts({ item, queued, now }: Pick<SaveItemRowProps, 'item' | 'queued' | 'now'>) {
  const { t, language, session } = usePanel()
  const { offer, state } = item
  if (state.kind === 'saved' && queued) {
    const words = wordState(queued, { t, language, userId: session.user.id, now })
    return (
      <span class="save-item__facts" role="status">
        {words}
      </span>
    )
  }
  const sizeBytes = 'capture' in state ? state.capture.bytes.size : offer.sizeBytes
  const size =
    sizeBytes === null ? (state.kind === 'fetching' ? t('fetching') : '') : formatSize(sizeBytes, language)
  const facts = [offer.expects === 'message' ? t('wholeMessage') : '', size].filter(Boolean)
  return <span class="save-item__facts ui-numeric">{facts.join(' · ')}</span>
}
