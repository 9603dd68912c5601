import { eq, inArray } from 'drizzle-orm'
import { document } from '../../db/tables/documents'
import { space } from '../../db/tables/spaces'
import type { Deps } from '../../ports/deps'
import { readCredits } from '../credits/current-period'
import { resumeWaiting } from './relaunch-analysis'

/** Every space whose documents wait for a credit and that has credits again. */
export async function resumeAfterReset(deps: Deps): Promise<void> {
  const waiting = deps.shard.select({ id: document.spaceId }).from(document).where(eq(document.analysisState, 'no-credit'))
  const spaces = await deps.shard.select().from(space).where(inArray(space.id, waiting))
  const credits = await readCredits(deps, spaces)
  for (const target of spaces) {
    const left = credits.get(target.id)?.left ?? 0
    if (left > 0) await resumeWaiting(deps, target.id, Math.min(left, 50))
  }
}
