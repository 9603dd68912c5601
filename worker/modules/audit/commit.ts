import { sql } from 'drizzle-orm'
import { history } from '../../db/tables/audit'
import type { Statement } from '../../ports/database'
import type { Deps } from '../../ports/deps'
import { digestEntry } from './digest-entry'
import type { Entry } from './entry'

async function describeLine(deps: Deps, entry: Entry) {
  const line = {
    spaceId: entry.spaceId,
    at: deps.clock.now(),
    action: entry.action,
    actorId: entry.actor.id,
    actorName: entry.actor.name,
    documentId: entry.documentId ?? null,
    before: entry.before ?? null,
    after: entry.after ?? null,
    via: entry.actor.via,
  }
  return { ...line, digest: await digestEntry(line) }
}

// The number is taken inside the batch, so concurrent commits never fight over it; see docs/decisions/0002.
const nextSeq = (spaceId: string, unless = sql`0`) =>
  sql<number>`(SELECT CASE WHEN ${unless} THEN NULL ELSE COALESCE(MAX(seq), 0) + 1 END FROM history WHERE space_id = ${spaceId})`

/**
 * The only way to write to a shard: the statements and their history entries stand or fall together. Resolves with the
 * results of the statements, in order; rejects, with nothing written, when any of them fails.
 */
export async function commit(deps: Deps, entries: Entry | Entry[], statements: Statement[]): Promise<unknown[]> {
  const list = Array.isArray(entries) ? entries : [entries]
  const lines = await Promise.all(list.map((entry) => describeLine(deps, entry)))
  const inserts = lines.map((line, at) => deps.shard.insert(history).values({ ...line, seq: nextSeq(line.spaceId, list[at]?.unless) }))
  const [first, ...rest]: Statement[] = [...statements, ...inserts]
  if (!first || lines.length === 0) throw new Error('a commit needs a history entry')
  const results = await deps.shard.batch([first, ...rest])
  for (const change of new Map(list.map((entry) => [`${entry.spaceId} ${entry.documentId}`, entry])).values()) {
    deps.after(deps.live.changed({ spaceId: change.spaceId, documentId: change.documentId ?? null }))
  }
  return results.slice(0, statements.length)
}
