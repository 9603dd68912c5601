import { addDuration } from '../../../../../shared/domain/dates/calendar'
import type { FoundDuration } from '../../../../../shared/domain/dates/find-durations'
import { pattern } from '../../../../../shared/domain/dates/pattern'
import { say } from '../reading'
import type { Reading } from '../reading'
import type { RoledDate } from '../roles/date-roles'
import { counted, dayInWords, durationInWords } from './due-candidate'
import type { DueCandidate } from './due-candidate'

const first = pattern`
  \b(?:premiere?|1ere?|first) (?:echeance|mensualite|annuite|trimestrialite|remboursement|prelevement
  |instal?lment|(?:re)?payment)[^.;\n]{0,50}$
`
const lasting = /(?:dur[ea]\w*|\bsur\b|\ben\b|rembours\w*|amorti\w*|pret\b|credit\b|\bterm\b|\bover\b)[^.;]{0,50}$/
const ofAge = /\b(?:ses|age[se]?(?: de)?|aged?) $/
const hires = /bail|location/i

/** Months between two instalments; a month where the paper does not say. */
function periodOf({ source }: Reading): number {
  const told = /\b(?:period\w*|echeances?|instal?lments?|rembours\w*)[^.;\n]{0,40}?\b(mensuel|trimestriel|semestriel|annuel|monthly|quarterly|yearly)/
  const unit = told.exec(source.fold.slice(0, 40_000))?.[1] ?? ''
  return { t: 3, q: 3, s: 6, a: 12, y: 12 }[unit.slice(0, 1)] ?? 1
}

/** The day of a loan's first instalment, when told: never the day by which it is paid back. */
export function firstInstalmentOf(reading: Reading): RoledDate | null {
  const { type, source, dates } = reading
  if (!type?.families.includes('loan') || hires.test(type.label)) return null
  const isFirst = ({ kind, start }: RoledDate) =>
    kind === 'day' && first.test(source.fold.slice(Math.max(0, start - 70), start).replace(/[\t |]+/g, ' '))
  return dates.find(isFirst) ?? null
}

/** For how long money is lent: « sur 84 mois », « durée : 5 ans »; an age limit or the days of a year are none. */
export function loanLengthOf({ durations, source }: Reading): FoundDuration | null {
  const isLength = ({ start, unit, count }: FoundDuration) => {
    const before = source.fold.slice(Math.max(0, start - 80), start).replace(/[\s|:]+/g, ' ')
    const isLong = (unit === 'month' && count > 5) || (unit === 'year' && count > 0)
    return isLong && lasting.test(before) && !ofAge.test(before)
  }
  return durations.find(isLength) ?? null
}

/** « 60 mois, première échéance le 10 avril 2026 »: the last instalment falls one period before the length has gone by. */
export function loanEnds(reading: Reading): DueCandidate[] {
  const base = firstInstalmentOf(reading)
  const duration = loanLengthOf(reading)
  if (!base || !duration) return []
  const months = duration.count * (duration.unit === 'year' ? 12 : 1) - periodOf(reading)
  if (months < 1) return []
  const iso = addDuration(base.iso, { count: months, unit: 'month' })
  const reason = say(
    reading.context,
    `${durationInWords(duration, 'fr')}, première échéance le ${dayInWords(base.iso, 'fr')}`,
    `${durationInWords(duration, 'en')}, first instalment on ${dayInWords(base.iso, 'en')}`,
  )
  return [{ ...counted(reading, { iso, base, duration, score: 11.5 }), reason }]
}
