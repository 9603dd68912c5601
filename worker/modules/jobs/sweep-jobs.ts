import { and, inArray, lte } from 'drizzle-orm'
import { job } from '../../db/tables/jobs'
import type { Deps } from '../../ports/deps'

const atOnce = 100

/** Nudges every job that is due and that nobody holds: what a crash or a lost message left behind starts again. */
export async function sweepJobs(deps: Deps): Promise<number> {
  const now = deps.clock.now()
  const due = await deps.shard
    .select({ id: job.id, lane: job.lane })
    .from(job)
    .where(and(inArray(job.state, ['waiting', 'running']), lte(job.runAt, now), lte(job.leaseUntil, now)))
    .orderBy(job.createdAt)
    .limit(atOnce)
  for (const { id, lane } of due) await deps.jobs.nudge(id, lane)
  return due.length
}
