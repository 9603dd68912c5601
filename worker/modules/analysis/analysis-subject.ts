import { and, eq, inArray, isNull, ne } from 'drizzle-orm'
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
  const current = and(
    eq(document.id, documentId),
    eq(document.analysisRun, run),
    isNull(document.trashedAt),
    ne(document.analysisState, 'done'),
  )
  const ofDocument = deps.shard.select({ id: document.spaceId }).from(document).where(eq(document.id, documentId))
  // Two selects, not a join: in a batch D1 gives rows by column name, and both tables have an `id`.
  const [started, [found], [home]] = (await commitProgress(deps, [
    deps.shard
      .update(document)
      .set({ analysisState: 'running', analysisReason: null })
      .where(and(current, ne(document.analysisState, 'running')))
      .returning({ id: document.id }),
    deps.shard.select().from(document).where(current),
    deps.shard.select().from(space).where(inArray(space.id, ofDocument)),
  ])) as [{ id: string }[], DocumentRecord[], SpaceRecord[]]
  if (!found || !home) {
    await commitProgress(deps, [finishJob(deps, held)])
    return null
  }
  if (started.length > 0) deps.after(deps.live.changed({ spaceId: home.id, documentId }))
  return { document: found, space: home, run }
}
