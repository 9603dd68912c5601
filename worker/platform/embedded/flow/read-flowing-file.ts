import { UnreadableFile, type ReadableFormat, type ReadEvent } from '../../../ports/page-reader'
import { openOffice, type OfficeFile } from '../archive/open-office'
import { isCompound } from '../compound/is-compound'
import { refuseCompound } from '../compound/refuse-compound'
import { readHtmlFile } from '../html/read-html-file'
import { readOdf } from '../opendocument/read-odf'
import { readRtfFile } from '../rtf/read-rtf-file'
import { readXlsx } from '../sheet/read-xlsx'
import { readPptx } from '../slides/read-pptx'
import { decodeText } from '../text/decode-text'
import { readCsv } from '../text/read-csv'
import { splitPages } from '../text/split-pages'
import { readDocx } from '../word/read-docx'
import type { FlowPage } from './flow-page'

/** Formats whose text flows: no page of theirs has a place for each word. */
export type FlowFormat = Extract<ReadableFormat, 'txt' | 'csv' | 'html' | 'rtf' | 'office'>

const formats: readonly ReadableFormat[] = ['txt', 'csv', 'html', 'rtf', 'office']
export const isFlowing = (format: ReadableFormat): format is FlowFormat => formats.includes(format)

/** Size of an A4 sheet in points: such a file has no page of its own. */
const sheet = { width: 595, height: 842 }
/** Texts of more pages than an analysis reads are counted, not held. */
const mostHeldPages = 2_100

/** Reads a file as pages without layout. Throws UnreadableFile; `empty` for nothing but white. */
export function* readFlowingFile(bytes: Uint8Array, format: FlowFormat, fromPage: number): Generator<ReadEvent> {
  if (bytes.length === 0) throw new UnreadableFile('empty')
  const office = format === 'office' ? openOfficeFile(bytes) : undefined
  const held: FlowPage[] = []
  let pageCount = 0
  for (const page of office ? officePages(office) : textPages(bytes, format)) {
    pageCount += 1
    if (held.length < mostHeldPages) held.push(page)
  }
  if (!held.some(({ text, hidden }) => text.trim() !== '' || hidden.length > 0)) throw new UnreadableFile('empty')
  yield { kind: 'opened', pageCount, ...(office ? { format: office.kind } : {}) }
  for (const [index, { text, hidden }] of held.entries()) {
    const number = index + 1
    if (number < fromPage) continue
    const page = { number, text, by: 'file' as const, confidence: 1 }
    const hiddenText = hidden.length > 0 ? hidden.join('\n') : null
    yield { kind: 'page', read: { page, layout: { number, ...sheet, words: [] }, hiddenText } }
  }
}

function openOfficeFile(bytes: Uint8Array): OfficeFile {
  if (isCompound(bytes)) throw refuseCompound(bytes)
  return openOffice(bytes)
}

function officePages(file: OfficeFile): Iterable<FlowPage> {
  const { kind, pack, main } = file
  if (kind === 'docx') return readDocx(pack, main)
  if (kind === 'xlsx') return readXlsx(pack, main)
  return kind === 'pptx' ? readPptx(pack, main) : readOdf(file)
}

function textPages(bytes: Uint8Array, format: FlowFormat): Iterable<FlowPage> {
  if (format === 'csv') return readCsv(bytes)
  if (format === 'html') return readHtmlFile(bytes)
  if (format === 'rtf') return readRtfFile(bytes)
  return splitPages(decodeText(bytes)).map((text) => ({ text, hidden: [] }))
}
