import { UnreadableFile } from '../../../ports/page-reader'

/** A file of an archive, as the archive's directory declares it. */
export interface ArchiveEntry {
  /** Only ever a key to look for: no path of an archive is used as a path. */
  name: string
  method: number
  isEncrypted: boolean
  packedBytes: number
  unpackedBytes: number
  /** Where its local header stands. */
  offset: number
}

const mostEntries = 5_000
const longestComment = 65_535
const endBytes = 22
const endMark = 0x06054b50
const entryMark = 0x02014b50
/** What stands in a field whose value is in a zip64 extension: a file of 4 GB is no document. */
const elsewhere = 0xffffffff

/**
 * Entries of a zip archive by its central directory, last one first to win for a name that stands twice.
 * Throws UnreadableFile `damaged` without a directory, `too-large` for more than 5,000 entries or zip64.
 */
export function readDirectory(bytes: Uint8Array): ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end < 0) throw new UnreadableFile('damaged', 'no directory at the end of the archive')
  const count = view.getUint16(end + 10, true)
  const start = view.getUint32(end + 16, true)
  if (count > mostEntries || start === elsewhere) throw new UnreadableFile('too-large', `${count} entries`)
  const entries: ArchiveEntry[] = []
  for (let at = start, left = count; left > 0; left -= 1) {
    if (at + 46 > end || view.getUint32(at, true) !== entryMark) {
      throw new UnreadableFile('damaged', 'the directory of the archive is cut')
    }
    entries.push(readEntry(bytes, view, at))
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function findEnd(view: DataView): number {
  const last = view.byteLength - endBytes
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endMark) return at
  }
  return -1
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ArchiveEntry {
  const nameLength = view.getUint16(at + 28, true)
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    packedBytes: view.getUint32(at + 20, true),
    unpackedBytes: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  }
}
