import { and, asc, desc, eq, gt } from 'drizzle-orm'
import { sha256 } from '../../../shared/domain/sha256'
import { history, seal } from '../../db/tables/audit'
import type { Deps } from '../../ports/deps'
import { commitProgress } from './commit-progress'

export const firstHash = '0'.repeat(64)
const linesAtOnce = 25

/** Seals the lines of a space that stand beyond the last seal. Two sealers write the same hashes: no race to lose. */
export async function sealChain(deps: Deps, spaceId: string): Promise<void> {
  for (;;) {
    const [last] = await deps.shard.select().from(seal).where(eq(seal.spaceId, spaceId)).orderBy(desc(seal.seq)).limit(1)
    const lines = await deps.shard
      .select({ seq: history.seq, digest: history.digest })
      .from(history)
      .where(and(eq(history.spaceId, spaceId), gt(history.seq, last?.seq ?? 0)))
      .orderBy(asc(history.seq))
      .limit(linesAtOnce)
    if (lines.length === 0) return
    let hash = last?.hash ?? firstHash
    const seals: { spaceId: string; seq: number; hash: string }[] = []
    for (const line of lines) {
      hash = await sha256(hash + line.digest)
      seals.push({ spaceId, seq: line.seq, hash })
    }
    await commitProgress(deps, [deps.shard.insert(seal).values(seals).onConflictDoNothing()])
  }
}
