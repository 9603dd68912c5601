import { pattern } from '../../../../../shared/domain/dates/pattern'
import type { Reading } from '../reading'
import type { RoledDate } from '../roles/date-roles'
import { signatureBlock } from '../roles/signature-block'
import { dayCalled } from './day-called'
import { lastSigned, startsWithLastSignature } from './english-signatures'
import { tieOf } from './english-tie'

/** “effective as of the date Customer first uses it”, “Effective Date: ______”: a day told nowhere. */
const byEvent = pattern`
  effective date"?\)? (?:means|shall mean|is|shall be|will be) (?:the )?(?:first |later |earlier )?(?:date
  |day)
  (?![^.;]{0,60}(?:first|above|hereof|this agreement|execut|sign|set forth|stated|specified|indicated))
  |effective (?:as of|on|upon) the (?:date|day) (?!(?:first|hereof|above|of this|set|last|stated|written
  |indicated
  |specified))[^.;]{0,80}"effective date
  |effective date"?[^a-z0-9]{0,4}_{3,}
`
/** “as of the ____ day of ____”, “dated as of [●], 2016”: the day was never filled in. */
const blank = pattern`
  (?:dated|as of|made|entered into|effective|this|on|date:)[ \w]{0,16}(?:(?:_{2,}|\[[ _\u2022*]*\])[ _]*
  (?:day\b|,|\d{4}|of\b)|\[[^\]\d]{0,10}\])
`
/** “a letter of intent dated”, “that certain agreement dated”: the day of another paper. */
const datedPaper = pattern`
  \b(?:letter|memorandum|plan|proposal|prospectus|order|policy|offer|deed|license|lease
  |note)\b(?! agreement)[^.;]{0,40} dated
  (?: as of)? $|\b(?:under|pursuant to|replaces) (?:the|an?|that|our|your) [^.;]{0,60}(?:dated|as of|of) $
  |\b(?:certain|existing|prior|original|previous) [^.;]{0,60}(?:dated|as of|of)(?: as of)? $
`
const named = /^[^a-z0-9]{0,12}(?:the |as )?["(\s]*(?:the )?"?effective date/
const labelled = pattern`
  effective date(?: of (?:this|the) \w+)?["'):. ]{0,4}(?:means|shall mean|is|shall be|will be
  |of)? ?(?:as of )?(?:on )?$
`
/** “The term commences on the Start Date”: that day, or none when it is printed nowhere. */
const startsOn = pattern`
  \b(?:agreement|term|contract|lease|licen[cs]e)\b[^.;]{0,60}(?:starts?|commences?|begins?)(?: on| from
  | as of| upon)? the
  ((?!effective|commencement)[a-z]+(?: [a-z]+){0,2} date)\b
`
/** “Start: 12 October”, “Move-in 4 January” at the head of an order form. */
const startLabel = /^\W*(?:start|starts|start date|begins|commencement(?: date)?|move-?in(?: date)?)\W*$/
const opening = 3500

const isDay = ({ kind }: RoledDate) => kind === 'day'
const leadOf = ({ source }: Reading, { start }: RoledDate, length: number) =>
  source.fold.slice(Math.max(0, start - length), start).replace(/\s+/g, ' ')

/** Whether a date near the top is the day the paper itself is made. */
function opensAgreement(reading: Reading, date: RoledDate): boolean {
  const lead = leadOf(reading, date, 60)
  if (date.cue === 'colonne' || date.cue === signatureBlock || datedPaper.test(lead)) return false
  const tie = tieOf(reading, date.start, date.end)
  if (date.role === 'issue' || date.role === 'start' || date.role === 'signature')
    return tie === 'own' || (tie === 'unknown' && date.start < (/^date|^sign/.test(date.cue) ? 600 : 1500))
  const own = date.role === null ? tie !== 'foreign' : date.role === 'reference' && date.start < 1500
  return own && /\b(?:agreement|contract|lease|between|among|this|on|of)\b[^.;:]{0,45}$/.test(lead)
}

/** The day an English agreement is made: the one in its opening, unless that was left blank. */
export function openingDayOf(reading: Reading): RoledDate | null {
  const gap = blank.exec(reading.source.fold.slice(0, opening))?.index ?? Infinity
  const found = reading.dates.find(
    (date) => isDay(date) && date.start < Math.min(opening, gap) && opensAgreement(reading, date),
  )
  return found ?? null
}

/** In English much else starts on some day: only what the agreement says of itself counts. */
export const startsAgreement = (reading: Reading, { start, end, sentence }: RoledDate) =>
  tieOf(reading, start, end) === 'own' ||
  /\b(?:contract|licen[cs]e|lease|agreement) years?\b/.test(sentence?.text ?? '')

/**
 * The day an English agreement takes effect: the one it calls so, the last signature (`signed`) where it
 * says so, the day its term commences, the day it is made. Null when it names a day that is printed nowhere.
 */
export function englishStart(reading: Reading, signed: RoledDate | null): RoledDate | null {
  const { fold } = reading.source
  const days = reading.dates.filter(isDay)
  const called =
    days.find(({ end }) => named.test(fold.slice(end, end + 40).replace(/\s+/g, ' '))) ??
    days.find((date) => labelled.test(leadOf(reading, date, 60)))
  if (called) return called
  const flat = fold.replace(/\s+/g, ' ')
  if (startsWithLastSignature(flat)) return lastSigned(reading) ?? signed
  if (byEvent.test(flat)) return null
  const event = startsOn.exec(flat)?.[1]
  const began = event ? dayCalled(reading, event) : null
  if (began) return began
  const label = days.find(({ start }) =>
    startLabel.test(fold.slice(fold.lastIndexOf('\n', start - 1) + 1, start)),
  )
  if (label) return label
  const starts = days.filter(
    (date) => date.role === 'start' && date.strength >= 5 && startsAgreement(reading, date),
  )
  const clearest = starts.reduce<RoledDate | null>(
    (top, date) => (top && top.strength >= date.strength ? top : date),
    null,
  )
  const made = openingDayOf(reading)
  if (clearest ?? made) return clearest ?? made
  return blank.test(fold.slice(0, opening)) ? null : signed
}
