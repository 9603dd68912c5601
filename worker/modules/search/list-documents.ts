import { and, asc, count, desc, eq, gte, isNotNull, isNull, lte, type SQL, sql } from 'drizzle-orm'
import { fold } from '../../../shared/domain/fold'
import type { DocumentRow, ListQuery } from '../../../shared/schemas/document'
import { document } from '../../db/tables/documents'
import type { Deps } from '../../ports/deps'
import type { GrantedSpace } from '../access/granted'
import { visibleDocuments } from '../access/visible-documents'
import { loadDocuments } from '../documents/load-documents'
import { highlightDocuments } from './highlight-documents'
import { toTextQuery } from './text-query'

const sortable = {
  importedAt: document.importedAt,
  name: sql`${document.name} COLLATE NOCASE`,
  dueDate: sql`COALESCE(${document.dueDate}, '9999-12-31')`,
  sizeBytes: document.sizeBytes,
  type: sql`COALESCE(${document.type}, 'zzzz')`,
} as const

const dayStart = (day: string) => Date.parse(`${day}T00:00:00Z`)

function filters(query: ListQuery, spaceId: string): (SQL | undefined)[] {
  const text = query.q === undefined ? undefined : toTextQuery(query.q, spaceId)
  return [
    eq(document.spaceId, spaceId),
    query.trashed === 'true' ? isNotNull(document.trashedAt) : isNull(document.trashedAt),
    text === undefined ? undefined : text === null ? sql`0` : sql`${document.seq} IN (SELECT rowid FROM document_text WHERE document_text MATCH ${text})`,
    query.folderId === undefined ? undefined : query.folderId === 'none' ? isNull(document.folderId) : eq(document.folderId, query.folderId),
    query.tag === undefined ? undefined : sql`EXISTS (SELECT 1 FROM document_tag JOIN tag ON tag.id = document_tag.tag_id WHERE document_tag.document_id = ${document.id} AND tag.folded_name = ${fold(query.tag)})`,
    query.type === undefined ? undefined : eq(document.type, query.type),
    query.importer === undefined ? undefined : eq(document.importedBy, query.importer),
    query.importedFrom === undefined ? undefined : gte(document.importedAt, dayStart(query.importedFrom)),
    query.importedTo === undefined ? undefined : lte(document.importedAt, dayStart(query.importedTo) + 86_399_999),
    query.dueFrom === undefined ? undefined : gte(document.dueDate, query.dueFrom),
    query.dueTo === undefined ? undefined : lte(document.dueDate, query.dueTo),
    query.flagged === undefined ? undefined : eq(document.flagged, query.flagged === 'true'),
    query.hasNote === undefined ? undefined : query.hasNote === 'true' ? isNotNull(document.note) : isNull(document.note),
  ]
}

function order(sort: ListQuery['sort']) {
  const backwards = sort.startsWith('-')
  const column = sortable[sort.replace('-', '') as keyof typeof sortable]
  return backwards ? [desc(column), desc(document.seq)] : [asc(column), asc(document.seq)]
}

export interface DocumentList {
  documents: DocumentRow[]
  total: number
  nextCursor: string | null
}

/** A page of a space's documents by text and filters; counts and pages hold only what the user may see. */
export async function listDocuments(deps: Deps, granted: GrantedSpace, userId: string, query: ListQuery): Promise<DocumentList> {
  const where = and(...filters(query, granted.space.id), visibleDocuments([granted], userId))
  const offset = Math.max(Number(query.cursor ?? 0) || 0, 0)
  const [rows, totals] = await Promise.all([
    deps.shard.select().from(document).where(where).orderBy(...order(query.sort)).limit(query.limit).offset(offset),
    deps.shard.select({ total: count() }).from(document).where(where),
  ])
  const shown = await loadDocuments(deps, rows, [granted], userId)
  const documents = query.q === undefined ? shown : await highlightDocuments(deps, shown, query.q)
  const total = totals[0]?.total ?? 0
  const next = offset + rows.length
  return { documents, total, nextCursor: next < total && rows.length > 0 ? String(next) : null }
}
