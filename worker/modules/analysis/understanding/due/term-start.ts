import type { Reading } from '../reading'
import type { RoledDate } from '../roles/date-roles'
import { sentenceAt } from '../text/sentences'
import { dayJustTold, effectiveDateOf, signatureDateOf, startAmong } from './base-date'
import { namedDay } from './named-day'

const farthest = 700
/** The next sentence may say from when: “The term shall start on the Launch Date.” */
const tellsStart = /^.{0,60}(?:start|commence|begin|prend|debut|court|effet)\w*/
const isDay = (date: RoledDate) => date.kind === 'day'

/** « à compter du 1er mars » in the sentence of the duration, or the start it tells. */
function printedStart(reading: Reading, from: number, to: number, offset: number): RoledDate | undefined {
  const { fold } = reading.source
  const within = reading.dates.filter((date) => isDay(date) && date.start >= from && date.end <= to)
  const counted = within.find(
    (date) =>
      date.start > offset &&
      /\b(?:a compter|a partir|from|starting|commencing|beginning)\b[^.;]{0,80}$/.test(
        fold.slice(offset, date.start),
      ),
  )
  if (counted && !['birth', 'accounting'].includes(counted.role ?? '')) return counted
  return (
    within.find((date) => date.role === 'start') ??
    within.find((date) => date.role === 'issue' && /as of|effective/.test(date.cue))
  )
}

/**
 * The day a term of a contract counts from: one in the same sentence, else the one its words name
 * (signature, effect, delivery), else the contract's start. Null when the document gives none.
 */
export function startOfTerm(reading: Reading, offset: number): RoledDate | null {
  const sentence = sentenceAt(reading.sentences, offset)
  const from = sentence?.start ?? offset
  const to = sentence?.end ?? offset
  const printed = printedStart(reading, from, to, offset)
  if (printed) return printed
  const words = (start: number, end: number) => reading.source.fold.slice(start, end).replace(/\s+/g, ' ')
  const told = dayJustTold(reading, words(offset, to), offset)
  if (told) return told
  const next = words(to, to + 170)
  const named = [
    words(offset, Math.min(to, offset + 200)),
    words(Math.max(from, offset - 200), offset),
    tellsStart.test(next) ? next : '',
  ]
    .map((text) => namedDay(reading, text))
    .find((day) => day !== undefined)
  if (named !== undefined) return named
  const close = reading.dates.filter(
    (date) =>
      isDay(date) &&
      date.role === 'start' &&
      date.strength >= 7 &&
      Math.abs(date.start - offset) < farthest,
  )
  return startAmong(close) ?? effectiveDateOf(reading) ?? (reading.language === 'en' ? null : signatureDateOf(reading))
}
