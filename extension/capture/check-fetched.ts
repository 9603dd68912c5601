import { detectFormat, fileFormats, sniffBytes, type FileFormat } from '../../shared/domain/file-format'
import type { Capturable } from './capturable'
import { CaptureRefused } from './capture-refused'
import type { FetchedFile } from './fetched-file'

/** What the server accepts at most, told before the transfer. */
export const largestBytes = 100_000_000

/**
 * Checks that what came is what was asked for and returns its format, null for one the bytes do not tell.
 * Throws CaptureRefused: nothing is kept then. A sign-in page never passes for a file.
 */
export async function checkFetched(
  file: FetchedFile,
  wanted: Pick<Capturable, 'expects' | 'name'>,
): Promise<FileFormat | null> {
  checkStatus(file.status)
  if (file.bytes.size === 0) throw new CaptureRefused('empty', file.status)
  if (file.bytes.size > largestBytes) throw new CaptureRefused('too-large', file.status)
  const head = new Uint8Array(await file.bytes.slice(0, sniffBytes).arrayBuffer())
  const format = detectFormat(head, wanted.name)
  if (format === 'html' && !isHtmlWanted(wanted)) {
    const reason = wanted.expects === 'pdf' ? 'web-page-instead-of-pdf' : 'web-page-instead-of-file'
    throw new CaptureRefused(reason, file.status)
  }
  if (wanted.expects === 'pdf' && format !== 'pdf') throw new CaptureRefused('not-a-pdf', file.status)
  if (wanted.expects === 'image' && !isImage(format, file.contentType))
    throw new CaptureRefused('not-an-image', file.status)
  return format
}

function checkStatus(status: number) {
  if (status >= 200 && status < 300) return
  if (status === 401 || status === 403 || status === 407) throw new CaptureRefused('login-needed', status)
  if (status === 404 || status === 410) throw new CaptureRefused('gone', status)
  throw new CaptureRefused('site-error', status)
}

/**
 * An attachment that is itself a saved page says so by its name; the address a message may come from does not
 * matter.
 */
function isHtmlWanted({ expects, name }: Pick<Capturable, 'expects' | 'name'>) {
  return expects === 'file' && /\.(?:x?html?|mht)$/i.test(name)
}

function isImage(format: FileFormat | null, contentType: string | null) {
  if (format) return fileFormats[format].mime.startsWith('image/')
  return /^image\/(?!svg)/.test(contentType ?? '')
}
