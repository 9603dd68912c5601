import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { D1Database } from '@cloudflare/workers-types'
import { unstable_splitSqlQuery as splitStatements } from 'wrangler'

/** Applies the migrations of a folder that a database lacks, recorded in the table that wrangler itself uses. */
export async function migrate(database: D1Database, folder: string): Promise<string[]> {
  await database.exec('CREATE TABLE IF NOT EXISTS d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)')
  const { results } = await database.prepare('SELECT name FROM d1_migrations').all<{ name: string }>()
  const applied = new Set(results.map(({ name }) => name))
  const missing = readdirSync(folder).filter((name) => name.endsWith('.sql') && !applied.has(name)).sort()
  for (const name of missing) {
    const statements = splitStatements(readFileSync(join(folder, name), 'utf8'))
    const record = database.prepare('INSERT INTO d1_migrations (name) VALUES (?)').bind(name)
    await database.batch([...statements.map((statement) => database.prepare(statement)), record])
  }
  return missing
}
