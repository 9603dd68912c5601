import type { ApiClient } from '../../shared/api/api-client'
import { ApiError } from '../../shared/api/api-error'
import type { Database } from '../store/database'
import type { Attempt } from './decide-state'
import type { QueuedCapture } from './queued-capture'
import { readBytes } from './queue-store'

/**
 * Slowest line an upload may crawl on before it is cut and tried again: 20 kB/s, and a minute to begin with.
 */
const timeoutMs = (sizeBytes: number) => Math.ceil(60_000 + sizeBytes / 20)

/** Sends one capture. Never rejects: what went wrong is the attempt's outcome. */
export async function uploadCapture(
  database: Database,
  api: Pick<ApiClient, 'deposit' | 'findDuplicates' | 'getDocument'>,
  capture: QueuedCapture,
): Promise<Attempt> {
  const bytes = await readBytes(database, capture.id)
  if (!bytes) return { kind: 'failed', error: new ApiError(422, 'capture.bytes-lost', '', 'local') }
  const { spaceId, id: captureId, name, folderId, source, sha256, keep } = capture
  const deposit = {
    spaceId,
    captureId,
    body: bytes,
    name,
    folderId,
    source,
    sha256,
    ...(keep ? { keep } : {}),
  }
  try {
    return {
      kind: 'answered',
      answer: await api.deposit({ ...deposit, signal: AbortSignal.timeout(timeoutMs(bytes.size)) }),
    }
  } catch (error) {
    if (error instanceof ApiError && error.status === 409) return settleConflict(api, capture, error)
    return { kind: 'failed', error }
  }
}

/** A conflict is no loss when the same bytes are already in the space. */
async function settleConflict(
  api: Pick<ApiClient, 'findDuplicates' | 'getDocument'>,
  capture: QueuedCapture,
  conflict: ApiError,
): Promise<Attempt> {
  try {
    const [duplicate] = await api.findDuplicates(capture.spaceId, capture.sha256)
    if (!duplicate) return { kind: 'failed', error: conflict }
    const document = await api.getDocument(capture.spaceId, duplicate.id)
    return { kind: 'answered', answer: { document, duplicateOf: duplicate.id } }
  } catch (error) {
    return { kind: 'failed', error }
  }
}
