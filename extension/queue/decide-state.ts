import type { DepositAnswer } from '../../shared/api/api-client'
import { ApiError } from '../../shared/api/api-error'
import { backOffMs } from './back-off'
import type { CaptureState, QueuedCapture } from './queued-capture'

/** What came of one attempt. */
export type Attempt = { kind: 'answered'; answer: unknown } | { kind: 'failed'; error: unknown }

/** Statuses that another try can mend without anybody's help. */
const passing = new Set([408, 421, 425, 429])

/**
 * The state after an attempt. The server's word is believed only when it returns an id and the same SHA-256:
 * a proxy's page with status 200 leaves the capture waiting, and other bytes under our id leave it rejected,
 * bytes kept.
 */
export function decideState(
  attempt: Attempt,
  capture: QueuedCapture,
  now: number,
  random: number,
): CaptureState {
  if (attempt.kind === 'failed') return afterFailure(attempt.error, capture, now, random)
  const receipt = readReceipt(attempt.answer)
  if (!receipt) {
    return {
      kind: 'waiting',
      nextAt: now + backOffMs(capture.attempts, random),
      problem: 'unexpected-answer',
    }
  }
  if (receipt.sha256 !== capture.sha256)
    return { kind: 'rejected', code: 'capture.other-content', message: '' }
  return { kind: 'stored', documentId: receipt.documentId, duplicate: receipt.duplicate, at: now }
}

function readReceipt(answer: unknown) {
  const { document, duplicateOf } = (answer ?? {}) as Partial<DepositAnswer>
  if (typeof document?.id !== 'string' || typeof document.sha256 !== 'string') return null
  return { documentId: document.id, sha256: document.sha256, duplicate: duplicateOf !== undefined }
}

function afterFailure(error: unknown, capture: QueuedCapture, now: number, random: number): CaptureState {
  if (!(error instanceof ApiError)) {
    const problem = error instanceof SyntaxError ? 'unexpected-answer' : 'network'
    return { kind: 'waiting', nextAt: now + backOffMs(capture.attempts, random), problem }
  }
  if (error.status === 401) return { kind: 'needs-login' }
  const mended = passing.has(error.status) || error.status >= 500 || error.code === 'request.digest-mismatch'
  // A refusal without our error body comes from something between us and the server.
  if (mended || error.id === '') {
    const delayMs = backOffMs(capture.attempts, random, error.retryAfterMs)
    return { kind: 'waiting', nextAt: now + delayMs, problem: 'server' }
  }
  return { kind: 'rejected', code: error.code, message: error.message }
}
