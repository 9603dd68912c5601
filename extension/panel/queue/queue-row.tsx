import { IconButton } from '../../../shared/ui/icon-button'
import { isFinished, type QueuedCapture } from '../../queue/queued-capture'
import { documentUrl } from '../dashboard-url'
import { usePanel } from '../panel-context'
import { wordState } from './word-state'

export interface QueueRowProps {
  capture: QueuedCapture
  now: number
  onRetry: () => void
  onForget: () => void
}

/** One file on its way, and what the user can do about it. */
export function QueueRow({ capture, now, onRetry, onForget }: QueueRowProps) {
  const { t, language, session } = usePanel()
  const { name, state, spaceId } = capture
  const resting = state.kind === 'waiting' || state.kind === 'rejected' || state.kind === 'needs-login'
  return (
    <li class={`queue-row queue-row--${state.kind}`} data-testid="queue-row" data-state={state.kind}>
      <div class="queue-row__words">
        {isFinished(state) ? (
          <a
            class="queue-row__name"
            href={documentUrl(spaceId, state.documentId)}
            target="_blank"
            rel="noreferrer"
          >
            {name}
          </a>
        ) : (
          <span class="queue-row__name">{name}</span>
        )}
        <span class="queue-row__state">
          {wordState(capture, { t, language, userId: session.user.id, now })}
        </span>
      </div>
      {resting && <IconButton icon="refresh" label={t('retryNamed', { name })} onClick={onRetry} />}
      {state.kind !== 'uploading' && (
        <IconButton icon="cross" label={t('forgetNamed', { name })} onClick={onForget} />
      )}
    </li>
  )
}
