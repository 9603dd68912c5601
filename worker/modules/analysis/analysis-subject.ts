import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { document } from '../../db/tables/documents'
import { space } from '../../db/tables/spaces'
import type { Deps } from '../../ports/deps'
import type { DocumentRecord, SpaceRecord } from '../access/granted'
import { commitProgress } from '../audit/commit-progress'
import { finishJob } from '../jobs/end-job'
import type { JobRecord } from '../jobs/claim-job'

export const analysePayload = z.object({ documentId: z.string(), run: z.number().int() })

export interface AnalysisSubject {
  document: DocumentRecord
  space: SpaceRecord
  run: number
}

/** The document of a job and its space; null, and the job done, when it is gone or another run took its place. */
export async function takeUp(deps: Deps, held: JobRecord): Promise<AnalysisSubject | null> {
  const { documentId, run } = analysePayload.parse(held.payload)
  const [found] = await deps.shard
    .select({ document, space })
    .from(document)
    .innerJoin(space, eq(space.id, document.spaceId))
    .where(eq(document.id, documentId))
  const current = found && found.document.trashedAt === null && found.document.analysisRun === run
  if (!found || !current || found.document.analysisState === 'done') {
    await commitProgress(deps, [finishJob(deps, held)])
    return null
  }
  if (found.document.analysisState === 'running') return { ...found, run }
  const running = deps.shard.update(document).set({ analysisState: 'running', analysisReason: null }).where(eq(document.id, documentId))
  await commitProgress(deps, [running])
  deps.after(deps.live.changed({ spaceId: found.space.id, documentId }))
  return { ...found, run }
}
