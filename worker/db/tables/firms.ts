import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Directory: a firm and the shard that holds everything of it. */
export const firm = sqliteTable('firm', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  shard: text('shard').notNull(),
  createdAt: integer('created_at').notNull(),
})

/** Directory: whom a firm knows, staff and clients alike; says nothing of rights. */
export const affiliation = sqliteTable(
  'affiliation',
  { userId: text('user_id').notNull(), firmId: text('firm_id').notNull() },
  (table) => [primaryKey({ columns: [table.userId, table.firmId] })],
)

/** Shard: people as this firm knows them; the name outlives the account (S-29). */
export const person = sqliteTable('person', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull(),
})

/** Shard: who works for the firm. */
export const staff = sqliteTable(
  'staff',
  {
    firmId: text('firm_id').notNull(),
    userId: text('user_id').notNull().references(() => person.id),
    role: text('role', { enum: ['admin', 'collaborator'] }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.firmId, table.userId] })],
)

/** Shard: what an inviter calls a person who has not acted in the firm yet; a trigger on the history removes it. */
export const invitedName = sqliteTable(
  'invited_name',
  {
    firmId: text('firm_id').notNull(),
    userId: text('user_id').notNull().references(() => person.id),
    name: text('name').notNull(),
  },
  (table) => [primaryKey({ columns: [table.firmId, table.userId] })],
)
