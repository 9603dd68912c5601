import type { Reading } from '../reading'
import type { RoledDate } from '../roles/date-roles'
import { issueDateOf } from './base-date'

/** « le 30 novembre prochain »: the first such day once the paper was made out; null when nothing dates it. */
export function completed(reading: Reading, date: RoledDate): RoledDate | null {
  const issue = issueDateOf(reading)
  if (!issue) return null
  const year = Number(issue.iso.slice(0, 4))
  const same = `${year}${date.iso.slice(4)}`
  return { ...date, iso: same >= issue.iso ? same : `${year + 1}${date.iso.slice(4)}` }
}
