import { and, eq, gt } from 'drizzle-orm'
import { history } from '../../db/tables/audit'
import type { Deps } from '../../ports/deps'
import type { GrantedDocument } from '../access/granted'
import { type Actor, commit } from '../audit/commit'

const repeatMs = 10 * 60_000

/** Notes that somebody looked at or took a document; repeats by one user within ten minutes are one entry (S-37). */
export async function recordView(
  deps: Deps,
  actor: Actor,
  granted: GrantedDocument,
  action: 'document.viewed' | 'document.downloaded',
): Promise<void> {
  const { id: documentId, spaceId } = granted.document
  const [recent] = await deps.shard
    .select({ seq: history.seq })
    .from(history)
    .where(
      and(
        eq(history.documentId, documentId),
        eq(history.actorId, actor.id),
        eq(history.action, action),
        gt(history.at, deps.clock.now() - repeatMs),
      ),
    )
    .limit(1)
  if (!recent) await commit(deps, { spaceId, documentId, actor, action }, [])
}
