import { pattern } from '../../../../../shared/domain/dates/pattern'
import type { Reading } from '../reading'
import type { RoledDate } from '../roles/date-roles'

const settled = pattern`
  (?<!(?:sera|seront|etre|a) )\b(?:paye|regle|acquitte|encaisse|preleve|soldee? le|paid)e?s?\b(?! par| a )
`

export const inColumn = ({ cue }: RoledDate) => cue === 'colonne'

/** Whether a row says that its sum was paid. */
export const isRowSettled = (row: string) => settled.test(row)

export function rowOf(reading: Reading, date: RoledDate): string {
  return reading.source.lines.find((line) => line.end >= date.start)?.text ?? ''
}

/** The words of the sentence just before a date, back to the date before it. */
export function leadOf(reading: Reading, date: RoledDate): string {
  const previous = reading.dates[reading.dates.indexOf(date) - 1]
  const from = Math.max(date.sentence?.start ?? 0, date.start - 90, previous?.end ?? 0)
  return reading.source.fold.slice(Math.min(from, date.start), date.start)
}

/**
 * Instalments of a plan: when some are marked paid, the first that is not, with the new limit it got; else
 * the last.
 */
export function instalment(reading: Reading, rows: RoledDate[], limits: RoledDate[]): RoledDate | undefined {
  const open = rows.filter((date) => !settled.test(rowOf(reading, date)))
  const sorted = [...open].sort((a, b) => (a.iso < b.iso ? -1 : 1))
  if (open.length === rows.length) return sorted.at(-1)
  const [next] = sorted
  const row = next && rowOf(reading, next)
  return limits.find((date) => !inColumn(date) && rowOf(reading, date) === row) ?? next
}

const inParts = /\b(?:echeances|versements|mensualites|fois|instal?lments)\b[^.;]{0,60}$/

/** « en trois échéances : le 31 décembre, le 31 janvier et le 28 février »: the last of them. */
export function lastOfList(reading: Reading, date: RoledDate): RoledDate {
  if (!inParts.test(leadOf(reading, date))) return date
  const end = date.sentence?.end ?? date.end
  const last = reading.dates.findLast(
    (one) => one.kind === 'day' && one.start >= date.start && one.end <= end,
  )
  return last ? { ...last, strength: date.strength, cue: date.cue } : date
}

/** « 05/12/2026 : 248 € »: a line of a plan that has no header. */
export const isPlanRow = ({ source }: Reading, { kind, role, start, end }: RoledDate) =>
  kind === 'day' &&
  role === null &&
  /(?:^|\n)\W*(?:\d{1,2} \W*)?$/.test(source.fold.slice(Math.max(0, start - 8), start)) &&
  /^[\s:|-]*\d[\d ]*(?:[.,]\d\d)? ?(?:€|eur|\n|$)/.test(source.fold.slice(end, end + 24))
