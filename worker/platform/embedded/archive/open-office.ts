import { UnreadableFile } from '../../../ports/page-reader'
import { openPackage, type Package } from './open-package'
import { readRelations } from './read-relations'

export type OfficeKind = 'docx' | 'xlsx' | 'pptx' | 'odt' | 'ods' | 'odp'

/** An archive that is a document. */
export interface OfficeFile {
  kind: OfficeKind
  pack: Package
  /** Name of the part that the rest hangs on. */
  main: string
}

const usualMain = [
  { kind: 'docx', folder: 'word/', main: 'word/document.xml' },
  { kind: 'xlsx', folder: 'xl/', main: 'xl/workbook.xml' },
  { kind: 'pptx', folder: 'ppt/', main: 'ppt/presentation.xml' },
] as const

const openDocument = new Map<string, OfficeKind>([['text', 'odt'], ['spreadsheet', 'ods'], ['presentation', 'odp']])

/**
 * Tells what an archive is by its content. Throws UnreadableFile: `archive` when it is no document, `old-format` for
 * a binary workbook, `encrypted`, `too-large`, `damaged`.
 */
export function openOffice(bytes: Uint8Array): OfficeFile {
  const pack = openPackage(bytes)
  return openOpenDocument(pack) ?? openOpenXml(pack)
}

function openOpenXml(pack: Package): OfficeFile {
  const named = readRelations(pack, '').find(({ type }) => type === 'officeDocument')?.target
  const main = named !== undefined && pack.has(named) ? named : usualMain.find((usual) => pack.has(usual.main))?.main
  const usual = main === undefined ? undefined : usualMain.find(({ folder }) => main.toLowerCase().startsWith(folder))
  if (main === undefined || !usual) throw new UnreadableFile('archive', 'no main part')
  if (main.toLowerCase().endsWith('.bin')) throw new UnreadableFile('old-format', main)
  return { kind: usual.kind, pack, main }
}

function openOpenDocument(pack: Package): OfficeFile | undefined {
  const [, word = ''] = /^application\/vnd\.oasis\.opendocument\.([a-z]+)/.exec(readText(pack, 'mimetype')) ?? []
  const kind = openDocument.get(word)
  if (!kind || !pack.has('content.xml')) return undefined
  if (readText(pack, 'META-INF/manifest.xml').includes('encryption-data')) throw new UnreadableFile('encrypted')
  return { kind, pack, main: 'content.xml' }
}

/** A small part; of a long one its beginning. */
function readText(pack: Package, part: string): string {
  let text = ''
  for (const piece of pack.read(part)) {
    text += new TextDecoder().decode(piece)
    if (text.length > 1_000_000) break
  }
  return text
}
