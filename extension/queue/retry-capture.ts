import type { Database } from '../store/database'
import { changeCapture, renewCapture } from './queue-store'
import type { QueuedCapture } from './queued-capture'

/**
 * « Réessayer maintenant »: due at once; under a new id when the server holds other bytes under the old one.
 */
export async function retryCapture(database: Database, capture: QueuedCapture) {
  if (capture.state.kind === 'rejected' && capture.state.code === 'capture.other-content') {
    await renewCapture(database, capture.id, crypto.randomUUID())
    return
  }
  // Meanwhile it may have gone up: only what rests is moved.
  await changeCapture(database, capture.id, ({ state, attempts }) =>
    state.kind === 'waiting' || state.kind === 'rejected' || state.kind === 'needs-login'
      ? { attempts: 0, state: { kind: 'held' } }
      : { attempts, state },
  )
}
