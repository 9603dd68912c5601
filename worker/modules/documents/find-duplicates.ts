import { and, eq, isNull } from 'drizzle-orm'
import { document } from '../../db/tables/documents'
import type { Deps } from '../../ports/deps'
import type { DocumentRecord, GrantedSpace } from '../access/granted'
import { visibleDocuments } from '../access/visible-documents'

/** Documents of the space with these bytes, as far as the user may see them: the answer never tells of others. */
export function findDuplicates(deps: Deps, granted: GrantedSpace, userId: string, sha256: string): Promise<DocumentRecord[]> {
  return deps.shard
    .select()
    .from(document)
    .where(
      and(
        eq(document.spaceId, granted.space.id),
        eq(document.sha256, sha256),
        isNull(document.trashedAt),
        visibleDocuments([granted], userId),
      ),
    )
    .orderBy(document.seq)
    .limit(20)
}
