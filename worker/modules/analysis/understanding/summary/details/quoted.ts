import { foldText } from '../../../../../../shared/domain/dates/fold-text'
import type { SourceText } from '../../text/source-text'
import { squeeze } from '../../text/source-text'

/** Words of the document, as printed, blanks as single spaces. */
export interface Quoted {
  text: string
  start: number
  end: number
}

const letters = (text: string) => text.replace(/[^a-z0-9]+/g, '')

/** The printed words of a span; null where part of it was blanked as an order to software. */
export function quotedAt(source: SourceText, start: number, end: number): Quoted | null {
  const text = squeeze(source.slice(start, end))
  const seen = squeeze(source.fold.slice(start, end))
  return text && letters(foldText(text).text) === letters(seen) ? { text, start, end } : null
}

/** What the first group of a pattern (flag `d`) finds in the folded text, as printed. */
export function quoted(source: SourceText, words: RegExp, limit = 60_000): Quoted | null {
  const [start, end] = words.exec(source.fold.slice(0, limit))?.indices?.[1] ?? []
  return start === undefined || end === undefined ? null : quotedAt(source, start, end)
}
