import type { IsoDay } from '../../../../../../shared/domain/dates/calendar'
import { dayInWords } from '../../due/due-candidate'
import type { DueCandidate } from '../../due/due-candidate'
import { say } from '../../reading'
import type { Reading } from '../../reading'
import type { Line, Story } from '../story'
import { durationAsSaid } from '../wording/duration-in-words'

/** Whether the paper prints the day itself. */
export const isPrinted = ({ dates, periods }: Reading, iso: IsoDay) =>
  dates.some((date) => date.kind === 'day' && date.iso === iso) || periods.some(({ from, to }) => from === iso || to === iso)

/** The first day of a counted term: its reason names it. */
export function startOf({ dates, context }: Reading, { reason, duration }: DueCandidate): IsoDay | null {
  const isNamed = ({ kind, iso }: { kind: string; iso: IsoDay }) => kind === 'day' && reason.includes(dayInWords(iso, context.language))
  return duration && !rolled.test(reason) && !ofInstalments.test(reason) ? (dates.find(isNamed)?.iso ?? null) : null
}

/** A loan ends before its length has gone by from its first instalment. */
const ofInstalments = /première échéance le|first instalment on/
const rolled = /(premier terme le [^,]+|first term on [^,]+), (?:reconduit tacitement|renewed tacitly)/

/** « (un mois à compter du 10 novembre 2026, date calculée) »: how a day was counted; empty for one that is printed. */
export function countedNote(reading: Reading, day: DueCandidate): string {
  if (isPrinted(reading, day.iso)) return ''
  const { context } = reading
  const start = startOf(reading, day)
  const first = rolled.exec(day.reason)?.[1]
  const counted =
    start && day.duration
      ? say(
          context,
          `${durationAsSaid(day.duration, 'fr')} à compter du ${dayInWords(start, 'fr')}`,
          `${durationAsSaid(day.duration, 'en')} from ${dayInWords(start, 'en')}`,
        )
      : first && say(context, `${first}, reconduit tacitement`, `${first}, renewed tacitly`)
  return ` (${counted ? `${counted}, ` : ''}${say(context, 'date calculée', 'computed date')})`
}

/** « 10 décembre 2026 (un mois à compter du 10 novembre 2026, date calculée) ». */
export const daySaid = (reading: Reading, day: DueCandidate) =>
  `${dayInWords(day.iso, reading.context.language)}${countedNote(reading, day)}`

/** « Échéance : … »: the due date where no sentence says what it is. */
export function describeDay({ reading, due }: Story): Line {
  if (!due) return null
  return say(reading.context, `Échéance\u00a0: ${daySaid(reading, due)}.`, `Due date: ${daySaid(reading, due)}.`)
}
