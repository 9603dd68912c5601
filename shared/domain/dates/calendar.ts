/** ISO day, `2026-03-01`. */
export type IsoDay = string

export type DurationUnit = 'day' | 'week' | 'month' | 'year'

export interface Duration {
  count: number
  unit: DurationUnit
}

const pad = (value: number, width = 2) => String(value).padStart(width, '0')

export const daysInMonth = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The ISO day of year, month (1…12) and day, or null when the calendar has no such day. */
export function isoDayOf(year: number, month: number, day: number): IsoDay | null {
  if (year < 1800 || year > 2299 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return null
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`
}

function partsOf(day: IsoDay): [number, number, number] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return [year, month, date]
}

/** The day `count` days later; earlier when negative. */
export function addDays(day: IsoDay, count: number): IsoDay {
  const [year, month, date] = partsOf(day)
  return new Date(Date.UTC(year, month - 1, date + count)).toISOString().slice(0, 10)
}

/** Same day of the month `count` months later, or that month's last day. */
export function addMonths(day: IsoDay, count: number): IsoDay {
  const [year, month, date] = partsOf(day)
  const index = year * 12 + month - 1 + count
  const target = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 }
  const last = daysInMonth(target.year, target.month)
  return `${pad(target.year, 4)}-${pad(target.month)}-${pad(Math.min(date, last))}`
}

/** The day a duration later, in calendar units. */
export function addDuration(day: IsoDay, { count, unit }: Duration): IsoDay {
  if (unit === 'day') return addDays(day, count)
  if (unit === 'week') return addDays(day, count * 7)
  return addMonths(day, unit === 'year' ? count * 12 : count)
}

/** Last day of a term that starts on `start`: the day before the anniversary. */
export const endOfTerm = (start: IsoDay, duration: Duration) => addDays(addDuration(start, duration), -1)

export const endOfMonth = (day: IsoDay) => {
  const [year, month] = partsOf(day)
  return `${pad(year, 4)}-${pad(month)}-${pad(daysInMonth(year, month))}`
}

const isLastOfMonth = (day: IsoDay) => day === endOfMonth(day)

/** The day a duration before `day`; the end of a month goes back to the end of a month. */
export function subtractDuration(day: IsoDay, { count, unit }: Duration): IsoDay {
  const before = addDuration(day, { count: -count, unit })
  const months = unit === 'month' || unit === 'year'
  return months && isLastOfMonth(day) ? endOfMonth(before) : before
}

/** Days from `from` to `to`. */
export const daysBetween = (from: IsoDay, to: IsoDay) =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/** Roughly how many days a duration lasts: for comparing durations, not for arithmetic. */
export const approximateDays = ({ count, unit }: Duration) =>
  count * { day: 1, week: 7, month: 30.44, year: 365.25 }[unit]
