import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Evidence } from '../../../shared/schemas/document'
import { space } from './spaces'

/** A smart tag as a space holds it. Unique per space by folded name. */
export const tag = sqliteTable(
  'tag',
  {
    id: text('id').primaryKey(),
    spaceId: text('space_id').notNull().references(() => space.id),
    name: text('name').notNull(),
    foldedName: text('folded_name').notNull(),
    colour: text('colour').notNull(),
    rules: text('rules', { mode: 'json' }).$type<string[]>().notNull(),
  },
  (table) => [index('tag_space').on(table.spaceId)],
)

export const documentTag = sqliteTable(
  'document_tag',
  {
    documentId: text('document_id').notNull(),
    tagId: text('tag_id').notNull().references(() => tag.id, { onDelete: 'cascade' }),
    by: text('by', { enum: ['engine', 'person'] }).notNull(),
    rule: text('rule'),
    evidence: text('evidence', { mode: 'json' }).$type<Evidence>(),
  },
  (table) => [primaryKey({ columns: [table.documentId, table.tagId] }), index('document_tag_tag').on(table.tagId)],
)
