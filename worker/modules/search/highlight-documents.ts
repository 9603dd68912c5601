import { sql } from 'drizzle-orm'
import type { DocumentRow } from '../../../shared/schemas/document'
import { page } from '../../db/tables/documents'
import type { Deps } from '../../ports/deps'
import { findHighlights } from './text-query'

/** Adds to each document the passages where the words looked for stand; the index holds no text, the pages do. */
export async function highlightDocuments(deps: Deps, documents: DocumentRow[], typed: string): Promise<DocumentRow[]> {
  const ids = JSON.stringify(documents.map((row) => row.id))
  const pages = await deps.shard
    .select({ documentId: page.documentId, text: sql<string>`substr(${page.text}, 1, 20000)` })
    .from(page)
    .where(sql`${page.documentId} IN (SELECT value FROM json_each(${ids})) AND ${page.number} <= 20`)
    .orderBy(page.documentId, page.number)
  const byDocument = Map.groupBy(pages, (row) => row.documentId)
  return documents.map((row) => {
    const text = (byDocument.get(row.id) ?? []).map((each) => each.text).join('\n')
    return { ...row, highlights: findHighlights(text, typed, 3) }
  })
}
