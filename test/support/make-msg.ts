import { burn } from '@kenjiuno/msgreader/lib/Burner.js'

/** A property: its id, and a text, bytes, a whole number or a moment. */
export type MsgProperty = [number, string | Uint8Array | number | Date]

export interface MsgFile {
  properties: MsgProperty[]
  /** Text in this code page instead of Unicode, already encoded by the test. */
  recipients?: MsgProperty[][]
  attachments?: { properties: MsgProperty[]; message?: MsgFile }[]
}

type Entry = Parameters<typeof burn>[0][number]
const [folder, stream, rootType] = [1, 2, 5]

const hex = (value: number) => value.toString(16).toUpperCase().padStart(4, '0')

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  for (let at = 0; at < text.length; at += 1) new DataView(bytes.buffer).setUint16(at * 2, text.charCodeAt(at), true)
  return bytes
}

/** Type, value in the property stream, and bytes of a stream of its own for what is longer. */
function encode(value: MsgProperty[1]): { type: number; fixed: bigint; bytes?: Uint8Array } {
  if (typeof value === 'number') return { type: 3, fixed: BigInt(value) }
  if (value instanceof Date) return { type: 0x40, fixed: BigInt(value.getTime()) * 10_000n + 116_444_736_000_000_000n }
  const bytes = typeof value === 'string' ? utf16(value) : value
  return { type: typeof value === 'string' ? 0x1f : 0x102, fixed: BigInt(bytes.length), bytes }
}

/** Any compound file: streams and folders by name. */
export interface Folder {
  [name: string]: Uint8Array | Folder
}

function folderOf(properties: MsgProperty[], headerBytes: number): Folder {
  const table = new Uint8Array(headerBytes + properties.length * 16)
  const view = new DataView(table.buffer)
  const content: Folder = {}
  for (const [at, [id, value]] of properties.entries()) {
    const { type, fixed, bytes } = encode(value)
    view.setUint32(headerBytes + at * 16, ((id << 16) | type) >>> 0, true)
    view.setBigUint64(headerBytes + at * 16 + 8, fixed, true)
    if (bytes) content[`__substg1.0_${hex(id)}${hex(type)}`] = bytes
  }
  return { '__properties_version1.0': table, ...content }
}

function messageFolder({ properties, recipients = [], attachments = [] }: MsgFile, headerBytes: number): Folder {
  const content = folderOf(properties, headerBytes)
  for (const [at, recipient] of recipients.entries()) content[`__recip_version1.0_#0000000${at}`] = folderOf(recipient, 8)
  for (const [at, { properties: own, message }] of attachments.entries()) {
    const inner: Folder = message ? { '__substg1.0_3701000D': messageFolder(message, 24) } : {}
    content[`__attach_version1.0_#0000000${at}`] = { ...folderOf(own, 8), ...inner }
  }
  return content
}

/** Writes a compound file with the writer of an independent reader of Outlook's messages. */
export function compoundOf(root: Folder): Uint8Array {
  const entries: Entry[] = []
  const add = (name: string, content: Folder | Uint8Array, type: number): number => {
    const index = entries.length
    const isStream = content instanceof Uint8Array
    const entry: Entry = { name, type, length: isStream ? content.length : 0 }
    entries.push(entry)
    if (isStream) entry.binaryProvider = () => content
    else entry.children = Object.entries(content).map(([inner, value]) => add(inner, value, value instanceof Uint8Array ? stream : folder))
    return index
  }
  add('Root Entry', root, rootType)
  return burn(entries)
}

export const msgOf = (message: MsgFile) => compoundOf(messageFolder(message, 32))
