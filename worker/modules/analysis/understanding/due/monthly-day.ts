import { isoDayOf } from '../../../../../shared/domain/dates/calendar'
import { patternWith } from '../../../../../shared/domain/dates/pattern'
import type { Reading } from '../reading'
import { printed } from './due-candidate'
import type { DueCandidate } from './due-candidate'

const monthly = patternWith('g')`
  (?:payable|exigible|a\s+(?:regler|payer)|prelev\w+|verse\w*|du)\b[^.;\n]{0,40}?\ble\s+(1er|\d{1,2})\s+
  (?:de\s+chaque|du)\s+mois\b
`

/** « payable le 5 de chaque mois » on a call for the rent of one month. */
export function monthlyDays(reading: Reading): DueCandidate[] {
  const monthOf = (iso: string) => iso.slice(0, 7)
  const named = reading.dates.filter(({ kind }) => kind === 'month')
  const within = reading.periods.filter(({ from, to }) => monthOf(from) === monthOf(to))
  const months = new Set([...named.map(({ iso }) => monthOf(iso)), ...within.map(({ to }) => monthOf(to))])
  const [month] = months
  if (!month || months.size > 1) return []
  return [...reading.source.fold.matchAll(monthly)].slice(0, 2).flatMap((match) => {
    const day = Number((match[1] ?? '').replace('er', ''))
    const iso = isoDayOf(Number(month.slice(0, 4)), Number(month.slice(5)), day)
    if (!iso) return []
    const span = { iso, start: match.index, end: match.index + match[0].length }
    return [printed(reading, span, 7, ['payable chaque mois à ce jour', 'payable on this day of the month'])]
  })
}
