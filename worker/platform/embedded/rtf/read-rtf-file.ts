import { UnreadableFile } from '../../../ports/page-reader'
import type { FlowPage } from '../flow/flow-page'
import { splitSheets } from '../flow/split-sheets'
import { toCharacters } from './decompress-rtf'
import { readRtf } from './read-rtf'

/** Pages of an RTF file, at its own page breaks if it has any. */
export function readRtfFile(bytes: Uint8Array): FlowPage[] {
  const { text, hidden, html } = readRtf(toCharacters(bytes))
  if (html !== null) throw new UnreadableFile('unsupported', 'HTML wrapped into RTF')
  const sheets = text.normalize('NFC').replace(/\t+(?=\n|$)/g, '').split('\f').filter((sheet) => sheet.trim() !== '')
  const pages = sheets.flatMap((sheet) => splitSheets(sheet, sheets.length > 1))
  return pages.map((page, at) => ({ text: page, hidden: at === 0 && hidden !== '' ? [hidden] : [] }))
}
