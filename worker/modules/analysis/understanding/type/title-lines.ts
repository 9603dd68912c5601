import type { SourceLine, SourceText } from '../text/source-text'
import { squeeze } from '../text/source-text'

/** « GRENADINE LEASE SAS » names a sender, not a kind. */
const companyName = /\b(?:sasu?|sarl|eurl|sa|sci|snc|gmbh|ltd|limited|plc|inc)\.?$|au capital/

/** A line, a cell or two joined lines, and how much its place and look make a title of it. */
export interface TitleLine {
  start: number
  end: number
  text: string
  factor: number
}

/** Who wrote a message to whom, and when, is no title; its subject may be. */
const messageHeader = /^(?:de|from|a|to|pour|cc|date|envoye|sent) ?: ?\S*.*(?:@|\d{4})|^(?:de|from|a|to|cc) ?: /

/** Cells of a line of the head: « CENTRE DU LAC   PROCÈS-VERBAL DE … » holds a sender and a title. */
function cellsOf(source: SourceText, { start, end }: SourceLine): SourceLine[] {
  const cells: SourceLine[] = []
  for (const match of source.fold.slice(start, end).matchAll(/\S(?:[^\t|\n]*?\S)??(?=\s*(?:\t|\|)|\s{3,}|\s*$)/g)) {
    const at = start + match.index
    cells.push({ start: at, end: at + match[0].length, page: 1, text: squeeze(match[0]) })
  }
  // The value of a label on the same line is no title.
  return cells.length > 1 && !cells.some(({ text }) => / ?: ?\S/.test(text)) ? cells.slice(1) : []
}

/** The lines where a title stands: early, short; two short lines are also read as one. */
export function titleLines(source: SourceText): TitleLine[] {
  const lines = source.lines.slice(0, 48).filter(({ text }) => !messageHeader.test(text))
  const head = lines.slice(0, 8).flatMap((line) => cellsOf(source, line))
  return [...lines, ...head].map((line, at) => {
    const index = at < lines.length ? at : 6
    const next = at < lines.length ? lines[index + 1] : undefined
    const printed = source.slice(line.start, line.end)
    const upper = printed.replace(/[^\p{L}]/gu, '')
    const isUpper = upper.length > 5 && upper === upper.toUpperCase()
    const length = line.text.length
    const place = index < 6 ? 1.1 : index < 14 ? 1 : index < 26 ? 0.75 : 0.5
    const size = length <= 60 ? 1 : length <= 100 ? 0.8 : 0.35
    const company = companyName.test(line.text) ? 0.3 : 1
    const prose = /[.,]$/.test(line.text) && length > 45 ? 0.5 : 1
    // « Permis de construire   antérieur à 1997 » is a label and its value, no title.
    const row = /^\|? ?\d\d?[/.]\d\d?(?:[/.]\d{2,4})?\b/.test(line.text) ? 0.05 : 1
    const pair = index > 1 && !isUpper && /\S\t+\S| {4,}\S|\|/.test(printed.trim()) ? 0.5 : 1
    const joined =
      next && isUpper && length < 80 && next.page === line.page ? `${line.text} ${next.text}` : line.text
    return {
      start: line.start,
      end: line.end,
      text: joined,
      factor: place * size * prose * pair * row * company * (isUpper ? 1.35 : 1),
    }
  })
}
