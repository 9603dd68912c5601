import type { Reading } from '../reading'
import type { RoledDate } from '../roles/date-roles'
import { sentenceAt } from '../text/sentences'
import { dayJustTold, effectiveDateOf, signatureDateOf, startAmong } from './base-date'
import { startsAgreement } from './english-start'
import { namedDay } from './named-day'

const farthest = 700
/** The next sentence may say from when: “The term shall start on the Launch Date.” */
const tellsStart = /^.{0,60}(?:start|commence|begin|prend|debut|cour(?:t|ir|ent)|effet|premier loyer)\w*/
const from = /\b(?:a compter|a partir|a dater|from|starting|commencing|beginning)\b[^.;]{0,80}$/
const isDay = (date: RoledDate) => date.kind === 'day'

/** « à compter du 1er mars » in the words that follow a duration. */
export function countedFrom(reading: Reading, offset: number): RoledDate | undefined {
  const to = Math.min(sentenceAt(reading.sentences, offset)?.end ?? offset, offset + 110)
  const { fold } = reading.source
  return reading.dates.find(
    (date) =>
      isDay(date) &&
      date.start > offset &&
      date.end <= to &&
      !['birth', 'accounting', 'end', 'payment'].includes(date.role ?? '') &&
      from.test(fold.slice(offset, date.start)),
  )
}

/** « activé le 14 février 2026 pour douze mois » */
function dayJustBefore({ dates, source, language }: Reading, offset: number): RoledDate | undefined {
  const date = language === 'en' ? undefined : dates.findLast((one) => isDay(one) && one.end <= offset)
  if (!date || date.role === 'birth' || date.role === 'accounting') return undefined
  return /^,? (?:et )?pour (?:une (?:duree|periode) (?:\w+ )?(?:de |d'))?$/.test(
    source.fold.slice(date.end, offset).replace(/\s+/g, ' '),
  )
    ? date
    : undefined
}

/** « à compter du 1er mars » in the sentence of the duration, or the start it tells. */
function printedStart(reading: Reading, start: number, end: number, offset: number): RoledDate | undefined {
  const counted = countedFrom(reading, offset) ?? dayJustBefore(reading, offset)
  if (counted) return counted
  const within = reading.dates.filter((date) => isDay(date) && date.start >= start && date.end <= end)
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
  const start = sentence?.start ?? offset
  const end = sentence?.end ?? offset
  const printed = printedStart(reading, start, end, offset)
  if (printed) return printed
  const words = (a: number, b: number) => reading.source.fold.slice(a, b).replace(/\s+/g, ' ')
  const next = words(end, end + 170)
  const named = [
    words(offset, Math.min(end, offset + 200)),
    words(Math.max(start, offset - 200), offset),
    tellsStart.test(next) ? next : '',
  ]
    .map((text) => namedDay(reading, text))
    .find((day) => day !== undefined)
  const told = named === undefined ? dayJustTold(reading, words(offset, end), offset) : null
  if (named !== undefined || told) return named ?? told
  const close = reading.dates.filter(
    (date) =>
      isDay(date) &&
      date.role === 'start' &&
      date.strength >= 7 &&
      Math.abs(date.start - offset) < farthest &&
      (reading.language !== 'en' || startsAgreement(reading, date)),
  )
  const began = startAmong(close) ?? effectiveDateOf(reading)
  return began ?? (reading.language === 'en' ? null : signatureDateOf(reading))
}
