import { and, eq, sql } from 'drizzle-orm'
import { credit, creditPeriod } from '../../db/tables/credits'
import type { Statement } from '../../ports/database'
import type { Deps } from '../../ports/deps'
import { commitProgress } from '../audit/commit-progress'
import type { CreditReservation } from './reserve-credit'

type Run = { documentId: string; run: number }

const openLine = ({ documentId, run }: Run) =>
  and(eq(credit.documentId, documentId), eq(credit.run, run), eq(credit.state, 'reserved'))

/** Statement that makes a reservation a debit; goes into the batch that saves the result. */
export function settleCredit(deps: Deps, reservation: CreditReservation): Statement {
  return deps.shard.update(credit).set({ state: 'settled' }).where(openLine(reservation))
}

/** Gives the credit reserved for a run back; a settled or refunded one stays as it is. */
export async function refundRun(deps: Deps, { documentId, run }: Run): Promise<void> {
  const open = sql`EXISTS (SELECT 1 FROM credit WHERE document_id = ${documentId} AND run = ${run} AND state = 'reserved' AND space_id = ${creditPeriod.spaceId} AND period_starts_on = ${creditPeriod.startsOn})`
  await commitProgress(deps, [
    deps.shard.update(creditPeriod).set({ used: sql`${creditPeriod.used} - 1` }).where(open),
    deps.shard.update(credit).set({ state: 'refunded' }).where(openLine({ documentId, run })),
  ])
}
