import { pattern } from '../../../../../shared/domain/dates/pattern'
import { addDuration, approximateDays, daysBetween, endOfTerm } from '../../../../../shared/domain/dates/calendar'
import type { Reading } from '../reading'
import { foreignSubject } from '../roles/date-cues'
import type { RoledDate } from '../roles/date-roles'
import { sentenceAt } from '../text/sentences'
import { effectiveDateOf, issueDateOf } from './base-date'
import { opensPeriod, printed } from './due-candidate'
import type { DueCandidate } from './due-candidate'
import { isOfCredential, isPeriodOfOtherPaper, speaksOfOtherPaper } from './other-paper'
import { isSettled } from './settled'
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

const ofAnyPaper = pattern`
  prochain|audit|a (?:compter|partir) d|reprise|a effet d|formation|cours\b|(?:debut|demarr|commenc|livr|facturat)\w*
  |premiere?|1ere?|vacances|ferm\w+ du|index
`
const kinds = /letter|order|payslip|accounts|bank|receipt|delivery|corporate/

/** The only day to come, on a paper of a kind that has one, when its words tell no other use of it. */
function onlyDayAhead(reading: Reading): DueCandidate[] {
  const families = reading.type?.families ?? []
  const isSummons = /Convocation|Assignation|Citation/.test(reading.type?.label ?? '')
  if (!isSummons && families.some((one) => kinds.test(one))) return []
  const made = issueDateOf(reading) ?? effectiveDateOf(reading)
  if (!made) return []
  const ahead = reading.dates.filter((date) => date.kind === 'day' && daysBetween(made.iso, date.iso) >= shortest)
  if (new Set(ahead.map(({ iso }) => iso)).size !== 1) return []
  return ahead
    .filter((date) => tellsNothing(date) && !opensPeriod(reading, date) && !isOfCredential(reading, date))
    .filter((date) => !speaksOfOtherPaper(reading, date) && !foreignSubject.test(date.sentence?.text ?? ''))
    .filter(({ start }) => !ofSomethingElse.test(leadOf(reading, start)) && !ofAnyPaper.test(leadOf(reading, start)))
    .map((date) => printed(reading, date, 7, ['seule date à venir', 'the only day to come']))
}

/**
 * The end of a paper whose words nothing else understood: the only period a contract prints, the day where
 * its start and its length lead, or the only day to come.
 */
export function endsInSilence(reading: Reading): DueCandidate[] {
  const kind = strategyOf(reading)
  if (!kind || kind === 'none' || reading.language !== 'fr' || isOpenEnded(reading) || isSettled(reading)) return []
  // A contract also tells of days that are not its end; a bill, a certificate or a summons has one day to tell.
  const ways = kind === 'term' ? [onlyPeriod, whereLengthLeads] : kind === 'any' ? [] : [onlyDayAhead]
  return ways.map((find) => find(reading)).find((found) => found.length) ?? []
}
