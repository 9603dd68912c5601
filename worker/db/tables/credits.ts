import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** A space's credits of one period. `CHECK (used <= allowance)`: an overspending batch fails whole. */
export const creditPeriod = sqliteTable(
  'credit_period',
  {
    spaceId: text('space_id').notNull(),
    /** ISO day, inclusive. */
    startsOn: text('starts_on').notNull(),
    /** ISO day, exclusive: the day of the reset. */
    endsOn: text('ends_on').notNull(),
    allowance: integer('allowance').notNull(),
    used: integer('used').notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.spaceId, table.startsOn] })],
)

/** One line a credit: `run` counts the analyses asked for one document, so a retry never charges again. */
export const credit = sqliteTable(
  'credit',
  {
    documentId: text('document_id').notNull(),
    run: integer('run').notNull(),
    spaceId: text('space_id').notNull(),
    periodStartsOn: text('period_starts_on').notNull(),
    state: text('state', { enum: ['reserved', 'settled', 'refunded'] }).notNull(),
    at: integer('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.documentId, table.run] })],
)
