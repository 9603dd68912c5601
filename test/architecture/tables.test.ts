import { readdirSync, readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { getTableColumns, is } from 'drizzle-orm'
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { expect, test } from 'vitest'
import * as audit from '../../worker/db/tables/audit'
import * as credits from '../../worker/db/tables/credits'
import * as documents from '../../worker/db/tables/documents'
import * as firms from '../../worker/db/tables/firms'
import * as folders from '../../worker/db/tables/folders'
import * as identity from '../../worker/db/tables/identity'
import * as jobs from '../../worker/db/tables/jobs'
import * as spaces from '../../worker/db/tables/spaces'
import * as tags from '../../worker/db/tables/tags'
import * as templates from '../../worker/db/tables/templates'

interface Column {
  name: string
  type: string
  notnull: number
  pk: number
}

const modules = { audit, credits, documents, firms, folders, identity, jobs, spaces, tags, templates }
const folder = 'worker/db/migrations'

/** Both databases in one: no name is in both. */
function migrated() {
  const database = new DatabaseSync(':memory:')
  for (const kind of readdirSync(folder)) {
    for (const name of readdirSync(`${folder}/${kind}`).sort()) database.exec(readFileSync(`${folder}/${kind}/${name}`, 'utf8'))
  }
  return database
}

function isPrimary(table: SQLiteTable, name: string) {
  const { primaryKeys } = getTableConfig(table)
  return primaryKeys.some((key) => key.columns.some((column) => column.name === name))
}

/** A table as drizzle believes it to be. */
function declared(table: SQLiteTable) {
  return Object.values(getTableColumns(table)).map((column) => {
    const primary = column.primary || isPrimary(table, column.name)
    return { name: column.name, type: column.getSQLType().toUpperCase(), required: column.notNull || primary, primary }
  })
}

/** A table as SQLite has it after the migrations; PRAGMA table_info gives every column, in order. */
function stored(database: DatabaseSync, table: string) {
  const columns = database.prepare(`PRAGMA table_info(${table})`).all() as unknown as Column[]
  return columns.map(({ name, type, notnull, pk }) => {
    return { name, type, required: notnull === 1 || pk > 0, primary: pk > 0 }
  })
}

const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name)
const database = migrated()
const tables = Object.values(modules).flatMap((module) => Object.values(module).filter((value): value is SQLiteTable => is(value, SQLiteTable)))

test.each(tables.map((table) => [getTableConfig(table).name, table] as const))('table %s is what the migrations make', (name, table) => {
  expect(declared(table).sort(byName)).toEqual(stored(database, name).sort(byName))
})

test('every module of tables is compared, and every table of the migrations is declared', () => {
  expect(readdirSync('worker/db/tables').map((name) => name.replace('.ts', '')).sort()).toEqual(Object.keys(modules).sort())
  const made = database.prepare("SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND name NOT LIKE 'sqlite_%'").all()
  const textIndex = /^document_text(_|$)/
  const names = made.map(({ name }) => String(name)).filter((name) => !textIndex.test(name))
  expect(names.sort()).toEqual(tables.map((table) => getTableConfig(table).name).sort())
})
