import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { FolderNode, SmartTag } from '../../../shared/schemas/template'

export const template = sqliteTable('template', {
  id: text('id').primaryKey(),
  firmId: text('firm_id').notNull(),
  name: text('name').notNull(),
  /** Unique per firm, by index. */
  foldedName: text('folded_name').notNull(),
  isDefault: integer('is_default', { mode: 'boolean' }).notNull(),
  folders: text('folders', { mode: 'json' }).$type<FolderNode[]>().notNull(),
  tags: text('tags', { mode: 'json' }).$type<SmartTag[]>().notNull(),
})
