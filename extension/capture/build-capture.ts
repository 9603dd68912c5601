import { fileFormats } from '../../shared/domain/file-format'
import { sha256 } from '../../shared/domain/sha256'
import type { Capturable } from './capturable'
import type { Capture } from './capture'
import { checkFetched } from './check-fetched'
import type { FetchedFile } from './fetched-file'
import { nameCapture } from './name-capture'

/** Turns fetched bytes into a capture. Throws CaptureRefused when they are not what was asked for. */
export async function buildCapture(capturable: Capturable, file: FetchedFile): Promise<Capture> {
  const format = await checkFetched(file, capturable)
  const declared = file.contentType?.split(';')[0]?.trim().toLowerCase() || capturable.mime
  const isMessage = capturable.expects === 'message'
  const mime = isMessage
    ? fileFormats.eml.mime
    : format
      ? fileFormats[format].mime
      : (declared ?? 'application/octet-stream')
  return {
    name: nameCapture(capturable, file, isMessage ? 'eml' : format),
    mime,
    sha256: await sha256(new Uint8Array(await file.bytes.arrayBuffer())),
    bytes: file.bytes.type === mime ? file.bytes : new Blob([file.bytes], { type: mime }),
    source: capturable.provenance,
  }
}
