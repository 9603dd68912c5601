import type { D1Database } from '@cloudflare/workers-types'
import { drizzle } from 'drizzle-orm/d1'
import type { Database, Statement } from '../../ports/database'

/** D1 binds no more than this many values a statement; the SQLite under workerd would take 32,766 and hide it. */
const mostValues = 100

interface Prepared {
  getQuery(): { sql: string; params: unknown[] }
  mapResult(result: unknown, isFromBatch: boolean): unknown
}

/**
 * The port on D1. Its own `batch`, because drizzle's (0.45) prepares no raw statement (`db.run(sql…)`), and to refuse
 * here what production would refuse.
 */
export function createD1Database(binding: D1Database): Database {
  const database = drizzle(binding as never) as unknown as Database
  database.batch = async (statements: readonly Statement[]) => {
    const prepared = statements.map((statement) => (statement as unknown as { _prepare(): Prepared })._prepare())
    const bound = prepared.map((each) => {
      const { sql, params } = each.getQuery()
      if (params.length > mostValues) throw new Error(`${params.length} values in one statement: ${sql.slice(0, 80)}`)
      return binding.prepare(sql).bind(...params)
    })
    const results = await binding.batch(bound)
    return results.map((result, at) => prepared[at]?.mapResult(result, true))
  }
  return database
}
