import { fileFormats, type FileFormat } from '../../shared/domain/file-format'
import { cleanFileName } from '../../shared/domain/file-name'
import type { Capturable } from './capturable'
import { fileNameOf } from './content-disposition'
import type { FetchedFile } from './fetched-file'

const synonyms: Partial<Record<FileFormat, RegExp>> = {
  jpeg: /\.jpe?g$/i,
  tiff: /\.tiff?$/i,
  html: /\.x?html?$/i,
}
/** Extensions of the program that served a file, not of the file. */
const served = /\.(?:php|aspx?|jsp|cgi|do|action|bin|x?html?)$/i

/**
 * The name a capture goes by: what the page shows for an attachment, a message or a chosen file; for a link,
 * a tab or an image, what the site's answer says, then the address. An extension that fits the bytes is added
 * where it lacks.
 */
export function nameCapture(capturable: Capturable, file: FetchedFile, format: FileFormat | null): string {
  const shown = !['link', 'pdf', 'image'].includes(capturable.provenance.kind)
  const answered = fileNameOf(file.contentDisposition)
  const candidates = shown
    ? [capturable.name, answered]
    : [answered, nameInUrl(file.finalUrl), capturable.name]
  const name = candidates.map((candidate) => cleanFileName(candidate ?? '', '')).find(Boolean) ?? 'document'
  return format ? withExtension(name, format) : name
}

function withExtension(name: string, format: FileFormat) {
  const { extension } = fileFormats[format]
  // Text may go by any extension: `.log`, `.fec`.
  const fits = synonyms[format] ?? (format === 'txt' ? /\.\w{1,8}$/ : null)
  if (name.toLowerCase().endsWith(extension) || fits?.test(name)) return name
  return cleanFileName(`${name.replace(served, '')}${extension}`, `document${extension}`)
}

/** Last segment of an address, decoded; '' when it has none. */
export function nameInUrl(url: string): string {
  if (!URL.canParse(url)) return ''
  const { pathname, protocol } = new URL(url)
  if (!protocol.startsWith('http')) return ''
  const segment = pathname.split('/').filter(Boolean).at(-1) ?? ''
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
