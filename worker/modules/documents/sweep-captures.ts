import { and, eq, lt, sql } from 'drizzle-orm'
import { capture } from '../../db/tables/documents'
import type { Deps } from '../../ports/deps'
import { abandonCapture } from './captures'

/** A deposit is never under way longer than this, ms: 100 MB at 250 kbit/s. */
const staleMs = 60 * 60_000
const orphanMs = 24 * 60 * 60_000

/** Ends deposits that a crash left half-way: their bytes go back to the quota, and go. */
export async function sweepCaptures(deps: Deps): Promise<void> {
  const stale = await deps.shard
    .select()
    .from(capture)
    .where(and(eq(capture.state, 'receiving'), lt(capture.at, deps.clock.now() - staleMs)))
    .limit(100)
  for (const held of stale) await abandonCapture(deps, held)
}

/** Removes bytes that no document and no deposit owns, once they are a day old. */
export async function sweepOrphans(deps: Deps): Promise<number> {
  let cursor: string | null = null
  let removed = 0
  do {
    const listed = await deps.blobs.list('documents/', cursor ?? undefined)
    const old = listed.blobs.filter((blob) => blob.at < deps.clock.now() - orphanMs).map((blob) => blob.key)
    const owned = await deps.shard.all<{ key: string }>(sql`
      SELECT blob_key AS key FROM document WHERE blob_key IN (SELECT value FROM json_each(${JSON.stringify(old)}))
      UNION SELECT blob_key FROM capture WHERE state = 'receiving' AND blob_key IN (SELECT value FROM json_each(${JSON.stringify(old)}))`)
    const kept = new Set(owned.map(({ key }) => key))
    const orphans = old.filter((key) => !kept.has(key))
    if (orphans.length > 0) await deps.blobs.delete(orphans)
    removed += orphans.length
    cursor = listed.cursor
  } while (cursor !== null)
  return removed
}
