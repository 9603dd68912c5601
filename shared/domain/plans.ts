import type { Plan } from '../schemas/space'

/** What a plan gives one client (S-18, S-19, S-69, S-74, S-75). Bytes are decimal. */
export const plans: Record<Plan, { storageBytes: number; credits: number; period: 'year' | 'month'; grants: boolean }> = {
  standard: { storageBytes: 500_000_000, credits: 50, period: 'year', grants: false },
  pro: { storageBytes: 5_000_000_000, credits: 50, period: 'month', grants: true },
}

/** Largest file of one deposit, in bytes: the body limit of Workers (platform limits). */
export const maximumFileBytes = 100_000_000

/** Adds whole months to an ISO day; a day the month lacks becomes its last one. */
export function addMonths(isoDay: string, months: number) {
  const [year = 0, month = 1, day = 1] = isoDay.split('-').map(Number)
  const index = year * 12 + (month - 1) + months
  const lastDay = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate()
  return new Date(Date.UTC(Math.floor(index / 12), index % 12, Math.min(day, lastDay))).toISOString().slice(0, 10)
}

/** The credit period that holds `today`: `startsOn` inclusive, `endsOn` exclusive (the day of the reset). */
export function creditPeriodOf(plan: Plan, openedOn: string, today: string) {
  const step = plans[plan].period === 'year' ? 12 : 1
  let count = 0
  while (addMonths(openedOn, (count + 1) * step) <= today) count += 1
  return { startsOn: addMonths(openedOn, count * step), endsOn: addMonths(openedOn, (count + 1) * step) }
}
