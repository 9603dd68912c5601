import { addDays, addDuration } from '../../../../../shared/domain/dates/calendar'
import type { Reading } from '../reading'
import { printed } from './due-candidate'
import type { DueCandidate } from './due-candidate'

const spans = [5, 10, 15]

/**
 * On a card whose labels the reading has lost, two days that lie five, ten or fifteen years apart are those
 * of its issue and of its expiry.
 */
export function identitySpan(reading: Reading): DueCandidate[] {
  if (!reading.type?.families.includes('identity')) return []
  const days = reading.dates.filter(({ kind, role }) => kind === 'day' && role !== 'birth')
  const from = days.map(({ iso }) => iso)
  const isExpiry = (iso: string) =>
    spans.some((count) => {
      const issue = addDuration(iso, { count: -count, unit: 'year' })
      return from.includes(issue) || from.includes(addDays(issue, 1))
    })
  const last = days.filter(({ iso }) => isExpiry(iso)).at(-1)
  return last ? [printed(reading, last, 9, ['fin de validité', 'end of validity'])] : []
}
