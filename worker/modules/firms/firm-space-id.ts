import { and, eq } from 'drizzle-orm'
import { space } from '../../db/tables/spaces'
import type { Deps } from '../../ports/deps'

/** Id of the firm's own space: its journal holds what concerns the firm as a whole. */
export async function firmSpaceId(deps: Deps, firmId: string): Promise<string> {
  const [own] = await deps.shard
    .select({ id: space.id })
    .from(space)
    .where(and(eq(space.firmId, firmId), eq(space.kind, 'firm')))
  if (!own) throw new Error(`firm ${firmId} has no space of its own`)
  return own.id
}
