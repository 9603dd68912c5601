import { eq } from 'drizzle-orm'
import { space } from '../../db/tables/spaces'
import type { Deps } from '../../ports/deps'
import { commit } from '../audit/commit'
import type { Actor } from '../audit/entry'

type SpaceRecord = typeof space.$inferSelect

/** « Jamais d'IA » for a whole space; what says otherwise is a folder. */
export async function changeSpace(deps: Deps, actor: Actor, current: SpaceRecord, { ai }: { ai: 'never' | null }): Promise<SpaceRecord> {
  if (ai === current.ai) return current
  const entry = { spaceId: current.id, actor, action: 'settings.changed' as const, before: { ai: current.ai }, after: { ai } }
  await commit(deps, entry, [deps.shard.update(space).set({ ai }).where(eq(space.id, current.id))])
  return { ...current, ai }
}
