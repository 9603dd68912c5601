import { and, eq, sql } from 'drizzle-orm'
import { document, page } from '../../db/tables/documents'
import { AppError } from '../../ports/app-error'
import type { Deps } from '../../ports/deps'
import type { DocumentRecord, GrantedDocument } from '../access/granted'
import { type Actor, commit } from '../audit/commit'
import { enqueueJob } from '../jobs/enqueue-job'

/** Reads and analyses a document afresh; costs a credit of its own. Refused while an analysis is under way. */
export async function relaunchAnalysis(deps: Deps, actor: Actor, granted: GrantedDocument<'write'>): Promise<DocumentRecord> {
  const { id: documentId, spaceId, analysisRun, analysisState } = granted.document
  if (analysisState === 'waiting' || analysisState === 'running') {
    throw new AppError('conflict', 'Ce document est déjà en cours de lecture.')
  }
  const run = analysisRun + 1
  const job = enqueueJob(deps, { name: 'document.analyse', key: `analyse:${documentId}:${run}`, payload: { documentId, run } })
  const waiting = { analysisState: 'waiting' as const, analysisReason: null, analysisRun: run, pagesRead: 0 }
  const [updated] = (await commit(deps, { spaceId, documentId, actor, action: 'document.changed', after: { analysisRun: run } }, [
    deps.shard.update(document).set(waiting).where(and(eq(document.id, documentId), eq(document.analysisRun, analysisRun))).returning(),
    deps.shard.delete(page).where(eq(page.documentId, documentId)),
    job.statement,
  ])) as [DocumentRecord[]]
  await deps.jobs.nudge(job.id, 'quick')
  const [record] = updated
  if (!record) throw new AppError('conflict', 'Ce document est déjà en cours de lecture.')
  return record
}

/** Documents that waited for a credit start again, in order of arrival, once their space has one (S-79). */
export async function resumeWaiting(deps: Deps, spaceId: string, period: string, atMost: number): Promise<void> {
  const waiting = await deps.shard
    .select({ id: document.id, run: document.analysisRun })
    .from(document)
    .where(and(eq(document.spaceId, spaceId), eq(document.analysisState, 'no-credit'), sql`${document.trashedAt} IS NULL`))
    .orderBy(document.seq)
    .limit(atMost)
  for (const { id: documentId, run } of waiting) {
    const job = enqueueJob(deps, { name: 'document.analyse', key: `analyse:${documentId}:${run}:${period}`, payload: { documentId, run } })
    await commit(deps, { spaceId, documentId, actor: { id: 'system', name: 'Liasse', via: 'system' }, action: 'document.changed', after: { analysis: 'resumed' } }, [
      deps.shard.update(document).set({ analysisState: 'waiting', analysisReason: null }).where(eq(document.id, documentId)),
      job.statement,
    ])
    await deps.jobs.nudge(job.id, 'quick')
  }
}
