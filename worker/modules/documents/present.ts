import type { DocumentLevel } from '../../../shared/domain/permissions'
import type { AttachedTag, DocumentRow, Suggestion } from '../../../shared/schemas/document'
import type { FolderRecord } from '../folders/queries'
import { folderPath } from '../folders/folder-path'
import type { DocumentRecord } from '../access/granted'
import { aiRuleOf } from './ai-rule'

export interface DocumentSurroundings {
  spaceName: string
  level: DocumentLevel
  folders: Map<string, FolderRecord>
  spaceAi: 'never' | null
  messageAi: 'never' | null
  suggestions: Suggestion[]
  tags: AttachedTag[]
}

/** A document as the API shows it to one reader. */
export function presentDocument(row: DocumentRecord, around: DocumentSurroundings): DocumentRow {
  const name = around.suggestions.find((suggestion) => suggestion.field === 'name' && suggestion.state === 'proposed')
  return {
    id: row.id,
    spaceId: row.spaceId,
    spaceName: around.spaceName,
    name: row.name,
    originalName: row.originalName,
    suggestedName: name?.value ?? null,
    folder: { id: row.folderId, path: folderPath(around.folders, row.folderId) },
    sizeBytes: row.sizeBytes,
    mime: row.mime,
    sha256: row.sha256,
    importedAt: row.importedAt,
    importedBy: { id: row.importedBy, name: row.importerName },
    source: row.source,
    type: row.type,
    issuer: row.issuer,
    language: row.language,
    pages: row.pages,
    summary: row.summary,
    description: row.description,
    dueDate: row.dueDate,
    noticeDate: row.noticeDate,
    tags: around.tags,
    flagged: row.flagged,
    note: row.note,
    warnings: row.warnings,
    suggestions: around.suggestions,
    analysis: { state: row.analysisState, reason: row.analysisReason, engine: row.analysisEngine, pagesRead: row.pagesRead },
    ai: aiRuleOf(row, around),
    parentId: row.parentId,
    level: around.level === 'none' ? 'read' : around.level,
    trashedAt: row.trashedAt,
  }
}
