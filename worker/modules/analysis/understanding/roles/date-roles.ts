import { pattern } from '../../../../../shared/domain/dates/pattern'
import type { FoundDate } from '../../../../../shared/domain/dates/find-dates'
import { reachOf } from './cue-reach'
import { dateCues, foreignSubject } from './date-cues'
import type { DateRole } from './date-cue'
import { isTermOfContract, limitPurpose } from './limit-purpose'
import { isInSignatureBlock, signatureBlock } from './signature-block'
import type { Sentence } from '../text/sentences'
import { sentenceAt } from '../text/sentences'
import type { SourceText } from '../text/source-text'

/** A date and what it is for. `strength` 0…12: how near and how clear the words are. */
export interface RoledDate extends FoundDate {
  role: DateRole | null
  strength: number
  /** The words that gave the role, folded. */
  cue: string
  sentence: Sentence | undefined
}

interface Verdict {
  role: DateRole | null
  strength: number
  cue: string
}

const none: Verdict = { role: null, strength: 0, cue: '' }

/** The best cue in the words before a date: strong and near wins. */
function verdictOf(before: string): Verdict {
  let best = none
  for (const { role, before: pattern, weight } of dateCues) {
    let last: RegExpExecArray | null = null
    for (const match of before.matchAll(pattern)) last = match
    if (!last) continue
    const strength = weight - reachOf(before.slice(last.index + last[0].length)) / 6
    if (strength > best.strength) best = { role, strength, cue: last[0].trim() }
  }
  if (best.role === 'payment' && isTermOfContract(before)) return { ...best, role: 'end' }
  return best.role === 'deadline' ? { ...best, role: limitPurpose(best.cue, before) } : best
}

const flat = (text: string) => text.replace(/[\s|_]+/g, ' ').replace(/\.{3,}/g, ' ')

/** Words before a date on its own sentence, back to the date before it. */
function wordsBefore(
  source: SourceText,
  dates: FoundDate[],
  index: number,
  sentence: Sentence | undefined,
): string {
  const date = dates[index]
  if (!date) return ''
  const previous = dates[index - 1]
  const line = cellLineStart(source, date)
  const from = Math.max(sentence?.start ?? 0, date.start - 150, previous ? previous.end : 0, line)
  return flat(source.fold.slice(Math.min(from, date.start), date.start))
}

/**
 * Where the line of a date starts, when that line is a row of cells: words of the row above say nothing of
 * it.
 */
function cellLineStart(source: SourceText, date: FoundDate): number {
  const start = source.fold.lastIndexOf('\n', date.start - 1) + 1
  const stop = source.fold.indexOf('\n', date.start)
  const near = Math.max(start, date.start - 200)
  const far = Math.min(stop === -1 ? date.end + 200 : stop, date.end + 200)
  return /\||\t|\S {3,}\S/.test(source.fold.slice(near, far)) ? start : 0
}

/** A label on the lines above (a form whose values stand under their labels). */
function wordsAbove(source: SourceText, date: FoundDate): string {
  const index = source.lines.findIndex((line) => line.end >= date.start)
  const above = source.lines.slice(Math.max(0, index - 3), index).filter((line) => line.text.length <= 70)
  return above.map((line) => line.text).join(' ')
}

const cityBefore = pattern`
  ^(?:a )?[a-z][a-z' -]{1,40}, (?:le )?$|^a [a-z' -]{2,30},? le $
  |\s{2}[a-z][a-z'-]{2,30}, le $
`

/** Gives each date its role from the words before it, then the words above it, then its place. */
export function rolesOf(source: SourceText, dates: FoundDate[], sentences: Sentence[]): RoledDate[] {
  return dates.map((date, index) => {
    const sentence = sentenceAt(sentences, date.start)
    const before = wordsBefore(source, dates, index, sentence)
    let verdict = verdictOf(before)
    if (verdict.strength < 6) {
      const after = flat(source.fold.slice(date.end, date.end + 40))
      if (
        pattern`
          ^ ?\(?(?:the |l[ea] )?"?(?:effective date|commencement date|date d'effet)
        `.test(after)
      )
        verdict = { role: 'start', strength: 9, cue: 'effective date' }
      else if (before.trim().length < 3) {
        const above = verdictOf(`${wordsAbove(source, date)} `)
        if (above.strength > 5) verdict = { ...above, strength: above.strength - 2.5 }
      } else if (cityBefore.test(before) && before.length < 45)
        verdict = { role: 'issue', strength: 6, cue: before.trim() }
    }
    if ((verdict.strength < 8 || verdict.role === 'issue') && isInSignatureBlock(source, date))
      verdict = { role: 'signature', strength: 9, cue: signatureBlock }
    if (verdict.role === 'end' && sentence && foreignSubject.test(near(source, date, sentence)))
      verdict = { ...verdict, role: 'foreign' }
    return { ...date, ...verdict, sentence }
  })
}

/** The part of the sentence around a date that says of what it is the end. */
function near(source: SourceText, date: FoundDate, sentence: Sentence): string {
  return flat(
    source.fold.slice(Math.max(sentence.start, date.start - 130), Math.min(sentence.end, date.end + 30)),
  )
}
