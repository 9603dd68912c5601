import { eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { history } from '../../worker/db/tables/audit'
import { space } from '../../worker/db/tables/spaces'
import { commit } from '../../worker/modules/audit/commit'
import type { Actor } from '../../worker/modules/audit/entry'
import { sealChain } from '../../worker/modules/audit/seal-chain'
import { verifyChain } from '../../worker/modules/audit/verify-chain'
import type { Database } from '../../worker/ports/database'
import type { Deps } from '../../worker/ports/deps'
import { aSpace, unique } from './rows'

const actor: Actor = { id: 'usr_1', name: 'Alix Étoile', via: 'web' }

/** As much of the deps as `commit` and the chain ask for. */
function depsOn(shard: Database) {
  let at = 1_800_000_000_000
  const changes: unknown[] = []
  const live = { changed: async (change: unknown) => void changes.push(change) }
  const deps = { shard, clock: { now: () => (at += 1) }, live, after: () => {} } as unknown as Deps
  return { deps, changes }
}

function write(deps: Deps, spaceId: string, name: string) {
  return commit(deps, { spaceId, actor, action: 'settings.changed', before: null, after: { name, accents: 'é' } }, [
    deps.shard.run(sql`UPDATE space SET name = ${name} WHERE id = ${spaceId}`),
  ])
}

function describeCommit(open: () => Promise<Database>) {
  test('a change and its line of history stand or fall together', async () => {
    const { deps, changes } = depsOn(await open())
    const row = aSpace()
    await deps.shard.insert(space).values(row)
    await write(deps, row.id, 'Nouveau nom')
    const refused = commit(deps, { spaceId: row.id, actor, action: 'settings.changed' }, [deps.shard.insert(space).values(row)])
    await expect(refused).rejects.toThrow()
    const lines = await deps.shard.select().from(history).where(eq(history.spaceId, row.id))
    expect(lines).toMatchObject([{ seq: 1, action: 'settings.changed', actorName: 'Alix Étoile', before: null, after: { name: 'Nouveau nom', accents: 'é' } }])
    expect(changes).toEqual([{ spaceId: row.id, documentId: null }])
  })

  test('commits at the same time take numbers without a gap or a double', async () => {
    const { deps } = depsOn(await open())
    const spaceId = unique('spc')
    await Promise.all(Array.from({ length: 30 }, (_, index) => write(deps, spaceId, `nom ${index}`)))
    const lines = await deps.shard.select({ seq: history.seq }).from(history).where(eq(history.spaceId, spaceId)).orderBy(history.seq)
    expect(lines.map(({ seq }) => seq)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1))
  })
}

/** Changes a line as somebody with the database in hand could: the trigger goes, and comes back. */
async function tamper(shard: Database, spaceId: string, seq: number) {
  const trigger = 'history_keeps_its_lines'
  const [kept] = await shard.all<{ sql: string }>(sql`SELECT sql FROM sqlite_schema WHERE name = ${trigger}`)
  await shard.batch([
    shard.run(sql.raw(`DROP TRIGGER ${trigger}`)),
    shard.run(sql`UPDATE history SET actor_name = 'Un autre' WHERE space_id = ${spaceId} AND seq = ${seq}`),
    shard.run(sql.raw(kept?.sql ?? '')),
  ])
}

function describeChain(open: () => Promise<Database>) {
  test('a sealed journal verifies, in one go or sealed bit by bit, by several at once', async () => {
    const { deps } = depsOn(await open())
    const spaceId = unique('spc')
    for (let index = 0; index < 60; index += 1) await write(deps, spaceId, `nom ${index}`)
    await Promise.all([sealChain(deps, spaceId), sealChain(deps, spaceId), sealChain(deps, spaceId)])
    await write(deps, spaceId, 'après')
    expect(await verifyChain(deps, spaceId)).toEqual({ lines: 61, brokenAt: null })
    await sealChain(deps, spaceId)
    expect(await verifyChain(deps, spaceId)).toEqual({ lines: 61, brokenAt: null })
  })

  test('a line that was changed behind the product’s back is named', async () => {
    const { deps } = depsOn(await open())
    const spaceId = unique('spc')
    for (let index = 0; index < 5; index += 1) await write(deps, spaceId, `nom ${index}`)
    await sealChain(deps, spaceId)
    await tamper(deps.shard, spaceId, 3)
    expect(await verifyChain(deps, spaceId)).toEqual({ lines: 2, brokenAt: 3 })
  })
}

/** `commit` and the hash chain on one engine. */
export function auditContract(name: string, open: () => Promise<Database>): void {
  describe(`history on ${name}`, () => {
    describeCommit(open)
    describeChain(open)
  })
}
