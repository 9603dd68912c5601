import { UnreadableFile } from '../../../ports/page-reader'
import { openSectors, type Sectors } from './open-sectors'

/** A folder of a compound file (MS-CFB): an archive of Microsoft's older formats. */
export interface CompoundStorage {
  /** Folders inside, by name. */
  storages: ReadonlyMap<string, CompoundStorage>
  hasStream(name: string): boolean
  /** Bytes of a stream; undefined when there is none of this name. Throws UnreadableFile `damaged`. */
  stream(name: string): Uint8Array | undefined
}

interface DirectoryEntry {
  name: string
  type: number
  left: number
  right: number
  child: number
  start: number
  sizeBytes: number
}

const storageType = 1
const streamType = 2
const entryBytes = 128
const nobody = 0xffffffff
const mostEntries = 50_000
const deepest = 64

/** Opens a compound file. Throws UnreadableFile `damaged` for chains that run in circles or out of the file. */
export function openCompound(bytes: Uint8Array): CompoundStorage {
  const sectors = openSectors(bytes)
  const entries = readEntries(sectors.chain(sectors.directoryStart))
  const [root] = entries
  if (!root) throw new UnreadableFile('damaged', 'no root folder')
  const small = sectors.openSmall(root.start, root.sizeBytes)
  return openStorage({ entries, sectors, small, seen: new Set() }, root, 0)
}

function readEntries(directory: Uint8Array): DirectoryEntry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength)
  const count = Math.floor(directory.length / entryBytes)
  if (count > mostEntries) throw new UnreadableFile('too-large', `${count} entries`)
  return Array.from({ length: count }, (_, index) => {
    const at = index * entryBytes
    const nameBytes = Math.min(64, Math.max(2, view.getUint16(at + 64, true))) - 2
    return {
      name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + nameBytes)),
      type: view.getUint8(at + 66),
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      sizeBytes: view.getUint32(at + 120, true),
    }
  })
}

interface Opening {
  entries: DirectoryEntry[]
  sectors: Sectors
  small: (start: number, sizeBytes: number) => Uint8Array
  /** Each entry has one place: met again, the tree runs in circles. */
  seen: Set<number>
}

function openStorage(opening: Opening, storage: DirectoryEntry, depth: number): CompoundStorage {
  if (depth > deepest) throw new UnreadableFile('too-large', 'folders nested too deep')
  const streams = new Map<string, DirectoryEntry>()
  const storages = new Map<string, CompoundStorage>()
  for (const entry of siblingsFrom(opening, storage.child)) {
    if (entry.type === streamType) streams.set(entry.name, entry)
    else if (entry.type === storageType) storages.set(entry.name, openStorage(opening, entry, depth + 1))
  }
  return {
    storages,
    hasStream: (name) => streams.has(name),
    stream(name) {
      const entry = streams.get(name)
      if (!entry) return undefined
      const { start, sizeBytes } = entry
      if (sizeBytes === 0) return new Uint8Array(0)
      return sizeBytes < opening.sectors.smallBelow
        ? opening.small(start, sizeBytes)
        : opening.sectors.chain(start, sizeBytes)
    },
  }
}

/** The children of a folder are a binary tree; its order does not matter here. */
function siblingsFrom({ entries, seen }: Opening, first: number): DirectoryEntry[] {
  const found: DirectoryEntry[] = []
  const waiting = [first]
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const entry = entries[index]
    if (index === nobody || !entry) continue
    if (seen.has(index)) throw new UnreadableFile('damaged', 'the folder tree runs in circles')
    seen.add(index)
    found.push(entry)
    waiting.push(entry.left, entry.right)
  }
  return found
}
