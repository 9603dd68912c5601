import type { FoundDate } from '../../../../../shared/domain/dates/found-date'
import type { Sentence } from '../text/sentences'
import type { SourceText } from '../text/source-text'

export const flat = (text: string) => text.replace(/[\s|_]+/g, ' ').replace(/\.{3,}/g, ' ')

const cellEdge = /\||\t|\S {3,}\S/

/**
 * Where the line of a date starts, when that line is a row of cells: words of the row above say nothing of
 * it.
 */
function rowStart(source: SourceText, date: FoundDate): number {
  const start = source.fold.lastIndexOf('\n', date.start - 1) + 1
  const stop = source.fold.indexOf('\n', date.start)
  const near = Math.max(start, date.start - 200)
  const far = Math.min(stop === -1 ? date.end + 200 : stop, date.end + 200)
  return cellEdge.test(source.fold.slice(near, far)) ? start : 0
}

/** Words before a date in its own sentence, back to the date before it. */
export function wordsBefore(
  source: SourceText,
  dates: FoundDate[],
  index: number,
  sentence: Sentence | undefined,
): string {
  const date = dates[index]
  if (!date) return ''
  const previous = dates[index - 1]
  const row = rowStart(source, date)
  const from = Math.max(sentence?.start ?? 0, date.start - 150, previous ? previous.end : 0, row)
  return flat(source.fold.slice(Math.min(from, date.start), date.start))
}

/** Words before a date in its own cell of a row, or on its line when that has no cells. */
export function wordsInCell(source: SourceText, date: FoundDate): { text: string; isCell: boolean } {
  const line = source.fold.slice(Math.max(0, date.start - 120), date.start).split('\n').at(-1) ?? ''
  // « Limoges, <tab> le » is one cell.
  const cells = line.replace(/,\s+(?=le\s*$)/, ', ').split(/\t|\||\s{3,}/)
  return { text: (cells.at(-1) ?? '').replace(/\s+/g, ' '), isCell: cells.length > 1 }
}

const isLabel = (cell = '') => /[a-z]{3}/.test(cell) && !/\d/.test(cell) && cell.trim().length < 64

/** « Terme <tab> dimanche 28 février 2027 »: the cell before, where a row is made of labels and values. */
export function labelBefore(source: SourceText, date: FoundDate): string | null {
  const from = source.fold.lastIndexOf('\n', date.start - 1) + 1
  const stop = source.fold.indexOf('\n', date.end)
  const before = source.fold.slice(from, date.start).split(/\t|\||\s{3,}/)
  const all = cellsOf(source.fold.slice(from, stop === -1 ? undefined : stop))
  const at = before.length - 1
  const isPair = all.length === 2 || (all.length === 4 && isLabel(all[0]) && isLabel(all[2]))
  if (!isPair || at % 2 === 0 || !/^(?:le |au )?(?:\w+di |dimanche )?$/.test((before[at] ?? '').trimStart())) return null
  return isLabel(before[at - 1]) ? `${(before[at - 1] ?? '').trim()} : ` : null
}

/** The short lines above, among them perhaps a label (a form whose values stand under their labels). */
export function wordsAbove(source: SourceText, date: FoundDate): string[] {
  const index = source.lines.findIndex((line) => line.end >= date.start)
  const above = source.lines.slice(Math.max(0, index - 3), index).filter((line) => line.text.length <= 70)
  return above.map((line) => line.text)
}

const cellsOf = (line: string) => line.split(/\t|\|| {3,}/).filter((cell) => cell.trim())

/** The cell above the one a date stands in, where both rows have as many; undefined where they have not. */
export function cellAbove(source: SourceText, date: FoundDate): string | undefined {
  const index = source.lines.findIndex((line) => line.end >= date.start)
  const [own, above] = [source.lines[index], source.lines[index - 1]]
  if (!own || !above) return undefined
  const cells = cellsOf(source.fold.slice(own.start, own.end))
  const labels = cellsOf(source.fold.slice(above.start, above.end))
  if (cells.length < 2 || cells.length !== labels.length) return undefined
  return labels[cellsOf(`${source.fold.slice(own.start, date.start)}.`).length - 1]
}
