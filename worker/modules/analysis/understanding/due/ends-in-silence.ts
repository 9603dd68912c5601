import { pattern } from '../../../../../shared/domain/dates/pattern'
import { addDuration, approximateDays, daysBetween, endOfTerm } from '../../../../../shared/domain/dates/calendar'
import type { Reading } from '../reading'
import { foreignSubject } from '../roles/date-cues'
import type { RoledDate } from '../roles/date-roles'
import { sentenceAt } from '../text/sentences'
import { issueDateOf } from './base-date'
import { printed } from './due-candidate'
import type { DueCandidate } from './due-candidate'
import { isPeriodOfOtherPaper, speaksOfOtherPaper } from './other-paper'
import { strategyOf } from './strategy'
import { isOpenEnded } from './term-due'

const why: [string, string] = ['terme du contrat', 'end of the term']
const ofSomethingElse = pattern`
  exercice|conges|essai|vacances|fermeture|horaire|trimestre|loyers? (?:du|de)|facture|consommation|releve
  |cotisation|remuneration|salaire|indice|revis|promo|tarif|precedent|anterieur|ancien|initial|caution
  |garanti
`
const shortest = 5
/** How long before a contract is drawn up its term may have begun. */
const backdated = 400

const leadOf = ({ source, sentences }: Reading, at: number) =>
  source.fold.slice(Math.max(sentenceAt(sentences, at)?.start ?? 0, at - 130), at).replace(/\s+/g, ' ')

/** The one period a contract prints, in words that nothing else gives a meaning to. */
function onlyPeriod(reading: Reading): DueCandidate[] {
  const made = issueDateOf(reading)
  const own = reading.periods.filter(
    ({ from, to, start }) =>
      daysBetween(from, to) >= shortest &&
      !(made && (to <= made.iso || daysBetween(from, made.iso) > backdated)) &&
      !ofSomethingElse.test(leadOf(reading, start)) &&
      !foreignSubject.test(leadOf(reading, start)) &&
      !isPeriodOfOtherPaper(reading, start),
  )
  if (new Set(own.map(({ to }) => to)).size !== 1) return []
  return own.map(({ to, last }) => printed(reading, { iso: to, start: last.start, end: last.end }, 7, why))
}

const tellsNothing = ({ role, kind }: RoledDate) =>
  kind === 'day' && (role === null || role === 'end' || role === 'payment' || role === 'deadline')

/** A day printed where a start and a length told by the same paper both lead: no other day can be meant. */
function whereLengthLeads(reading: Reading): DueCandidate[] {
  const starts = reading.dates.filter(
    ({ kind, role }) => kind === 'day' && (role === 'start' || role === 'signature' || role === 'issue' || role === null),
  )
  const lengths = reading.durations.filter((one) => approximateDays(one) >= 28)
  return reading.dates
    .filter((date) => tellsNothing(date) && !speaksOfOtherPaper(reading, date))
    .filter(({ iso, start }) => !ofSomethingElse.test(leadOf(reading, start).slice(-70)) && iso.length === 10)
    .filter(({ iso, start }) =>
      starts.some(
        (from) =>
          from.start !== start &&
          lengths.some((one) => iso === endOfTerm(from.iso, one) || iso === addDuration(from.iso, one)),
      ),
    )
    .map((date) => printed(reading, date, 7, why))
}

/**
 * The end of a contract whose words nothing else understood: the only period it prints, or the day where its
 * start and its length lead.
 */
export function endsInSilence(reading: Reading): DueCandidate[] {
  if (strategyOf(reading) !== 'term' || reading.language !== 'fr' || isOpenEnded(reading)) return []
  const periods = onlyPeriod(reading)
  return periods.length ? periods : whereLengthLeads(reading)
}
