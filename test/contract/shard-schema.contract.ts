import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { folder } from '../../worker/db/tables/folders'
import { space } from '../../worker/db/tables/spaces'
import type { Database } from '../../worker/ports/database'
import { aSpace, unique } from './rows'

async function messageOf(work: PromiseLike<unknown>): Promise<string> {
  try {
    await work
    return ''
  } catch (error) {
    const { message, cause } = error as Error
    return `${message} ${cause instanceof Error ? cause.message : ''}`
  }
}

interface IndexedText {
  rowid: number
  space: string
  body: string
}

function describeTextIndex(open: () => Promise<Database>) {
  const put = (database: Database, { rowid, space, body }: IndexedText) =>
    database.run(sql`INSERT OR REPLACE INTO document_text (rowid, space, name, about, body) VALUES (${rowid}, ${space}, 'nom.pdf', '', ${body})`)
  const find = async (database: Database, query: string) => {
    const rows = await database.all<{ rowid: number }>(sql`SELECT rowid FROM document_text WHERE document_text MATCH ${query} ORDER BY rowid`)
    return rows.map(({ rowid }) => rowid)
  }

  test('the text index folds accents and keeps spaces apart', async () => {
    const database = await open()
    const [here, there] = [unique('a').replace('_', ''), unique('b').replace('_', '')]
    const base = Math.floor(Math.random() * 1e9)
    await database.batch([
      put(database, { rowid: base, space: here, body: 'Résiliation à l’échéance, préavis de trois mois' }),
      put(database, { rowid: base + 1, space: there, body: 'resiliation' }),
      put(database, { rowid: base + 2, space: here, body: 'quittance' }),
    ])
    expect(await find(database, `space:"${here}" AND resiliation`)).toEqual([base])
    expect(await find(database, `space:"${here}" AND "PRÉAVIS"`)).toEqual([base])
    expect(await find(database, `space:"${here}" AND ech*`)).toEqual([base])
    expect(await find(database, `space:"${there}" AND résiliation`)).toEqual([base + 1])
  })

  test('a line of the text index is replaced and removed, though it keeps no text', async () => {
    const database = await open()
    const place = unique('a').replace('_', '')
    const rowid = Math.floor(Math.random() * 1e9)
    await database.batch([put(database, { rowid, space: place, body: 'ancien' })])
    await database.batch([put(database, { rowid, space: place, body: 'nouveau' })])
    expect([await find(database, `space:"${place}" AND ancien`), await find(database, `space:"${place}" AND nouveau`)]).toEqual([[], [rowid]])
    await database.batch([database.run(sql`DELETE FROM document_text WHERE rowid = ${rowid}`)])
    expect(await find(database, `space:"${place}"`)).toEqual([])
  })
}

function describeTriggers(open: () => Promise<Database>) {
  test.each(['history', 'seal'])('a line of %s is neither changed nor removed', async (table) => {
    const database = await open()
    const spaceId = unique('spc')
    const history = sql`INSERT INTO history (space_id, seq, at, action, actor_id, actor_name, via, digest) VALUES (${spaceId}, 1, 0, 'space.created', 'a', 'A', 'web', 'd')`
    const seal = sql`INSERT INTO seal (space_id, seq, hash) VALUES (${spaceId}, 1, 'h')`
    await database.batch([database.run(table === 'seal' ? seal : history)])
    const name = sql.raw(table)
    expect(await messageOf(database.run(sql`UPDATE ${name} SET seq = 2 WHERE space_id = ${spaceId}`))).toContain('append-only')
    expect(await messageOf(database.run(sql`DELETE FROM ${name} WHERE space_id = ${spaceId}`))).toContain('append-only')
  })

  test('a folder never comes to stand inside itself', async () => {
    const database = await open()
    const row = aSpace()
    const [top, middle, leaf] = [unique('fld'), unique('fld'), unique('fld')]
    const at = (id: string, parentId: string | null) => ({ id, parentId, spaceId: row.id, name: id, foldedName: id })
    await database.batch([
      database.insert(space).values(row),
      database.insert(folder).values([at(top, null)]),
      database.insert(folder).values([at(middle, top)]),
      database.insert(folder).values([at(leaf, middle)]),
    ])
    const move = (id: string, parent: string) => database.run(sql`UPDATE folder SET parent_id = ${parent} WHERE id = ${id}`)
    expect(await messageOf(move(top, leaf))).toContain('folder cycle')
    expect(await messageOf(move(middle, middle))).toContain('folder cycle')
    expect(await messageOf(move(leaf, top))).toBe('')
  })
}

/** What the shard's migrations promise on every engine: the text index, the journal, the folder tree. */
export function shardSchemaContract(name: string, open: () => Promise<Database>): void {
  describe(`shard schema on ${name}`, () => {
    describeTextIndex(open)
    describeTriggers(open)
  })
}
