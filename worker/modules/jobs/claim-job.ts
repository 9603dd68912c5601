import { and, eq, inArray, lte, sql } from 'drizzle-orm'
import { job } from '../../db/tables/jobs'
import type { Deps } from '../../ports/deps'

export type JobRecord = typeof job.$inferSelect

/** How long a worker holds a job without a sign of life, ms. A page of OCR stays well below. */
export const leaseMs = 120_000
export const maximumAttempts = 4

/** Takes a job that is due and that nobody holds; undefined when another delivery was faster. */
export async function claimJob(deps: Deps, jobId: string): Promise<JobRecord | undefined> {
  const now = deps.clock.now()
  const [claimed] = await deps.shard
    .update(job)
    .set({ state: 'running', leaseUntil: now + leaseMs, attempts: sql`${job.attempts} + 1`, claims: sql`${job.claims} + 1` })
    .where(
      and(eq(job.id, jobId), inArray(job.state, ['waiting', 'running']), lte(job.leaseUntil, now), lte(job.runAt, now)),
    )
    .returning()
  return claimed
}

/** Statement that prolongs a lease: a sign of life, to go with a write of progress. It returns no row when the lease was lost. */
export function leaseRenewal(deps: Deps, held: JobRecord) {
  return deps.shard
    .update(job)
    .set({ leaseUntil: deps.clock.now() + leaseMs })
    .where(and(eq(job.id, held.id), eq(job.claims, held.claims), eq(job.state, 'running')))
    .returning({ id: job.id })
}

/** Sign of life of a long job; false when the lease was lost to another worker. */
export async function renewLease(deps: Deps, held: JobRecord): Promise<boolean> {
  return (await leaseRenewal(deps, held)).length > 0
}
