import { Inflate } from 'fflate'
import { UnreadableFile } from '../../../ports/page-reader'
import type { ArchiveEntry } from './read-directory'

const headerMark = 0x04034b50
const stored = 0
const deflated = 8
/** Deflate expands a thousand times at most: what is made of one piece is then about 8 MB. */
const pieceBytes = 8_192
/** One part of a document that a person wrote stays far below it. */
const mostBytes = 64 * 1024 * 1024
/** Tables of repeated rows shrink a hundred times; beyond this, and more than a little, it is a bomb. */
const mostRatio = 200
const smallBytes = 8 * 1024 * 1024

/** Counts what an archive really unpacks to, over all of its parts. */
export interface UnpackBudget {
  leftBytes: number
}

/** Judges what the directory declares, before anything is unpacked. */
export function requireSoundSize({ name, packedBytes, unpackedBytes }: ArchiveEntry): void {
  const isBomb = unpackedBytes > smallBytes && unpackedBytes > packedBytes * mostRatio
  if (unpackedBytes > mostBytes || isBomb) throw new UnreadableFile('too-large', `${name}: ${unpackedBytes} bytes`)
}

/**
 * Unpacks one entry piece by piece, and stops at the real size when the declared one was a lie. Throws
 * UnreadableFile: `encrypted`, `too-large`, `damaged`.
 */
export function* inflateEntry(bytes: Uint8Array, entry: ArchiveEntry, budget: UnpackBudget): Generator<Uint8Array> {
  if (entry.isEncrypted) throw new UnreadableFile('encrypted', entry.name)
  requireSoundSize(entry)
  const packed = packedBytesOf(bytes, entry)
  let left = entry.unpackedBytes
  for (const piece of entry.method === stored ? [packed] : inflate(packed, entry)) {
    left -= piece.length
    budget.leftBytes -= piece.length
    if (left < 0 || budget.leftBytes < 0) throw new UnreadableFile('too-large', `${entry.name} unpacks to more than it declares`)
    yield piece
  }
}

function packedBytesOf(bytes: Uint8Array, { name, offset, packedBytes }: ArchiveEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== headerMark) {
    throw new UnreadableFile('damaged', `${name} is not where the directory says`)
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + packedBytes > bytes.length) throw new UnreadableFile('damaged', `${name} is cut`)
  return bytes.subarray(start, start + packedBytes)
}

function* inflate(packed: Uint8Array, { name, method }: ArchiveEntry): Generator<Uint8Array> {
  if (method !== deflated) throw new UnreadableFile('unsupported', `${name} is packed by method ${method}`)
  let pieces: Uint8Array[] = []
  let isEnded = false
  const inflater = new Inflate((piece, isLast) => {
    pieces.push(piece)
    isEnded ||= isLast
  })
  for (let at = 0; at < packed.length && !isEnded; at += pieceBytes) {
    const isLast = at + pieceBytes >= packed.length
    try {
      inflater.push(packed.subarray(at, at + pieceBytes), isLast)
    } catch (error) {
      throw new UnreadableFile('damaged', `${name}: ${error instanceof Error ? error.message : String(error)}`)
    }
    yield* pieces
    pieces = []
  }
}
