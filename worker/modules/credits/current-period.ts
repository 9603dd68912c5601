import { sql } from 'drizzle-orm'
import { parisDay } from '../../../shared/domain/paris-day'
import { creditPeriodOf, plans } from '../../../shared/domain/plans'
import { creditPeriod } from '../../db/tables/credits'
import type { Deps } from '../../ports/deps'
import type { SpaceRecord } from '../access/granted'

export interface CreditState {
  left: number
  limit: number
  resetsOn: string
}

/** The period of a space that holds today, by its plan and the day it was opened. */
export function periodOf(deps: Deps, target: SpaceRecord) {
  const period = creditPeriodOf(target.plan, target.openedOn, parisDay(deps.clock.now()))
  return { ...period, allowance: plans[target.plan].credits }
}

/** Credits left in each space; a period that nobody charged yet has no row and is whole. */
export async function readCredits(deps: Deps, spaces: SpaceRecord[]): Promise<Map<string, CreditState>> {
  const periods = new Map(spaces.map((target) => [target.id, periodOf(deps, target)]))
  const rows = await deps.shard
    .select()
    .from(creditPeriod)
    .where(sql`${creditPeriod.spaceId} IN (SELECT value FROM json_each(${JSON.stringify([...periods.keys()])}))`)
  const used = new Map(rows.map((row) => [`${row.spaceId} ${row.startsOn}`, row.used]))
  return new Map(
    [...periods].map(([id, period]) => {
      const left = period.allowance - (used.get(`${id} ${period.startsOn}`) ?? 0)
      return [id, { left, limit: period.allowance, resetsOn: period.endsOn }]
    }),
  )
}
