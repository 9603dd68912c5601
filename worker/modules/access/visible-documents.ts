import { type SQL, sql } from 'drizzle-orm'
import { isAllowed } from '../../../shared/domain/permissions'
import { document } from '../../db/tables/documents'
import type { Entry } from './queries'

/**
 * The who-sees-what predicate, as SQL over `document`: everything in the spaces where the user sees all, their own
 * documents and those granted to them elsewhere (S-63…S-65). Lists, counts, search and duplicates all go through it.
 */
export function visibleDocuments(entries: Entry[], userId: string): SQL {
  const ids = (all: boolean) => {
    const chosen = entries.filter((entry) => isAllowed(entry.standing, 'document:see-all') === all)
    return JSON.stringify(chosen.map((entry) => entry.space.id))
  }
  const granted = sql`EXISTS (SELECT 1 FROM document_grant WHERE document_id = ${document.id} AND user_id = ${userId})`
  return sql`(${document.spaceId} IN (SELECT value FROM json_each(${ids(true)})) OR (${document.spaceId} IN (SELECT value FROM json_each(${ids(false)})) AND (${document.importedBy} = ${userId} OR ${granted})))`
}
