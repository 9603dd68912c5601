import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { person } from './firms'

export const space = sqliteTable(
  'space',
  {
    id: text('id').primaryKey(),
    firmId: text('firm_id').notNull(),
    kind: text('kind', { enum: ['firm', 'client'] }).notNull(),
    name: text('name').notNull(),
    siren: text('siren'),
    clientType: text('client_type'),
    language: text('language', { enum: ['fr', 'en'] }).notNull(),
    plan: text('plan', { enum: ['standard', 'pro'] }).notNull(),
    /** ISO day: credits are reset on its anniversaries. */
    openedOn: text('opened_on').notNull(),
    usedBytes: integer('used_bytes').notNull().default(0),
    limitBytes: integer('limit_bytes').notNull(),
    ai: text('ai', { enum: ['never'] }),
  },
  (table) => [index('space_firm').on(table.firmId)],
)

/** A client's own people. */
export const membership = sqliteTable(
  'membership',
  {
    spaceId: text('space_id').notNull().references(() => space.id),
    userId: text('user_id').notNull().references(() => person.id),
    role: text('role', { enum: ['admin', 'lead', 'standard'] }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.spaceId, table.userId] }), index('membership_user').on(table.userId)],
)

/** Which collaborators of the firm take care of a client. */
export const assignment = sqliteTable(
  'assignment',
  {
    spaceId: text('space_id').notNull().references(() => space.id),
    userId: text('user_id').notNull().references(() => person.id),
  },
  (table) => [primaryKey({ columns: [table.spaceId, table.userId] }), index('assignment_user').on(table.userId)],
)
