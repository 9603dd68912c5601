import type { FileFormat } from '../../../shared/domain/file-format'
import { AppError } from '../../ports/app-error'
import type { Deps } from '../../ports/deps'
import type { CaptureRecord } from './captures'
import { type Received, watchBytes } from './receive-bytes'
import { recogniseFormat } from './recognise-format'

export interface ReceivedFile extends Received {
  format: FileFormat
}

interface Announced {
  body: ReadableStream<Uint8Array>
  sizeBytes: number
  name: string
  mime: string
  expectedSha256: string | null
}

function checkReceived(received: Received, announced: Announced) {
  if (received.sizeBytes !== announced.sizeBytes) {
    throw new AppError('request.invalid', 'Le fichier est arrivé incomplet\u00a0: rien n’a été enregistré, renvoyez-le.')
  }
  if (announced.expectedSha256 !== null && announced.expectedSha256 !== received.sha256) {
    throw new AppError('request.digest-mismatch', 'Le fichier est arrivé abîmé (son empreinte diffère)\u00a0: rien n’a été enregistré, renvoyez-le.')
  }
}

/** Streams the body into the capture's blob while it is hashed and its kind recognised; throws when it is not as announced. */
export async function receiveFile(deps: Deps, held: CaptureRecord, announced: Announced, language: 'fr' | 'en'): Promise<ReceivedFile> {
  let format: FileFormat | undefined
  let refusal: unknown
  const { stream, received } = watchBytes(announced.body, (head) => {
    try {
      format = recogniseFormat(head, announced, language)
    } catch (error) {
      refusal = error
      throw error
    }
  })
  await deps.blobs.put(held.blobKey, stream, announced.sizeBytes).catch((error: unknown) => {
    // The store reports a broken stream in its own words; the refusal is what the user must read.
    throw refusal ?? error
  })
  const file = await received
  checkReceived(file, announced)
  return { ...file, format: format as FileFormat }
}
