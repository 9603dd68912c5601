import { and, count, eq, isNull } from 'drizzle-orm'
import { document } from '../../db/tables/documents'
import type { Deps } from '../../ports/deps'
import type { GrantedSpace } from '../access/granted'
import { visibleDocuments } from '../access/visible-documents'

/** Documents directly in each folder that the user may see: a count must not tell what a list hides (S-65). */
export async function countDocuments(deps: Deps, granted: GrantedSpace, userId: string): Promise<Map<string, number>> {
  const rows = await deps.shard
    .select({ folderId: document.folderId, documents: count() })
    .from(document)
    .where(and(eq(document.spaceId, granted.space.id), isNull(document.trashedAt), visibleDocuments([granted], userId)))
    .groupBy(document.folderId)
  return new Map(rows.flatMap((row) => (row.folderId ? [[row.folderId, row.documents] as const] : [])))
}
