import { and, eq, sql } from 'drizzle-orm'
import { document, page } from '../../db/tables/documents'
import { AppError } from '../../ports/app-error'
import { isNullRefused } from '../../ports/database'
import type { Deps } from '../../ports/deps'
import type { DocumentRecord, GrantedDocument } from '../access/granted'
import { commit } from '../audit/commit'
import { type Actor, systemActor } from '../audit/entry'
import { enqueueJob } from '../jobs/enqueue-job'

const underWay = () => new AppError('conflict', 'Ce document est déjà en cours de lecture.')

/** Reads and analyses a document afresh; costs a credit of its own. Refused while an analysis is under way. */
export async function relaunchAnalysis(deps: Deps, actor: Actor, granted: GrantedDocument<'write'>): Promise<DocumentRecord> {
  const { id: documentId, spaceId, analysisRun, analysisState } = granted.document
  if (analysisState === 'waiting' || analysisState === 'running') {
    throw underWay()
  }
  const run = analysisRun + 1
  const job = enqueueJob(deps, { name: 'document.analyse', key: `analyse:${documentId}:${run}`, payload: { documentId, run } })
  // NULL, which the column refuses, when another request was faster: the whole batch then fails.
  const nextRun = sql<number>`CASE WHEN ${document.analysisRun} = ${analysisRun} THEN ${run} END`
  const waiting = { analysisState: 'waiting' as const, analysisReason: null, analysisRun: nextRun, pagesRead: 0 }
  const [updated] = (await commit(deps, { spaceId, documentId, actor, action: 'document.changed', after: { analysisRun: run } }, [
    deps.shard.update(document).set(waiting).where(eq(document.id, documentId)).returning(),
    deps.shard.delete(page).where(eq(page.documentId, documentId)),
    job.statement,
  ]).catch((error: unknown) => {
    throw isNullRefused(error, 'document.analysis_run') ? underWay() : error
  })) as [[DocumentRecord]]
  await deps.jobs.nudge(job.id, 'quick')
  return updated[0]
}

/** Documents that waited for a credit start again, in order of arrival, once their space has one (S-79). */
export async function resumeWaiting(deps: Deps, spaceId: string, atMost: number): Promise<void> {
  const waiting = await deps.shard
    .select({ id: document.id, run: document.analysisRun })
    .from(document)
    .where(and(eq(document.spaceId, spaceId), eq(document.analysisState, 'no-credit'), sql`${document.trashedAt} IS NULL`))
    .orderBy(document.seq)
    .limit(atMost)
  for (const { id: documentId, run } of waiting) {
    const job = enqueueJob(deps, { name: 'document.analyse', key: deps.ids.next('resume'), payload: { documentId, run } })
    // NULL, which the column refuses, when another sweep resumed it meanwhile.
    const analysisState = sql`CASE WHEN ${document.analysisState} = 'no-credit' THEN 'waiting' END`
    const resumed = await commit(deps, { spaceId, documentId, actor: systemActor, action: 'document.changed', after: { analysis: 'resumed' } }, [
      deps.shard.update(document).set({ analysisState, analysisReason: null }).where(eq(document.id, documentId)),
      job.statement,
    ]).catch((error: unknown) => {
      if (!isNullRefused(error, 'document.analysis_state')) throw error
      return null
    })
    if (resumed) await deps.jobs.nudge(job.id, 'quick')
  }
}
