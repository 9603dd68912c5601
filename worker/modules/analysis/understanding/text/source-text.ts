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

export const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()

function linesOf(fold: string, start: number, end: number, page: number): SourceLine[] {
  const lines: SourceLine[] = []
  let at = start
  while (at < end) {
    const newline = fold.indexOf('\n', at)
    const stop = newline === -1 || newline > end ? end : newline
    const text = squeeze(fold.slice(at, stop))
    if (text) lines.push({ start: at, end: stop, page, text })
    at = stop + 1
  }
  return lines
}

/**
 * Builds the text to analyse; `mask` returns the folded text with what must not be believed blanked, same
 * length.
 */
export function sourceTextOf(pages: PageText[], mask: (fold: string) => string = (fold) => fold): SourceText {
  let raw = ''
  const spans: {
    number: number
    start: number
    end: number
    from: number
    toSource: (offset: number) => number
    text: string
  }[] = []
  for (const page of pages) {
    if (raw) raw += gap
    const folded = foldText(page.text)
    const start = raw.length
    raw += folded.text
    spans.push({
      number: page.number,
      start,
      end: raw.length,
      from: start,
      toSource: folded.toSource,
      text: page.text,
    })
  }
  const fold = mask(raw)
  const spanAt = (offset: number) => spans.find((span) => offset <= span.end) ?? spans.at(-1)
  const inPage = (start: number, end: number) => {
    const span = spanAt(start)
    if (!span) return { page: 1, from: 0, to: 0, text: '' }
    const last = Math.min(end, span.end)
    const from = span.toSource(start - span.start)
    const to = last > start ? span.toSource(last - 1 - span.start) + 1 : from
    return { page: span.number, from, to: withMarks(span.text, to), text: span.text }
  }
  return {
    fold,
    lines: spans.flatMap((span) => linesOf(fold, span.start, span.end, span.number)),
    pages: spans.map(({ number, start, end }) => ({ number, start, end })),
    slice: (start, end) => {
      const { from, to, text } = inPage(start, end)
      return text.slice(from, to)
    },
    evidence: (start, end) => {
      const { page, from, to, text } = inPage(start, end)
      return { quote: text.slice(from, to), page, start: from, end: to }
    },
  }
}

/** A letter and its combining marks stay together. */
function withMarks(text: string, end: number): number {
  let at = end
  while (at < text.length && /[\u0300-\u036f]/.test(text[at] ?? '')) at++
  return at
}
