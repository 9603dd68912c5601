import type { BatchItem } from 'drizzle-orm/batch'
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core'

/** One statement of a batch. */
export type Statement = BatchItem<'sqlite'>

/**
 * SQLite as D1 and libSQL both give it. `batch` is the unit of atomicity: all or nothing, in order. There is no
 * interactive transaction, and at most 100 bound values a statement (D1's limit).
 */
export type Database = Omit<BaseSQLiteDatabase<'async', unknown>, 'transaction'> & {
  batch(statements: readonly [Statement, ...Statement[]]): Promise<unknown[]>
}

/** True when a batch failed because a row with this key exists already: `table.column` or an index's columns. */
export function isUniqueViolation(error: unknown, constraint: string) {
  return sqliteMessages(error).some((message) => message.includes('UNIQUE constraint failed') && message.includes(constraint))
}

/** True when a batch failed on a CHECK that names this column. */
export function isCheckViolation(error: unknown, column: string) {
  return sqliteMessages(error).some((message) => message.includes('CHECK constraint failed') && message.includes(column))
}

/** True when a batch failed because this `table.column` would have been NULL. */
export function isNullRefused(error: unknown, column: string) {
  return sqliteMessages(error).some((message) => message.includes('NOT NULL constraint failed') && message.includes(column))
}

function sqliteMessages(error: unknown): string[] {
  if (!(error instanceof Error)) return [String(error)]
  return [error.message, ...(error.cause === undefined ? [] : sqliteMessages(error.cause))]
}
