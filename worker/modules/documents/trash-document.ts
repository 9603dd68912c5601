import { eq } from 'drizzle-orm'
import { document } from '../../db/tables/documents'
import type { Deps } from '../../ports/deps'
import type { DocumentRecord, GrantedDocument } from '../access/granted'
import { commit } from '../audit/commit'
import type { Actor } from '../audit/entry'
import { reopenJobs } from '../jobs/enqueue-job'

/** Puts a document into the trash. Its bytes stay and count; the same file may be deposited anew meanwhile. */
export async function trashDocument(deps: Deps, actor: Actor, granted: GrantedDocument<'write'>): Promise<void> {
  const { id, spaceId, name, trashedAt } = granted.document
  if (trashedAt !== null) return
  await commit(deps, { spaceId, documentId: id, actor, action: 'document.trashed', before: { name } }, [
    deps.shard.update(document).set({ trashedAt: deps.clock.now(), dedupKey: id }).where(eq(document.id, id)),
  ])
}

/** Takes a document back out of the trash, as it was; an analysis whose turn came meanwhile gets another. */
export async function restoreDocument(deps: Deps, actor: Actor, granted: GrantedDocument<'write'>): Promise<DocumentRecord> {
  const { id, spaceId, name, trashedAt, analysisState, analysisRun } = granted.document
  if (trashedAt === null) return granted.document
  const waits = analysisState === 'waiting' || analysisState === 'running'
  const [restored] = (await commit(deps, { spaceId, documentId: id, actor, action: 'document.restored', after: { name } }, [
    deps.shard.update(document).set({ trashedAt: null }).where(eq(document.id, id)).returning(),
    ...(waits ? [reopenJobs(deps, { documentId: id, run: analysisRun })] : []),
  ])) as [[DocumentRecord]]
  return restored[0]
}
