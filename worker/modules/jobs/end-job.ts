import { and, eq } from 'drizzle-orm'
import { job } from '../../db/tables/jobs'
import type { Statement } from '../../ports/database'
import type { Deps, Lane } from '../../ports/deps'
import { commitProgress } from '../audit/commit-progress'
import type { JobRecord } from './claim-job'

const heldBy = (held: JobRecord) => and(eq(job.id, held.id), eq(job.claims, held.claims))

/** Statement that ends a job well; goes into the batch of its result where there is one. */
export function finishJob(deps: Deps, held: JobRecord): Statement {
  return deps.shard.update(job).set({ state: 'done', leaseUntil: 0, done: held.total }).where(heldBy(held))
}

/** Gives the place to other work after progress: the job goes on at once, in its turn, on this lane. */
export async function yieldJob(deps: Deps, held: JobRecord, lane: Lane): Promise<void> {
  const turn = { state: 'waiting' as const, leaseUntil: 0, attempts: 0, lane, runAt: deps.clock.now(), failures: held.failures }
  await commitProgress(deps, [deps.shard.update(job).set(turn).where(heldBy(held))])
  await deps.jobs.nudge(held.id, lane)
}

/** Puts a job that failed back for later. */
export async function postponeJob(deps: Deps, held: JobRecord, delayMs: number): Promise<void> {
  const runAt = deps.clock.now() + delayMs
  await commitProgress(deps, [deps.shard.update(job).set({ state: 'waiting', leaseUntil: 0, runAt }).where(heldBy(held))])
}

/** Gives a job up, with its reason. */
export async function failJob(deps: Deps, held: JobRecord, message: string): Promise<void> {
  const failures = [...held.failures, { subject: held.key, message: message.slice(0, 500) }]
  await commitProgress(deps, [deps.shard.update(job).set({ state: 'failed', leaseUntil: 0, failures }).where(heldBy(held))])
}
