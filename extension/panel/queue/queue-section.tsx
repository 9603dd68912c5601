import { useState } from 'preact/hooks'
import { isFinished, type QueuedCapture } from '../../queue/queued-capture'
import { usePanel } from '../panel-context'
import { ForgetDialog } from './forget-dialog'
import { QueueActions } from './queue-actions'
import { QueueRow } from './queue-row'
import type { Queue } from './use-queue'

/** The bottom of the panel, only while the queue holds something. */
export function QueueSection({ queue }: { queue: Queue }) {
  const { t, session } = usePanel()
  const [forgetting, setForgetting] = useState<QueuedCapture | null>(null)
  const { captures, now, retry, forget } = queue
  if (captures.length === 0) return null
  const waiting = captures.filter(({ state }) => !isFinished(state))
  const needsHelp = waiting.some(({ state, userId }) => isResting(state) || userId !== session.user.id)
  return (
    <section class="queue" aria-labelledby="queue-title" data-testid="queue">
      <details open={needsHelp}>
        <summary>
          <h2 id="queue-title">{t('queueTitle')}</h2>
          <span role="status" data-testid="queue-summary">
            {waiting.length > 0 ? t('queueSummary', { count: waiting.length }) : t('queueAllSent')}
          </span>
        </summary>
        <ul class="queue__rows">
          {captures.map((capture) => (
            <QueueRow
              key={capture.id}
              capture={capture}
              now={now}
              onRetry={() => void retry([capture])}
              onForget={() => (isFinished(capture.state) ? void forget([capture]) : setForgetting(capture))}
            />
          ))}
        </ul>
        <QueueActions queue={queue} />
      </details>
      {forgetting && <ForgetDialog capture={forgetting} queue={queue} onClose={() => setForgetting(null)} />}
    </section>
  )
}

const isResting = ({ kind }: QueuedCapture['state']) =>
  kind === 'waiting' || kind === 'rejected' || kind === 'needs-login'
