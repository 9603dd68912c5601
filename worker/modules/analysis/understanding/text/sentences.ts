import { pattern } from '../../../../../shared/domain/dates/pattern'
import type { SourceText } from './source-text'

/** A sentence, a table row or a label with its value. Offsets in `fold`. */
export interface Sentence {
  start: number
  end: number
  /** Folded, runs of spaces as one. */
  text: string
}

const abbreviation = pattern`
  (?:\b(?:[a-gi-z]|art|al|cf|no|nos|mm|mme|mlle|me|dr|st|ste|ets|cie|rcs|tel|inc|ltd|co|corp|mr|mrs|ms
  |bd|av|bat|apt|chap|prof|resp|max|min|etc|env|ref|sec|approx|vs|str|nr|abs|ca)|(?<!\d)\d{1,3})\.$
`

/** “a.m.”, “Inc.” at the end of a line: small letters below carry on. */
const shortened = /\b(?:[ap]\.m|inc|corp|ltd|co)\.$/

function carriesOn(fold: string, at: number, printed?: SourceText['slice']): boolean {
  if (!printed || !shortened.test(fold.slice(Math.max(0, at - 5), at))) return false
  const first = at + 1 + (/\S/.exec(fold.slice(at + 1, at + 40))?.index ?? 0)
  return /\p{Ll}/u.test(printed(first, first + 1))
}

/** What a narrow column leaves on a line of prose. */
const narrow = 26

/** Whether a line break at `at` only wraps a sentence; `printed` tells small letters from capitals. */
function isWrap(fold: string, lineStart: number, at: number, printed?: SourceText['slice']): boolean {
  const line = fold.slice(lineStart, at).trim()
  const next = /\S/.exec(fold.slice(at + 1, at + 40))?.[0] ?? ''
  const dated = /^\s*\|?\s*\d\d?[/.]\d\d?[/.]\d{2,4}/.test(fold.slice(at + 1, at + 30))
  if (!line || fold[at + 1] === '\n') return false
  if (/[.:;!?]$/.test(line)) return carriesOn(fold, at, printed)
  if (
    pattern`
      [,(-]$|\b(?:de|du|des|le|la|les|a|au|aux|et|ou|en|par|pour|sur|the|of|and|or|to|in|by)$
    `.test(line)
  )
    return true
  if (printed && !dated && line.length >= narrow && !/\||\t| {3}/.test(line)) {
    const first = /\S/.exec(fold.slice(at + 1, at + 40))?.index ?? 0
    if (/\p{Ll}/u.test(printed(at + 1 + first, at + 2 + first))) return true
  }
  return !dated && line.replace(/\s+/g, ' ').length >= 60 && /[a-z0-9("']/.test(next)
}

/** Bounds of sentences; a short line that ends without a stop is one by itself. Linear. */
export function* segmentsOf(
  fold: string,
  printed?: SourceText['slice'],
): Generator<{ start: number; end: number }> {
  let start = 0
  let lineStart = 0
  for (let i = 0; i < fold.length; i++) {
    const unit = fold[i]
    let isEnd = i - start > 2500
    if (unit === '\n') {
      isEnd ||= !isWrap(fold, lineStart, i, printed)
      lineStart = i + 1
    } else if (
      (unit === '.' || unit === '!' || unit === '?' || unit === ';') &&
      /\s/.test(fold[i + 1] ?? ' ')
    ) {
      isEnd ||=
        unit !== '.' ||
        (fold[i + 1] === '\n' && !carriesOn(fold, i + 1, printed)) ||
        !abbreviation.test(fold.slice(Math.max(0, i - 6), i + 1))
    }
    if (!isEnd) continue
    yield { start, end: i + 1 }
    start = i + 1
  }
  yield { start, end: fold.length }
}

/** Splits into sentences, blanks trimmed. */
export function sentencesOf({ fold, slice }: SourceText): Sentence[] {
  const sentences: Sentence[] = []
  for (const { start, end } of segmentsOf(fold, slice)) {
    const printed = fold.slice(start, end)
    const text = printed.replace(/\s+/g, ' ').trim()
    if (!text) continue
    const from = start + (printed.length - printed.trimStart().length)
    sentences.push({ start: from, end: start + printed.trimEnd().length, text })
  }
  return sentences
}

/** The sentence at an offset (sentences are in order). */
export function sentenceAt(sentences: Sentence[], offset: number): Sentence | undefined {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return sentences[low]
}
