import { longestDelayMs } from './back-off'
import type { QueuedCapture } from './queued-capture'

/** Whether this user's drain should send the capture now. */
export function isDue(capture: QueuedCapture, userId: string, now: number) {
  if (capture.userId !== userId) return false
  const { state } = capture
  if (state.kind === 'held' || state.kind === 'needs-login') return true
  return state.kind === 'waiting' && (state.nextAt <= now || state.nextAt - now > longestDelayMs)
}

/** Whether something will have to be tried again without the user's help. */
export function isPending(capture: QueuedCapture) {
  return (
    capture.state.kind === 'held' || capture.state.kind === 'uploading' || capture.state.kind === 'waiting'
  )
}
