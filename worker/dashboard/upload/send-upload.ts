import { ApiError } from '../../../shared/api/api-error'
import { sha256 } from '../../../shared/domain/sha256'
import type { Services } from '../app/create-services'
import type { Upload, UploadState } from './upload-queue'

/** A refusal that sending again cannot change. */
const final = new Set([
  'file.not-accepted',
  'file.web-page',
  'file.too-large',
  'request.empty-file',
  'not-found',
])

function refusal(error: unknown, sentence: (error: unknown) => string, signal: AbortSignal): UploadState {
  if (signal.aborted) return { state: 'cancelled' }
  const retry = !(error instanceof ApiError && final.has(error.code))
  return { state: 'refused', message: sentence(error), retry }
}

/**
 * Sends one file: hash first, so that a document that is already there is not sent at all, then the
 * bytes with their digest. Never rejects: the last state reported is where it ended.
 */
export async function sendUpload(
  { api, deposit }: Pick<Services, 'api' | 'deposit'>,
  { captureId, file, spaceId, folderId, keep }: Upload,
  signal: AbortSignal,
  report: { status: (status: UploadState) => void; sentence: (error: unknown) => string },
) {
  try {
    report.status({ state: 'checking' })
    const digest = await sha256(new Uint8Array(await file.arrayBuffer()))
    const [known] = keep === 'copy' ? [] : await api.findDuplicates(spaceId, digest)
    if (signal.aborted) return report.status({ state: 'cancelled' })
    if (known) return report.status({ state: 'duplicate', documentId: known.id, name: known.name })

    report.status({ state: 'sending', share: 0 })
    const input = { spaceId, captureId, body: file, name: file.name, folderId, keep, signal, sha256: digest }
    const { document, duplicateOf } = await deposit({ ...input, source: { kind: 'web' } }, (share) =>
      report.status({ state: 'sending', share }),
    )
    if (duplicateOf) report.status({ state: 'duplicate', documentId: duplicateOf, name: document.name })
    else report.status({ state: 'stored', document })
  } catch (error) {
    report.status(refusal(error, report.sentence, signal))
  }
}
