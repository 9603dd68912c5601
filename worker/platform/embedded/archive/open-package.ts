import { UnreadableFile } from '../../../ports/page-reader'
import { inflateEntry, requireSoundSize, type UnpackBudget } from './inflate-entry'
import { readDirectory, type ArchiveEntry } from './read-directory'

/** Pictures of a presentation count too: they are judged by what the directory declares, never unpacked. */
const mostDeclaredBytes = 1024 * 1024 * 1024
const mostUnpackedBytes = 160 * 1024 * 1024

/** An archive whose parts are asked for by name; only what is asked for is unpacked. */
export interface Package {
  has(name: string): boolean
  /** Names of all parts, normalised as they are asked for. */
  names: string[]
  /** The bytes of a part as they are unpacked; nothing for a part that is not there. */
  read(name: string): Iterable<Uint8Array>
}

/** Part names are compared without case and with either slash: some producers write `word\document.xml`. */
const normalise = (name: string) => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()

/** Throws UnreadableFile `damaged` or `too-large` by the directory alone; parts are judged as they are read. */
export function openPackage(bytes: Uint8Array): Package {
  const entries = new Map<string, ArchiveEntry>()
  let declaredBytes = 0
  for (const entry of readDirectory(bytes)) {
    declaredBytes += entry.unpackedBytes
    entries.set(normalise(entry.name), entry)
    if (/\.(?:xml|rels)$/i.test(entry.name)) requireSoundSize(entry)
  }
  if (declaredBytes > mostDeclaredBytes) throw new UnreadableFile('too-large', `${declaredBytes} bytes unpacked`)
  const budget: UnpackBudget = { leftBytes: mostUnpackedBytes }
  return {
    has: (name) => entries.has(normalise(name)),
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(normalise(name))
      return entry ? inflateEntry(bytes, entry, budget) : []
    },
  }
}
