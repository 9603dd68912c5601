import { and, eq, sql } from 'drizzle-orm'
import { isForFirmOnly } from '../../../shared/domain/misplaced'
import { documentLevel } from '../../../shared/domain/permissions'
import type { AttachedTag, DocumentRow } from '../../../shared/schemas/document'
import { document, grant, suggestion } from '../../db/tables/documents'
import { documentTag, tag } from '../../db/tables/tags'
import type { Deps } from '../../ports/deps'
import type { DocumentRecord } from '../access/granted'
import type { Entry } from '../access/queries'
import { readFolders } from '../folders/queries'
import { presentDocument } from './present'
import { presentSuggestion } from './present-suggestion'

function groupBy<T extends { documentId: string }>(rows: T[]): Map<string, T[]> {
  return Map.groupBy(rows, (row) => row.documentId)
}

async function readSurroundings(deps: Deps, rows: DocumentRecord[], userId: string) {
  const ids = JSON.stringify(rows.map((row) => row.id))
  const among = (column: typeof suggestion.documentId | typeof documentTag.documentId | typeof grant.documentId) =>
    sql`${column} IN (SELECT value FROM json_each(${ids}))`
  const tagsQuery = deps.shard
    .select({ documentId: documentTag.documentId, by: documentTag.by, rule: documentTag.rule, evidence: documentTag.evidence, name: tag.name, colour: tag.colour })
    .from(documentTag)
    .innerJoin(tag, eq(tag.id, documentTag.tagId))
    .where(among(documentTag.documentId))
    .orderBy(tag.foldedName)
  const messages = JSON.stringify(rows.flatMap((row) => row.parentId ?? []))
  const ruled = deps.shard.select({ id: document.id, ai: document.ai }).from(document).where(sql`${document.id} IN (SELECT value FROM json_each(${messages}))`)
  const [folders, suggestions, tags, grants, parents] = await Promise.all([
    readFolders(deps, rows.map((row) => row.spaceId)),
    deps.shard.select().from(suggestion).where(among(suggestion.documentId)),
    tagsQuery,
    deps.shard.select().from(grant).where(and(among(grant.documentId), eq(grant.userId, userId))),
    ruled,
  ])
  return {
    folders,
    suggestions: groupBy(suggestions),
    tags: groupBy(tags),
    grants: new Map(grants.map((row) => [row.documentId, row.level])),
    parents: new Map(parents.map((row) => [row.id, row.ai])),
  }
}

/**
 * What the user may see of these rows, in their order, with folders, suggestions and tags. `entries` are the spaces the
 * user may enter; the rows must already have passed the who-sees-what predicate.
 */
export async function loadDocuments(deps: Deps, rows: DocumentRecord[], entries: Entry[], userId: string): Promise<DocumentRow[]> {
  if (rows.length === 0) return []
  const around = await readSurroundings(deps, rows, userId)
  const bySpace = new Map(entries.map((entry) => [entry.space.id, entry]))
  return rows.flatMap((row) => {
    const entry = bySpace.get(row.spaceId)
    if (!entry) return []
    const level = documentLevel(entry.standing, row.importedBy === userId, around.grants.get(row.id) ?? null)
    const reader = { standing: entry.standing, language: entry.space.language }
    const found = (around.suggestions.get(row.id) ?? []).map((each) => presentSuggestion(each, around.folders, reader))
    const suggestions = found.filter((suggestion) => suggestion !== null)
    const tags: AttachedTag[] = (around.tags.get(row.id) ?? []).map(({ name, colour, by, rule, evidence }) => ({
      name, colour, by, rule, quote: evidence?.quote ?? null,
    }))
    const { name: spaceName, ai: spaceAi } = entry.space
    const messageAi = row.parentId === null ? null : (around.parents.get(row.parentId) ?? null)
    const warnings = row.warnings.filter((each) => entry.standing.startsWith('firm-') || !isForFirmOnly(each))
    return [presentDocument({ ...row, warnings }, { spaceName, spaceAi, messageAi, level, folders: around.folders, suggestions, tags })]
  })
}

/** A document that was just made by the user: nothing can hang on it yet but its folder. */
export async function showNewDocument(deps: Deps, row: DocumentRecord, entry: Entry, userId: string): Promise<DocumentRow> {
  const folders = row.folderId === null ? new Map() : await readFolders(deps, [row.spaceId])
  const { name: spaceName, ai: spaceAi } = entry.space
  const level = documentLevel(entry.standing, row.importedBy === userId, null)
  return presentDocument(row, { spaceName, spaceAi, messageAi: null, level, folders, suggestions: [], tags: [] })
}

/** One document whose right to be seen was settled by the proof it comes with. */
export async function loadDocument(deps: Deps, row: DocumentRecord, entry: Entry, userId: string): Promise<DocumentRow> {
  const [shown] = await loadDocuments(deps, [row], [entry], userId)
  if (!shown) throw new Error(`document ${row.id} is not in space ${entry.space.id}`)
  return shown
}
