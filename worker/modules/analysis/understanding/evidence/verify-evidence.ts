import type { IsoDay } from '../../../../../shared/domain/dates/calendar'
import { dateOrderOf } from '../../../../../shared/domain/dates/date-order'
import type { DateOrderEvidence } from '../../../../../shared/domain/dates/date-order'
import { findDates } from '../../../../../shared/domain/dates/find-dates'
import { findDurations } from '../../../../../shared/domain/dates/find-durations'
import { foldText } from '../../../../../shared/domain/dates/fold-text'
import { pattern } from '../../../../../shared/domain/dates/pattern'
import type { Duration } from '../../../../../shared/domain/dates/calendar'
import type { Evidence, PageText } from '../../../../../shared/schemas/document'

/** What the quote must still say: a day, a duration, or both; with neither, the end of a calendar year. */
export interface Claim {
  day: IsoDay | null
  duration: Duration | null
}

const endsOfCalendar = pattern`
  calendar\s+year|annee\s+civile|(?:annee|year)\s+20\d\d
  |(?:end|(?:last|final)\s+da(?:y|te)|december\s+31)[^.;]{0,80}(?:month|quarter|year)s?\s+
  (?:\w+\s+){0,2}(?:following|after|from|thereafter)
`

/** Whether the quote stands in its page at its offsets, word for word. */
export function isQuoted(pages: PageText[], evidence: Evidence): boolean {
  const page = pages.find((one) => one.number === evidence.page)
  return (
    page !== undefined &&
    evidence.quote.length > 0 &&
    page.text.slice(evidence.start, evidence.end) === evidence.quote
  )
}

/**
 * Evidence or silence: the quote occurs in the page, and the parser reads in it the day (in the order of
 * day and month of the whole document) or the duration that is claimed.
 */
export function verifyEvidence(
  pages: PageText[],
  evidence: Evidence,
  claim: Claim,
  known?: DateOrderEvidence,
): boolean {
  if (!isQuoted(pages, evidence)) return false
  const order = known ?? dateOrderOf(foldText(pages.map((page) => page.text).join('\n')).text)
  if (claim.day === null && claim.duration === null)
    return endsOfCalendar.test(foldText(evidence.quote).text)
  const reads =
    claim.day === null ||
    monthlyDay(evidence.quote) === Number(claim.day.slice(8)) ||
    findDates(evidence.quote, order).some(
      (date) => date.iso === claim.day || isEndOfPeriod(date.iso, claim.day),
    )
  const { duration } = claim
  const lasts =
    duration === null ||
    findDurations(evidence.quote).some((one) => one.count === duration.count && one.unit === duration.unit)
  return reads && lasts
}

/** The day of « payable le 5 de chaque mois », NaN when there is none. */
const monthlyDay = (quote: string) =>
  Number(/\ble (\d{1,2})(?:er)? (?:de chaque|du) mois\b/.exec(foldText(quote).text)?.[1] ?? NaN)

/** A day without a year (« before 3 December ») is read again without it. */
const isEndOfPeriod = (read: IsoDay, claimed: IsoDay | null) =>
  claimed !== null && read.startsWith('0000') && read.slice(4) === claimed.slice(4)
