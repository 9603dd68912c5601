import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Client, createClient } from '@libsql/client'
import { drizzle } from 'drizzle-orm/libsql'
import { afterAll, expect, test } from 'vitest'
import type { Database } from '../../worker/ports/database'
import { auditContract } from './audit.contract'
import { databaseContract } from './database.contract'
import { shardSchemaContract } from './shard-schema.contract'

// A libSQL file: the engine and drizzle's adapter are those of production, the HTTP transport (`@libsql/client/web`) is not.
const folder = mkdtempSync(join(tmpdir(), 'liasse-libsql-'))
const clients: Client[] = []
const migrations = 'worker/db/migrations'

async function openFile(name: string, kind: 'directory' | 'shard'): Promise<Client> {
  const client = createClient({ url: `file:${join(folder, name)}` })
  clients.push(client)
  for (const each of readdirSync(`${migrations}/${kind}`).sort()) await client.executeMultiple(readFileSync(`${migrations}/${kind}/${each}`, 'utf8'))
  return client
}

let opened: Promise<Client> | undefined

async function open(): Promise<Database> {
  opened ??= openFile('shard.db', 'shard')
  return drizzle(await opened) as unknown as Database
}

afterAll(() => {
  for (const client of clients) client.close()
  rmSync(folder, { recursive: true })
})

test('the directory’s migrations apply to libSQL', async () => {
  const client = await openFile('directory.db', 'directory')
  const { rows } = await client.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
  expect(rows.map(({ name }) => name)).toEqual(['account', 'affiliation', 'device_code', 'firm', 'rate_limit', 'session', 'user', 'verification'])
})

databaseContract('libSQL', open)
shardSchemaContract('libSQL', open)
auditContract('libSQL', open)
