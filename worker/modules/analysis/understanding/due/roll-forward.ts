import { addDays, addDuration, endOfMonth } from '../../../../../shared/domain/dates/calendar'
import type { IsoDay } from '../../../../../shared/domain/dates/calendar'
import type { Renewal } from '../facts/renewal'
import { say } from '../reading'
import type { Reading } from '../reading'
import { dayInWords } from './due-candidate'
import type { DueCandidate } from './due-candidate'
import { strategyOf } from './strategy'

/**
 * Beyond this many silent renewals, or years of them, nobody knows whether the contract still lives: the printed term is kept.
 */
const maxRenewals = 6
const maxYears = 9

const next = (day: IsoDay, period: NonNullable<Renewal['period']>) =>
  addDays(day, 1).slice(8) === '01' ? endOfMonth(addDuration(day, period)) : addDuration(day, period)

/** A past term of a contract that renews by itself becomes the term that runs today. */
export function rollForward(reading: Reading, due: DueCandidate, renewal: Renewal | null): DueCandidate {
  const period = renewal?.period ?? (renewal?.isAlike ? due.duration : null)
  if (!period || due.iso >= reading.context.today || strategyOf(reading) === 'payment') return due
  let iso = due.iso
  let turns = 0
  while (iso < reading.context.today && turns <= maxRenewals) {
    iso = next(iso, period)
    turns++
  }
  const years = Number(iso.slice(0, 4)) - Number(due.iso.slice(0, 4))
  if (turns > maxRenewals || (turns > 1 && years > maxYears)) return due
  const reason = say(
    reading.context,
    `premier terme le ${dayInWords(due.iso, 'fr')}, reconduit tacitement`,
    `first term on ${dayInWords(due.iso, 'en')}, renewed tacitly`,
  )
  return { ...due, iso, reason }
}
