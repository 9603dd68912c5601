import { sql } from 'drizzle-orm'
import type { Deps } from '../../ports/deps'
import { sealChain } from './seal-chain'

/** Seals what every space's journal gained since the last time. */
export async function sealAllChains(deps: Deps): Promise<void> {
  const open = await deps.shard.all<{ spaceId: string }>(sql`
    SELECT space_id AS spaceId FROM (SELECT space_id, MAX(seq) AS last FROM history GROUP BY space_id) AS lines
    WHERE last > COALESCE((SELECT MAX(seq) FROM seal WHERE seal.space_id = lines.space_id), 0)`)
  for (const { spaceId } of open) await sealChain(deps, spaceId)
}
