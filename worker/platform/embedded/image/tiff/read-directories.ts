import { readTags, type TiffTags } from './read-tags'

/** A file of more pages than this is no document for people. */
const pageLimit = 20_000
const subfileType = 254
/** Bit 0 of NewSubfileType: a small copy of another page. */
const isReduced = (tags: TiffTags) => ((tags.first(subfileType) ?? 0) & 1) === 1

/**
 * The directories of a TIFF 6.0 file that are pages, in order. Empty when the header or the first directory is no TIFF. A
 * chain that breaks off or runs in a circle ends there: what stands before it is still read.
 */
export function readDirectories(bytes: Uint8Array): TiffTags[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 8) return []
  const isLittle = view.getUint16(0) === 0x4949
  const seen = new Set<number>()
  const directories: TiffTags[] = []
  let at = view.getUint32(4, isLittle)
  while (at >= 8 && at + 2 <= bytes.length && !seen.has(at) && seen.size < pageLimit) {
    seen.add(at)
    const end = at + 2 + 12 * view.getUint16(at, isLittle)
    if (end > bytes.length) break
    directories.push(readTags(view, at, isLittle))
    at = end + 4 <= bytes.length ? view.getUint32(end, isLittle) : 0
  }
  const pages = directories.filter((tags) => !isReduced(tags))
  return pages.length > 0 ? pages : directories
}
