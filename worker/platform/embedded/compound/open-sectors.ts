import { UnreadableFile } from '../../../ports/page-reader'

/** The sectors of a compound file and the chains that they form. */
export interface Sectors {
  directoryStart: number
  /** Streams shorter than this stand in the small sectors. */
  smallBelow: number
  /** Bytes of a chain of sectors, all of them or the first `sizeBytes`. Throws UnreadableFile `damaged`. */
  chain(start: number, sizeBytes?: number): Uint8Array
  /** A reader of the small sectors, which stand in the root's own stream. */
  openSmall(start: number, sizeBytes: number): (start: number, sizeBytes: number) => Uint8Array
}

const headerBytes = 512
const headerSlots = 109
/** From here on numbers are marks: free, end of chain, table. */
const firstMark = 0xfffffffa
const smallSectorBytes = 64

const damaged = (detail: string) => new UnreadableFile('damaged', detail)

/** Reads header and allocation tables. Throws UnreadableFile `damaged`. */
export function openSectors(bytes: Uint8Array): Sectors {
  if (bytes.length < headerBytes) throw damaged('the header is cut')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const sectorBytes = view.getUint16(30, true) === 12 ? 4096 : 512
  const sectorAt = (sector: number) => bytes.subarray((sector + 1) * sectorBytes, (sector + 2) * sectorBytes)
  const table = readTable(view, sectorBytes)
  const chain = (start: number, sizeBytes?: number) => readChain(table, sectorAt, sectorBytes, start, sizeBytes)
  return {
    directoryStart: view.getUint32(48, true),
    smallBelow: view.getUint32(56, true),
    chain,
    openSmall(start, sizeBytes) {
      const smallTableStart = view.getUint32(60, true)
      const smallTable = smallTableStart >= firstMark ? new Uint32Array(0) : toNumbers(chain(smallTableStart))
      const holder = sizeBytes === 0 ? new Uint8Array(0) : chain(start, sizeBytes)
      const at = (sector: number) => holder.subarray(sector * smallSectorBytes, (sector + 1) * smallSectorBytes)
      return (first, length) => readChain(smallTable, at, smallSectorBytes, first, length)
    },
  }
}

/** The allocation table: for each sector the one that follows it. */
function readTable(view: DataView, sectorBytes: number): Uint32Array {
  const most = Math.ceil(view.byteLength / sectorBytes)
  const places: number[] = []
  const perSector = sectorBytes / 4
  for (let slot = 0; slot < headerSlots; slot += 1) places.push(view.getUint32(76 + slot * 4, true))
  let next = view.getUint32(68, true)
  for (let left = most; next < firstMark && left > 0; left -= 1) {
    const at = (next + 1) * sectorBytes
    if (at + sectorBytes > view.byteLength) throw damaged('a table lies outside the file')
    for (let slot = 0; slot < perSector - 1; slot += 1) places.push(view.getUint32(at + slot * 4, true))
    next = view.getUint32(at + sectorBytes - 4, true)
  }
  const used = places.filter((place) => place < firstMark).slice(0, most)
  const table = new Uint32Array(used.length * perSector)
  used.forEach((place, index) => {
    for (let slot = 0; slot < perSector; slot += 1) {
      const at = (place + 1) * sectorBytes + slot * 4
      table[index * perSector + slot] = at + 4 <= view.byteLength ? view.getUint32(at, true) : firstMark
    }
  })
  return table
}

function toNumbers(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) => view.getUint32(at * 4, true))
}

function readChain(
  table: Uint32Array,
  sectorAt: (sector: number) => Uint8Array,
  sectorBytes: number,
  start: number,
  sizeBytes?: number,
): Uint8Array {
  const pieces: Uint8Array[] = []
  const wanted = sizeBytes === undefined ? Infinity : Math.ceil(sizeBytes / sectorBytes)
  for (let sector = start; sector < firstMark && pieces.length < wanted; sector = table[sector] ?? firstMark) {
    // A sector has one place: a chain longer than the table runs in circles.
    if (pieces.length > table.length) throw damaged('a chain of sectors runs in circles')
    const piece = sectorAt(sector)
    if (piece.length === 0) throw damaged('a chain of sectors leaves the file')
    pieces.push(piece)
  }
  const held = pieces.reduce((sum, piece) => sum + piece.length, 0)
  if (sizeBytes !== undefined && held < sizeBytes) throw damaged('a stream is cut')
  const whole = new Uint8Array(sizeBytes ?? held)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece.subarray(0, whole.length - at), at)
    at += Math.min(piece.length, whole.length - at)
  }
  return whole
}
