import { foldText } from '../../../../../shared/domain/dates/fold-text'
import type { Evidence, PageText } from '../../../../../shared/schemas/document'

/** One printed line. `start` and `end` are offsets in `fold`. */
export interface SourceLine {
  start: number
  end: number
  page: number
  /** Folded, trimmed, runs of spaces as one. */
  text: string
}

/**
 * All pages as one folded text to match in. Every offset of this engine counts in `fold`; `slice` and
 * `evidence` give back what is printed. Sentences that give orders to machines are blanked in `fold` (see
 * maskOrders), never in what is printed.
 */
export interface SourceText {
  fold: string
  lines: SourceLine[]
  pages: { number: number; start: number; end: number }[]
  /** The printed text of a span. */
  slice: (start: number, end: number) => string
  /** The span as a quote of its page; cut at the end of the page it starts on. */
  evidence: (start: number, end: number) => Evidence
}

const gap = '\n\n'
/** Dots that lead to a value on a form end no sentence. */
const leaders = /[.\u2026]{3,}|\u2026+/g
/** A longer line is several: no pattern runs twice over an endless one. */
const maxLine = 1200

export const squeeze = (text: string) => text.replace(/(?<=\p{L}-)\n(?=\p{Lu})/gu, '').replace(/\s+/g, ' ').trim()

function linesOf(fold: string, start: number, end: number, page: number): SourceLine[] {
  const lines: SourceLine[] = []
  let at = start
  while (at < end) {
    const newline = fold.indexOf('\n', at)
    const whole = newline === -1 || newline > end ? end : newline
    const stop = Math.min(whole, at + maxLine)
    const text = squeeze(fold.slice(at, stop))
    if (text) lines.push({ start: at, end: stop, page, text })
    at = stop === whole ? stop + 1 : stop
  }
  return lines
}

interface PageSpan {
  number: number
  start: number
  end: number
  toSource: (offset: number) => number
  text: string
}

/** The printed words of a span, on the page where it starts. */
function printedAt(spans: PageSpan[], start: number, end: number): Evidence {
  const span = spans.find((one) => start <= one.end) ?? spans.at(-1)
  if (!span) return { quote: '', page: 1, start: 0, end: 0 }
  const last = Math.min(end, span.end)
  const from = span.toSource(start - span.start)
  const to = withMarks(span.text, last > start ? span.toSource(last - 1 - span.start) + 1 : from)
  return { quote: span.text.slice(from, to), page: span.number, start: from, end: to }
}

/**
 * Builds the text to analyse; `mask` returns the folded text with what must not be believed blanked, same
 * length.
 */
export function sourceTextOf(pages: PageText[], mask: (fold: string) => string = (fold) => fold): SourceText {
  const spans: PageSpan[] = []
  let raw = ''
  for (const { number, text } of pages) {
    if (raw) raw += gap
    const folded = foldText(text)
    const plain = folded.text.replace(leaders, (dots) => ' '.repeat(dots.length))
    const start = raw.length
    raw += plain
    spans.push({ number, start, end: raw.length, toSource: folded.toSource, text })
  }
  const fold = mask(raw)
  return {
    fold,
    lines: spans.flatMap((span) => linesOf(fold, span.start, span.end, span.number)),
    pages: spans.map(({ number, start, end }) => ({ number, start, end })),
    slice: (start, end) => printedAt(spans, start, end).quote,
    evidence: (start, end) => printedAt(spans, start, end),
  }
}

/** A letter and its combining marks stay together. */
function withMarks(text: string, end: number): number {
  let at = end
  while (at < text.length && /[\u0300-\u036f]/.test(text[at] ?? '')) at++
  return at
}
