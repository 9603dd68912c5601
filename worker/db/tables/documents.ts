import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Evidence, SuggestionField, Warning } from '../../../shared/schemas/document'
import type { CaptureSource } from '../../../shared/schemas/source'
import { space } from './spaces'

const writer = (name: string) => text(name, { enum: ['engine', 'person'] })

/**
 * `seq` is the row id that the text index uses. Values with a `…By` column are the ones in force; `person` is never
 * overwritten by the engine. `dedupKey` is unique per space: the same bytes of the same reader's reach are one document.
 */
export const document = sqliteTable(
  'document',
  {
    seq: integer('seq').primaryKey(),
    id: text('id').notNull().unique(),
    spaceId: text('space_id').notNull().references(() => space.id),
    folderId: text('folder_id'),
    parentId: text('parent_id'),
    name: text('name').notNull(),
    originalName: text('original_name').notNull(),
    sizeBytes: integer('size_bytes').notNull(),
    mime: text('mime').notNull(),
    format: text('format').notNull(),
    sha256: text('sha256').notNull(),
    blobKey: text('blob_key').notNull(),
    dedupKey: text('dedup_key').notNull(),
    importedAt: integer('imported_at').notNull(),
    importedBy: text('imported_by').notNull(),
    importerName: text('importer_name').notNull(),
    source: text('source', { mode: 'json' }).$type<CaptureSource>().notNull(),
    type: text('type'),
    typeBy: writer('type_by'),
    issuer: text('issuer'),
    language: text('language'),
    pages: integer('pages'),
    summary: text('summary'),
    description: text('description'),
    descriptionBy: writer('description_by'),
    dueDate: text('due_date'),
    dueDateBy: writer('due_date_by'),
    noticeDate: text('notice_date'),
    noticeDateBy: writer('notice_date_by'),
    note: text('note', { mode: 'json' }).$type<{ text: string; author: string; at: number }>(),
    flagged: integer('flagged', { mode: 'boolean' }).notNull().default(false),
    warnings: text('warnings', { mode: 'json' }).$type<Warning[]>().notNull(),
    analysisState: text('analysis_state', {
      enum: ['waiting', 'running', 'done', 'failed', 'unreadable', 'no-credit'],
    }).notNull(),
    analysisReason: text('analysis_reason'),
    analysisEngine: text('analysis_engine'),
    analysisRun: integer('analysis_run').notNull().default(1),
    pagesRead: integer('pages_read').notNull().default(0),
    trashedAt: integer('trashed_at'),
    /** « Jamais d'IA »; null asks the message, the folders and the space. */
    ai: text('ai', { enum: ['never'] }),
  },
  (table) => [
    index('document_imported').on(table.spaceId, table.trashedAt, table.importedAt),
    index('document_due').on(table.spaceId, table.dueDate),
    index('document_sha').on(table.spaceId, table.sha256),
    index('document_parent').on(table.parentId),
  ],
)

/** A deposit from its first row on: `receiving` until the bytes are in, then `stored`; a sweep ends what a crash left. */
export const capture = sqliteTable(
  'capture',
  {
    spaceId: text('space_id').notNull().references(() => space.id),
    id: text('id').notNull(),
    documentId: text('document_id').notNull(),
    actorId: text('actor_id').notNull(),
    state: text('state', { enum: ['receiving', 'stored', 'duplicate', 'failed'] }).notNull(),
    sizeBytes: integer('size_bytes').notNull(),
    blobKey: text('blob_key').notNull(),
    sha256: text('sha256'),
    /** 1 when the quota allowed the size; CHECK refuses anything else, so that two captures cannot share one byte. */
    approved: integer('approved').notNull(),
    at: integer('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.spaceId, table.id] }), index('capture_state').on(table.state, table.at)],
)

export const page = sqliteTable(
  'page',
  {
    documentId: text('document_id').notNull(),
    number: integer('number').notNull(),
    text: text('text').notNull(),
    by: text('by', { enum: ['layer', 'ocr', 'file'] }).notNull(),
    confidence: integer('confidence').notNull(),
    hiddenText: text('hidden_text'),
  },
  (table) => [primaryKey({ columns: [table.documentId, table.number] })],
)

/** What the engine proposed, beside the facts; `previous` is the value an accept replaced, so that undo is exact. */
export const suggestion = sqliteTable(
  'suggestion',
  {
    documentId: text('document_id').notNull(),
    field: text('field').$type<SuggestionField>().notNull(),
    value: text('value').notNull(),
    by: text('by').notNull(),
    confidence: integer('confidence_percent').notNull(),
    state: text('state', { enum: ['proposed', 'unverified', 'accepted', 'dismissed'] }).notNull(),
    reason: text('reason'),
    evidence: text('evidence', { mode: 'json' }).$type<Evidence>(),
    previous: text('previous', { mode: 'json' }).$type<{ value: string | null; by: 'engine' | 'person' | null; state: 'proposed' | 'unverified' }>(),
  },
  (table) => [primaryKey({ columns: [table.documentId, table.field] })],
)

/** A right given to one person on one document. */
export const grant = sqliteTable(
  'document_grant',
  {
    documentId: text('document_id').notNull(),
    userId: text('user_id').notNull(),
    level: text('level', { enum: ['read', 'write'] }).notNull(),
    grantedBy: text('granted_by').notNull(),
    at: integer('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.documentId, table.userId] }), index('grant_user').on(table.userId)],
)
