import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { space } from '../../db/tables/spaces'
import { job } from '../../db/tables/jobs'
import type { Deps } from '../../ports/deps'
import type { Actor } from '../audit/entry'
import { commitProgress } from '../audit/commit-progress'
import { type JobRecord, renewLease } from '../jobs/claim-job'
import { finishJob } from '../jobs/end-job'
import { enqueueJob } from '../jobs/enqueue-job'
import { applyTemplates } from './apply-template'
import { requireTemplate } from './queries'

export const applyTemplatePayload = z.object({
  firmId: z.string(),
  templateId: z.string(),
  spaceIds: z.array(z.string()),
  actor: z.object({ id: z.string(), name: z.string() }),
})

/** Queues the application of a template to client spaces of the firm; resolves with the job's id. */
export async function applyToMany(
  deps: Deps,
  actor: Actor,
  at: { firmId: string; templateId: string },
  spaceIds: string[] | 'all',
): Promise<string> {
  await requireTemplate(deps, at.firmId, at.templateId)
  const clients = await deps.shard.select({ id: space.id, kind: space.kind }).from(space).where(eq(space.firmId, at.firmId))
  const chosen = clients.filter(({ id, kind }) => (spaceIds === 'all' ? kind === 'client' : spaceIds.includes(id))).map(({ id }) => id)
  const payload = { ...at, spaceIds: chosen, actor: { id: actor.id, name: actor.name } }
  const { id, statement } = enqueueJob(deps, { name: 'template.apply', key: deps.ids.next('apply'), payload, total: chosen.length })
  await commitProgress(deps, [statement])
  await deps.jobs.nudge(id, 'quick')
  return id
}

/** The job: one space after the other, its progress kept, so that a killed worker goes on where it was. */
export async function runApplyTemplate(deps: Deps, held: JobRecord): Promise<void> {
  const { firmId, templateId, spaceIds, actor } = applyTemplatePayload.parse(held.payload)
  const template = await requireTemplate(deps, firmId, templateId)
  const failures = [...held.failures]
  for (const [index, spaceId] of spaceIds.entries()) {
    if (index < held.done) continue
    await applyTemplates(deps, { ...actor, via: 'system' }, spaceId, [template]).catch((error: unknown) => {
      deps.log.error('template.apply-failed', error, { spaceId, templateId })
      failures.push({ subject: spaceId, message: 'Le modèle n’a pas pu être appliqué à cet espace.' })
    })
    await commitProgress(deps, [deps.shard.update(job).set({ done: index + 1, failures }).where(eq(job.id, held.id))])
    if (!(await renewLease(deps, held))) return
  }
  await commitProgress(deps, [finishJob(deps, held)])
}
