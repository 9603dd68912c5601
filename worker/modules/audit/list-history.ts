import { and, desc, eq, sql } from 'drizzle-orm'
import type { HistoryEntry } from '../../../shared/schemas/history'
import { history, seal } from '../../db/tables/audit'
import type { Deps } from '../../ports/deps'
import { firstHash, sealChain } from './seal-chain'

/** The lines of one document, newest first, with their place in the space's chain. */
export async function listHistory(deps: Deps, spaceId: string, documentId: string): Promise<HistoryEntry[]> {
  await sealChain(deps, spaceId)
  const rows = await deps.shard
    .select({
      line: history,
      hash: seal.hash,
      previousHash: sql<string>`COALESCE((SELECT hash FROM seal AS earlier WHERE earlier.space_id = ${history.spaceId} AND earlier.seq = ${history.seq} - 1), ${firstHash})`,
    })
    .from(history)
    .innerJoin(seal, and(eq(seal.spaceId, history.spaceId), eq(seal.seq, history.seq)))
    .where(and(eq(history.spaceId, spaceId), eq(history.documentId, documentId)))
    .orderBy(desc(history.seq))
    .limit(1000)
  return rows.map(({ line, hash, previousHash }) => ({
    seq: line.seq,
    at: line.at,
    action: line.action,
    actor: { id: line.actorId, name: line.actorName },
    documentId: line.documentId,
    before: line.before,
    after: line.after,
    via: line.via,
    hash,
    previousHash,
  }))
}
