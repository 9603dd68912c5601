import { env } from 'cloudflare:test'
import { depsOf } from '../../../worker/platform/cloudflare/create-deps'
import type { Database, Statement } from '../../../worker/ports/database'

interface Written {
  toSQL?(): { sql: string }
  getQuery?(): { sql: string }
}
const writes = /^\s*(?:insert(?: or \w+)? into|update|delete from)\s+"?(\w+)"?/i

/** The table a statement writes, or `table.column` for each column that it updates; nothing for a question. */
function placesOf(statement: Statement): string[] {
  const written = statement as unknown as Written
  const { sql } = written.toSQL?.() ?? written.getQuery?.() ?? { sql: '' }
  if (sql === '') throw new Error('a statement whose SQL cannot be read')
  const table = writes.exec(sql)?.[1]
  const assigned = /^\s*update\s+"?\w+"?\s+set\s+([\s\S]*?)\swhere\s/i.exec(sql)?.[1]
  const columns = [...(assigned ?? '').matchAll(/(?:^|, )"?(\w+)"? = /g)].map(([, column]) => `${table}.${column}`)
  return columns.length > 0 ? columns : table ? [table] : []
}

/** The shard, telling where each batch that stood has written. */
export function watchBatches(): { shard: Database; batches: string[][] } {
  const batches: string[][] = []
  const shard = new Proxy(depsOf(env).shard, {
    get(target, key) {
      if (key !== 'batch') return Reflect.get(target, key)
      return async (statements: Parameters<Database['batch']>[0]) => {
        const results = await target.batch(statements)
        batches.push([...new Set(statements.flatMap(placesOf))].sort())
        return results
      }
    },
  })
  return { shard, batches }
}
