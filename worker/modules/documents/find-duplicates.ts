import { and, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { document } from '../../db/tables/documents'
import type { Deps } from '../../ports/deps'
import type { DocumentRecord, GrantedSpace } from '../access/granted'
import { visibleDocuments } from '../access/visible-documents'

const sameBytes = (granted: GrantedSpace, userId: string, sha256: string) =>
  and(
    eq(document.spaceId, granted.space.id),
    eq(document.sha256, sha256),
    isNull(document.trashedAt),
    visibleDocuments([granted], userId),
  )

/** Documents of the space with these bytes, as far as the user may see them: the answer never tells of others. */
export function findDuplicates(deps: Deps, granted: GrantedSpace, userId: string, sha256: string): Promise<DocumentRecord[]> {
  return deps.shard.select().from(document).where(sameBytes(granted, userId, sha256)).orderBy(document.seq).limit(20)
}

/** The same question inside a batch. */
export function hasDuplicate(granted: GrantedSpace, userId: string, sha256: string): SQL {
  return sql`EXISTS (SELECT 1 FROM ${document} WHERE ${sameBytes(granted, userId, sha256)})`
}
