import { and, asc, eq, gt } from 'drizzle-orm'
import { sha256 } from '../../../shared/domain/sha256'
import { history, seal } from '../../db/tables/audit'
import type { Deps } from '../../ports/deps'
import { digestEntry } from './digest-entry'
import { firstHash } from './seal-chain'

/** Result of a check: how many lines hold, and the first number that does not. */
export interface ChainCheck {
  lines: number
  brokenAt: number | null
}

/** Recomputes every digest and hash of a space's journal; names the first line that was changed, removed or moved. */
export async function verifyChain(deps: Deps, spaceId: string): Promise<ChainCheck> {
  let hash = firstHash
  let seq = 0
  for (;;) {
    const lines = await deps.shard
      .select({ line: history, sealed: seal.hash })
      .from(history)
      .leftJoin(seal, and(eq(seal.spaceId, history.spaceId), eq(seal.seq, history.seq)))
      .where(and(eq(history.spaceId, spaceId), gt(history.seq, seq)))
      .orderBy(asc(history.seq))
      .limit(200)
    if (lines.length === 0) return checkTail(deps, spaceId, seq)
    for (const { line, sealed } of lines) {
      const digest = await digestEntry(line)
      hash = await sha256(hash + digest)
      const holds = line.seq === seq + 1 && digest === line.digest && (sealed === null || sealed === hash)
      if (!holds) return { lines: seq, brokenAt: seq + 1 }
      seq = line.seq
    }
  }
}

async function checkTail(deps: Deps, spaceId: string, seq: number): Promise<ChainCheck> {
  const beyond = await deps.shard
    .select({ seq: seal.seq })
    .from(seal)
    .where(and(eq(seal.spaceId, spaceId), gt(seal.seq, seq)))
    .limit(1)
  return { lines: seq, brokenAt: beyond.length > 0 ? seq + 1 : null }
}
