import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * Work to do. The row is the truth, the queue only a nudge. `key` makes a job unique; `leaseUntil` (epoch ms) says who
 * holds it; a job is `failed` after its last attempt and then keeps its reason.
 */
export const job = sqliteTable(
  'job',
  {
    id: text('id').primaryKey(),
    key: text('key').notNull().unique(),
    name: text('name').notNull(),
    lane: text('lane', { enum: ['quick', 'scan'] }).notNull().default('quick'),
    payload: text('payload', { mode: 'json' }).$type<Record<string, unknown>>().notNull(),
    state: text('state', { enum: ['waiting', 'running', 'done', 'failed'] }).notNull(),
    /** Starts since the last sign of progress: a job that only ever dies is given up. */
    attempts: integer('attempts').notNull().default(0),
    /** Counts every taking: who holds an older number holds nothing. */
    claims: integer('claims').notNull().default(0),
    runAt: integer('run_at').notNull(),
    leaseUntil: integer('lease_until').notNull().default(0),
    done: integer('done').notNull().default(0),
    total: integer('total').notNull().default(1),
    failures: text('failures', { mode: 'json' }).$type<{ subject: string; message: string }[]>().notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [index('job_due').on(table.state, table.runAt)],
)
