import { env } from 'cloudflare:test'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { createD1Database } from '../../../worker/platform/cloudflare/d1-database'
import type { Database } from '../../../worker/ports/database'
import { auditContract } from '../../contract/audit.contract'
import { databaseContract } from '../../contract/database.contract'
import { shardSchemaContract } from '../../contract/shard-schema.contract'
import { emptyStores } from '../support/empty-stores'

let opened: Promise<Database> | undefined

async function migrate(): Promise<Database> {
  await emptyStores()
  return createD1Database(env.SHARD)
}

const open = () => (opened ??= migrate())

test('a statement with more values than D1 takes in production is refused here', async () => {
  const database = await open()
  const values = sql.join(Array.from({ length: 101 }, (_, index) => sql`${index}`), sql`, `)
  await expect(database.batch([database.run(sql`SELECT 1 WHERE 1 IN (${values})`)])).rejects.toThrow('101 values in one statement')
})

databaseContract('D1', open)
shardSchemaContract('D1', open)
auditContract('D1', open)
