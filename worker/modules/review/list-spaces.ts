import { and, count, isNull, sql } from 'drizzle-orm'
import { parisDay } from '../../../shared/domain/paris-day'
import type { Space } from '../../../shared/schemas/space'
import { document } from '../../db/tables/documents'
import type { Deps } from '../../ports/deps'
import { listEntries } from '../access/queries'
import { visibleDocuments } from '../access/visible-documents'
import { readCredits } from '../credits/current-period'
import { presentSpace } from '../spaces/present'

/** Every space the user may enter, the firm's own first, with storage, credits and the counts of what they may see (S-09). */
export async function listSpaces(deps: Deps, userId: string): Promise<Space[]> {
  const entries = await listEntries(deps, userId)
  const [counts, credits] = await Promise.all([
    deps.shard
      .select({
        spaceId: document.spaceId,
        toReview: sql<number>`SUM(${document.flagged})`,
        toFile: sql<number>`SUM(${document.folderId} IS NULL)`,
        documents: count(),
      })
      .from(document)
      .where(and(isNull(document.trashedAt), visibleDocuments(entries, userId)))
      .groupBy(document.spaceId),
    readCredits(deps, entries.map((entry) => entry.space)),
  ])
  const today = parisDay(deps.clock.now())
  const bySpace = new Map(counts.map(({ spaceId, toReview, toFile }) => [spaceId, { toReview, toFile }]))
  return entries.map((entry) =>
    presentSpace(entry, { credits: credits.get(entry.space.id), counts: bySpace.get(entry.space.id), today }),
  )
}
