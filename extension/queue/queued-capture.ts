import type { AnalysisState } from '../../shared/schemas/document'
import type { CaptureSource } from '../../shared/schemas/source'

/**
 * Where a capture stands. Times are epoch ms; everything but `stored` and `analysed` still owns its bytes.
 */
export type CaptureState =
  | { kind: 'held' }
  | { kind: 'uploading'; since: number }
  | { kind: 'waiting'; nextAt: number; problem: 'network' | 'server' | 'unexpected-answer' }
  | { kind: 'needs-login' }
  | { kind: 'rejected'; code: string; message: string }
  | { kind: 'stored'; documentId: string; duplicate: boolean; at: number }
  | { kind: 'analysed'; documentId: string; duplicate: boolean; at: number; analysis: AnalysisState }

/**
 * One file on its way. `id` is the idempotency key: the server makes one document of it however often it is
 * sent.
 */
export interface QueuedCapture {
  id: string
  /** Whose session may send it: another person who signs in on this computer never sends it. */
  userId: string
  spaceId: string
  spaceName: string
  folderId: string | null
  folderName: string | null
  name: string
  mime: string
  sizeBytes: number
  sha256: string
  source: CaptureSource
  keep: 'copy' | null
  createdAt: number
  attempts: number
  state: CaptureState
}

export type FinishedState = Extract<CaptureState, { kind: 'stored' | 'analysed' }>

export function isFinished(state: CaptureState): state is FinishedState {
  return state.kind === 'stored' || state.kind === 'analysed'
}
