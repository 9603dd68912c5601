import { UnreadableFile } from '../../../ports/page-reader'
import type { CompoundStorage } from '../compound/open-compound'
import { decodeCodePage } from '../text/decode-code-page'

/** Properties of a message, a recipient or an attachment (MS-OXMSG 2.4), by their id. */
export interface MapiProperties {
  text(id: number): string | undefined
  bytes(id: number): Uint8Array | undefined
  number(id: number): number | undefined
  /** Epoch ms. */
  time(id: number): number | undefined
  /** Of text that is not Unicode. */
  codePage: number
}

const propertiesStream = '__properties_version1.0'
/** Before the first property; inside a message an embedded one has less. */
export const headerBytes = { message: 32, embedded: 24, part: 8 } as const

const types = { string8: 0x001e, unicode: 0x001f, binary: 0x0102, time: 0x0040 }
/** 100 ns from 1601 to 1970. */
const epoch = 116_444_736_000_000_000n
const codePageIds = [0x3ffd, 0x3fde]

const hex = (value: number, digits: number) => value.toString(16).toUpperCase().padStart(digits, '0')

/** Reads the properties of a folder. `codePage` of its message decodes text that is not Unicode. */
export function readProperties(storage: CompoundStorage, kind: keyof typeof headerBytes, codePage?: number): MapiProperties {
  const fixed = readFixed(storage, headerBytes[kind])
  const stream = (id: number, type: number) => storage.stream(`__substg1.0_${hex(id, 4)}${hex(type, 4)}`)
  const number = (id: number) => fixed.get(id)?.getUint32(0, true)
  const page = codePage ?? codePageIds.map(number).find((own) => own !== undefined && own !== 0) ?? 1252
  return {
    codePage: page,
    number,
    bytes: (id) => stream(id, types.binary),
    text(id) {
      const unicode = stream(id, types.unicode)
      if (unicode) return clean(new TextDecoder('utf-16le').decode(unicode))
      const narrow = stream(id, types.string8)
      return narrow && clean(decodeCodePage(narrow, page))
    },
    time(id) {
      const value = fixed.get(id)?.getBigUint64(0, true)
      return value === undefined || value === 0n ? undefined : Number((value - epoch) / 10_000n)
    },
  }
}

const clean = (text: string) => text.replace(/\0.*$/s, '').normalize('NFC')

/** Values of eight bytes at most, which stand in the property stream itself. */
function readFixed(storage: CompoundStorage, header: number): Map<number, DataView> {
  const bytes = storage.stream(propertiesStream)
  if (!bytes) throw new UnreadableFile('damaged', 'no message properties')
  const values = new Map<number, DataView>()
  for (let at = header; at + 16 <= bytes.length; at += 16) {
    const entry = new DataView(bytes.buffer, bytes.byteOffset + at, 16)
    values.set(entry.getUint16(2, true), new DataView(bytes.buffer, bytes.byteOffset + at + 8, 8))
  }
  return values
}
