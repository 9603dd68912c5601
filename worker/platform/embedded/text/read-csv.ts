import { createSheetWriter } from '../flow/create-sheet-writer'
import type { FlowPage } from '../flow/flow-page'
import { decodeText } from './decode-text'

/** In the order of preference when two fit as well; French programs write semicolons because commas part decimals. */
const delimiters = [';', '\t', ',', '|']
const sampledRows = 50
/** A quote that is never closed must not swallow the file. */
const longestCell = 100_000

/** Rows of a table of text, cells in the order of the file. Formulas stay text. */
export function readCsv(bytes: Uint8Array): FlowPage[] {
  const text = decodeText(bytes).replace(/^sep=(.)\n/i, '')
  const delimiter = findDelimiter(text)
  const writer = createSheetWriter('')
  for (const cells of rowsOf(text, delimiter)) writer.row(cells)
  return writer.finish()
}

/** The sign that cuts the first rows into most cells, as many in each as in the others. */
export function findDelimiter(text: string): string {
  const scores = delimiters.map((delimiter) => {
    const widths: number[] = []
    for (const cells of rowsOf(text, delimiter)) {
      if (cells.length > 1 || cells[0]?.trim()) widths.push(cells.length)
      if (widths.length >= sampledRows) break
    }
    const usual = widths.toSorted((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 1
    const alike = widths.filter((width) => width === usual).length / (widths.length || 1)
    return { delimiter, score: usual > 1 ? alike * Math.min(usual, 6) : 0 }
  })
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).delimiter
}

/** RFC 4180 read leniently: quotes only count at the start of a cell. Linear. */
export function* rowsOf(text: string, delimiter: string): Generator<string[]> {
  let cells: string[] = []
  let at = 0
  while (at < text.length) {
    const { cell, end } = text[at] === '"' ? quotedCell(text, at, delimiter) : plainCell(text, at, delimiter)
    cells.push(cell)
    if (text[end] === delimiter) {
      at = end + 1
      if (at === text.length) cells.push('')
      continue
    }
    yield cells
    cells = []
    at = end + 1
  }
  if (cells.length > 0) yield cells
}

function plainCell(text: string, from: number, delimiter: string) {
  let end = from
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end += 1
  return { cell: text.slice(from, end), end }
}

function quotedCell(text: string, from: number, delimiter: string) {
  let at = from + 1
  for (; at < Math.min(text.length, from + longestCell); at += 1) {
    if (text[at] !== '"') continue
    if (text[at + 1] === '"') at += 1
    else break
  }
  if (text[at] !== '"') return plainCell(text, from, delimiter)
  const rest = plainCell(text, at + 1, delimiter)
  return { cell: text.slice(from + 1, at).replaceAll('""', '"') + rest.cell, end: rest.end }
}
