import { index, sqliteTable, text, integer } from 'drizzle-orm/sqlite-core'
import { space } from './spaces'

/** Unique by parent and folded name (case and accents), by an expression index in the migration. */
export const folder = sqliteTable(
  'folder',
  {
    id: text('id').primaryKey(),
    spaceId: text('space_id').notNull().references(() => space.id),
    parentId: text('parent_id'),
    name: text('name').notNull(),
    foldedName: text('folded_name').notNull(),
    position: integer('position').notNull().default(0),
    ai: text('ai', { enum: ['never', 'allowed'] }),
  },
  (table) => [index('folder_space').on(table.spaceId)],
)
