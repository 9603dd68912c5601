import { and, eq } from 'drizzle-orm'
import { job } from '../../db/tables/jobs'
import type { Statement } from '../../ports/database'
import type { Deps } from '../../ports/deps'

export interface NewJob {
  /** Handler, as in worker/jobs.ts. */
  name: string
  payload: Record<string, unknown>
  /** Unique: asking twice for the same work is one job. */
  key: string
  total?: number
  /** Epoch ms before which it does not start. */
  runAt?: number
}

/** The job's row, to go into the batch of the change that causes it; `id` is then nudged after the commit. */
export function enqueueJob(deps: Deps, input: NewJob): { id: string; statement: Statement } {
  const id = deps.ids.next('job')
  const now = deps.clock.now()
  const statement = deps.shard
    .insert(job)
    .values({
      id,
      key: input.key,
      name: input.name,
      payload: input.payload,
      state: 'waiting',
      runAt: input.runAt ?? now,
      total: input.total ?? 1,
      failures: [],
      createdAt: now,
    })
    .onConflictDoNothing()
  return { id, statement }
}

/** Statement that lets the ended jobs of one analysis run again; the sweep then finds them. */
export function reopenJobs(deps: Deps, subject: { documentId: string; run: number }): Statement {
  const ofRun = eq(job.key, `analyse:${subject.documentId}:${subject.run}`)
  return deps.shard.update(job).set({ state: 'waiting', attempts: 0, leaseUntil: 0, runAt: deps.clock.now() }).where(and(eq(job.state, 'done'), ofRun))
}
