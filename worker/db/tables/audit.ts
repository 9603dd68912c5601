import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { historyActions } from '../../../shared/schemas/history'

/** Append-only: triggers refuse UPDATE and DELETE. `digest` is the SHA-256 of the entry's canonical JSON. */
export const history = sqliteTable(
  'history',
  {
    spaceId: text('space_id').notNull(),
    seq: integer('seq').notNull(),
    at: integer('at').notNull(),
    action: text('action', { enum: historyActions }).notNull(),
    actorId: text('actor_id').notNull(),
    actorName: text('actor_name').notNull(),
    documentId: text('document_id'),
    before: text('before', { mode: 'json' }).$type<Record<string, unknown>>(),
    after: text('after', { mode: 'json' }).$type<Record<string, unknown>>(),
    via: text('via', { enum: ['web', 'extension', 'api', 'link', 'email', 'system'] }).notNull(),
    digest: text('digest').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.spaceId, table.seq] }),
    index('history_document').on(table.documentId, table.seq),
  ],
)

/** The chain over the journal: `hash` = SHA-256(hash before + digest). Computed from the journal alone, so written twice is the same. */
export const seal = sqliteTable(
  'seal',
  { spaceId: text('space_id').notNull(), seq: integer('seq').notNull(), hash: text('hash').notNull() },
  (table) => [primaryKey({ columns: [table.spaceId, table.seq] })],
)
