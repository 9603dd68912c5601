import { eq } from 'drizzle-orm'
import type { JobStatus } from '../../../shared/schemas/template'
import { job } from '../../db/tables/jobs'
import { AppError } from '../../ports/app-error'
import type { Deps } from '../../ports/deps'

/** Progress of a job that the person asked for; 404 for anybody else's. */
export async function readJob(deps: Deps, actor: { id: string }, jobId: string): Promise<JobStatus> {
  const [found] = await deps.shard.select().from(job).where(eq(job.id, jobId))
  const asker = (found?.payload.actor as { id?: string } | undefined)?.id
  if (!found || asker !== actor.id) throw new AppError('not-found', 'Cette tâche n’existe pas.')
  return { state: found.state, done: found.done, total: found.total, failures: found.failures }
}
