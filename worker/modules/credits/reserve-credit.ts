import { and, eq, sql } from 'drizzle-orm'
import { credit, creditPeriod } from '../../db/tables/credits'
import { isCheckViolation, isUniqueViolation } from '../../ports/database'
import type { Deps } from '../../ports/deps'
import type { SpaceRecord } from '../access/granted'
import { commitProgress } from '../audit/commit-progress'
import { periodOf } from './current-period'

declare const proof: unique symbol

/** Proof that one credit stands aside for this analysis of this document. */
export interface CreditReservation {
  readonly [proof]: 'credit'
  readonly documentId: string
  readonly run: number
}

/**
 * Sets one credit aside; null when none is left. The batch holds the count by CHECK and the line by its key, so parallel
 * calls never overspend and a second delivery of the same run never charges again.
 */
export async function reserveCredit(
  deps: Deps,
  target: SpaceRecord,
  subject: { documentId: string; run: number },
): Promise<CreditReservation | null> {
  const { startsOn, endsOn, allowance } = periodOf(deps, target)
  const reservation = { ...subject } as unknown as CreditReservation
  const line = { ...subject, spaceId: target.id, periodStartsOn: startsOn, state: 'reserved' as const, at: deps.clock.now() }
  try {
    await commitProgress(deps, [
      deps.shard.insert(creditPeriod).values({ spaceId: target.id, startsOn, endsOn, allowance }).onConflictDoNothing(),
      deps.shard.insert(credit).values(line),
      deps.shard
        .update(creditPeriod)
        .set({ used: sql`${creditPeriod.used} + 1` })
        .where(and(eq(creditPeriod.spaceId, target.id), eq(creditPeriod.startsOn, startsOn))),
    ])
    return reservation
  } catch (error) {
    if (isUniqueViolation(error, 'credit.document_id')) return reuse(deps, reservation)
    if (isCheckViolation(error, 'used')) return null
    throw error
  }
}

/** A line of this run exists: still reserved or settled, it serves again; refunded, the failed run may not charge twice. */
async function reuse(deps: Deps, reservation: CreditReservation): Promise<CreditReservation | null> {
  const [line] = await deps.shard
    .select({ state: credit.state })
    .from(credit)
    .where(and(eq(credit.documentId, reservation.documentId), eq(credit.run, reservation.run)))
  return line?.state === 'refunded' ? null : reservation
}
