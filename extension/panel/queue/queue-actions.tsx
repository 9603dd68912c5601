import { Button } from '../../../shared/ui/button'
import { isFinished } from '../../queue/queued-capture'
import { usePanel } from '../panel-context'
import type { Queue } from './use-queue'

/** What can be done to all lines at once. */
export function QueueActions({ queue: { captures, retry, forget } }: { queue: Queue }) {
  const { t } = usePanel()
  const finished = captures.filter(({ state }) => isFinished(state))
  const waiting = captures.filter(({ state }) => !isFinished(state) && state.kind !== 'uploading')
  return (
    <div class="queue__actions">
      {waiting.length > 0 && (
        <Button size="small" icon="refresh" data-testid="retry-all" onClick={() => void retry(waiting)}>
          {t('retryNow')}
        </Button>
      )}
      {finished.length > 0 && (
        <Button size="small" tone="quiet" onClick={() => void forget(finished)}>
          {t('clearFinished')}
        </Button>
      )}
    </div>
  )
}
