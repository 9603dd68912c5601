/** Office documents that are archives or compound files. */
export type ContainerFormat = 'docx' | 'xlsx' | 'pptx' | 'odt' | 'ods' | 'odp' | 'doc' | 'xls' | 'ppt' | 'msg'

const byExtension = new Map<string, ContainerFormat>(Object.entries({
  docx: 'docx', docm: 'docx', dotx: 'docx', dotm: 'docx',
  xlsx: 'xlsx', xlsm: 'xlsx', xltx: 'xlsx', xlsb: 'xlsx',
  pptx: 'pptx', pptm: 'pptx', ppsx: 'pptx', potx: 'pptx',
  odt: 'odt', ott: 'odt', ods: 'ods', ots: 'ods', odp: 'odp', otp: 'odp',
  doc: 'doc', dot: 'doc', xls: 'xls', xlt: 'xls', ppt: 'ppt', pps: 'ppt', msg: 'msg',
} as const))
const folders: [string, ContainerFormat][] = [['word/', 'docx'], ['xl/', 'xlsx'], ['ppt/', 'pptx']]
const openDocument = new Map<string, ContainerFormat>([['text', 'odt'], ['spreadsheet', 'ods'], ['presentation', 'odp']])

const latin = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')

/** Names and beginnings of the files at the start of a zip; what lies inside them is not looked at. */
function* firstFiles(head: Uint8Array): Generator<{ name: string; start: string }> {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
  let at = 0
  while (at >= 0 && at + 30 <= head.length && view.getUint32(at, true) === 0x04034b50) {
    const nameEnd = at + 30 + view.getUint16(at + 26, true)
    const from = nameEnd + view.getUint16(at + 28, true)
    yield { name: latin(head.subarray(at + 30, nameEnd)).replaceAll('\\', '/'), start: latin(head.subarray(from, from + 80)) }
    const sizeIsAfter = (view.getUint16(at + 6, true) & 8) !== 0
    at = sizeIsAfter ? nextHeader(head, from) : from + view.getUint32(at + 18, true)
  }
}

function nextHeader(head: Uint8Array, from: number): number {
  const at = latin(head.subarray(from)).indexOf('PK\u0003\u0004')
  return at < 0 ? -1 : from + at
}

/**
 * What kind of document a zip is, by the files at its start, else by its name; null for any other archive. Office
 * packages that show neither are taken for texts until they are read.
 */
export function archiveFormat(head: Uint8Array, extension: string): ContainerFormat | null {
  let isPackage = false
  for (const { name, start } of firstFiles(head)) {
    const [, word = ''] = /^application\/vnd\.oasis\.opendocument\.([a-z]+)/.exec(name === 'mimetype' ? start : '') ?? []
    const found = openDocument.get(word) ?? folders.find(([folder]) => name.toLowerCase().startsWith(folder))?.[1]
    if (found) return found
    isPackage ||= name === '[Content_Types].xml'
  }
  return byExtension.get(extension.slice(1)) ?? (isPackage ? 'docx' : null)
}

const streams: [string, ContainerFormat][] = [
  ['__properties_version1.0', 'msg'], ['__nameid_version1.0', 'msg'], ['WordDocument', 'doc'], ['Workbook', 'xls'],
  ['PowerPoint Document', 'ppt'],
]

/** What kind of document a compound file is, by the folder if it stands near the start, else by its name. */
export function compoundFormat(head: Uint8Array, extension: string): ContainerFormat | null {
  const text = latin(head.filter((byte) => byte !== 0))
  const named = byExtension.get(extension.slice(1))
  // A protected document of a newer Office is wrapped: its name says what it will be once unlocked.
  if (text.includes('EncryptedPackage')) return named ?? 'docx'
  return streams.find(([name]) => text.includes(name))?.[1] ?? named ?? null
}
