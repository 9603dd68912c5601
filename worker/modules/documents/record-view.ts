import { sql } from 'drizzle-orm'
import { isNullRefused } from '../../ports/database'
import type { Deps } from '../../ports/deps'
import type { GrantedDocument } from '../access/granted'
import { commit } from '../audit/commit'
import type { Actor } from '../audit/entry'

const repeatMs = 10 * 60_000

/** Notes that somebody looked at or took a document; repeats by one user within ten minutes are one entry (S-37). */
export async function recordView(
  deps: Deps,
  actor: Actor,
  granted: GrantedDocument,
  action: 'document.viewed' | 'document.downloaded',
): Promise<void> {
  const { id: documentId, spaceId } = granted.document
  const since = deps.clock.now() - repeatMs
  const unless = sql`EXISTS (SELECT 1 FROM history WHERE document_id = ${documentId} AND actor_id = ${actor.id} AND action = ${action} AND at > ${since})`
  await commit(deps, { spaceId, documentId, actor, action, unless }, []).catch((error: unknown) => {
    if (!isNullRefused(error, 'history.seq')) throw error
  })
}
