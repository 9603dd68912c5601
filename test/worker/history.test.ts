import { beforeAll, describe, expect, it } from 'vitest'
import { verifyChain } from '../../worker/modules/audit/verify-chain'
import { sha256 } from '../../shared/domain/sha256'
import type { HistoryEntry } from '../../shared/schemas/history'
import type { Caller } from './support/caller'
import { textOf } from './support/files'
import { createWorld, type World } from './support/world'

let world: World
beforeAll(async () => {
  world = await createWorld()
})

const tenMinutesMs = 10 * 60_000
const at = (documentId: string, end = '') => `/spaces/${world.spaces.alpha}/documents/${documentId}${end}`

async function deposit(caller: Caller, text: string) {
  const { body } = await caller.deposit(world.spaces.alpha, { name: `${text}.txt`, bytes: textOf(`Historique : ${text}`) })
  return body.document
}
const actions = (entries: HistoryEntry[]) => entries.map(({ action }) => action)

describe('what is written', () => {
  it('S-36: creation says who, when, from where, and what came in', async () => {
    const manager = await world.as('manager')
    const before = Date.now()
    const document = await deposit(manager, 'création')
    const [entry, ...others] = await manager.history(world.spaces.alpha, document.id)
    expect(others).toEqual([])
    expect(entry).toMatchObject({
      action: 'document.created',
      actor: { id: manager.userId, name: 'Camille Gérant' },
      via: 'api',
      before: null,
      after: { name: 'création.txt', sha256: document.sha256, sizeBytes: document.sizeBytes, mime: 'text/plain', folderId: null, source: { kind: 'api' } },
    })
    expect(entry?.at).toBeGreaterThanOrEqual(before)
    expect(entry?.at).toBeLessThanOrEqual(Date.now())
  })

  it('S-36: tells web from API, and the engine as system', async () => {
    const manager = await world.as('manager')
    const document = await deposit(manager, 'depuis le tableau de bord')
    await manager.send('PATCH', at(document.id), { note: 'vu' }, { 'liasse-client': 'web' })
    await world.work()
    const entries = await manager.history(world.spaces.alpha, document.id)
    expect(entries.map(({ action, via, actor }) => [action, via, actor.name])).toEqual([
      ['document.created', 'api', 'Camille Gérant'],
      ['document.changed', 'web', 'Camille Gérant'],
      ['document.analysed', 'system', 'Liasse'],
    ])
  })

  it('S-37: views and downloads are entries, repeats by one person within ten minutes are one', async () => {
    const [manager, lead] = await Promise.all([world.as('manager'), world.as('lead')])
    const document = await deposit(manager, 'vues')
    for (let time = 0; time < 3; time += 1) await manager.send('GET', at(document.id))
    await manager.send('GET', at(document.id, '/content'))
    await manager.send('GET', at(document.id, '/content'))
    await lead.send('GET', at(document.id))
    world.later(tenMinutesMs + 1000)
    await manager.send('GET', at(document.id))
    const entries = await manager.history(world.spaces.alpha, document.id)
    expect(entries.map(({ action, actor }) => [action, actor.name])).toEqual([
      ['document.created', 'Camille Gérant'],
      ['document.viewed', 'Camille Gérant'],
      ['document.downloaded', 'Camille Gérant'],
      ['document.viewed', 'Dominique Chef'],
      ['document.viewed', 'Camille Gérant'],
    ])
  })

  it('S-37: the detail view asks for everything at once, and that is one entry too', async () => {
    const manager = await world.as('manager')
    const document = await deposit(manager, 'tout à la fois')
    await Promise.all(Array.from({ length: 4 }, () => manager.send('GET', at(document.id))))
    expect(actions(await manager.history(world.spaces.alpha, document.id))).toEqual(['document.created', 'document.viewed'])
  })

  it('S-36: a change keeps before and after of what changed, and only that', async () => {
    const manager = await world.as('manager')
    const document = await deposit(manager, 'modifié')
    await manager.send('PATCH', at(document.id), { name: 'Nouveau nom', dueDate: '2027-03-01', description: 'Une ligne' })
    await manager.send('PATCH', at(document.id), { dueDate: null, description: 'Une ligne' })
    await manager.send('PATCH', at(document.id), { description: 'Une ligne' })
    const changes = (await manager.history(world.spaces.alpha, document.id)).slice(1)
    expect(changes.map(({ action, before, after }) => [action, before, after])).toEqual([
      [
        'document.changed',
        { name: 'modifié.txt', dueDate: null, description: null },
        { name: 'Nouveau nom.txt', dueDate: '2027-03-01', description: 'Une ligne' },
      ],
      ['document.changed', { dueDate: '2027-03-01' }, { dueDate: null }],
    ])
  })

  it('S-24: a move keeps from and to as people read them', async () => {
    const manager = await world.as('manager')
    const { folders } = await manager.json<{ folders: { id: string; name: string; parentId: string | null }[] }>(`/spaces/${world.spaces.alpha}/folders`)
    const leaf = folders.find(({ name }) => name === 'Bulletins de paie')
    const top = folders.find(({ name }) => name === 'TVA')
    const document = await deposit(manager, 'déplacé')
    await manager.send('PATCH', at(document.id), { folderId: leaf?.id })
    await manager.send('PATCH', at(document.id), { folderId: top?.id, flagged: true })
    const moves = (await manager.history(world.spaces.alpha, document.id)).slice(1)
    expect(moves.map(({ action, before, after }) => [action, before, after])).toEqual([
      ['document.moved', { folder: [], folderId: null }, { folder: ['RH', 'Bulletins de paie'], folderId: leaf?.id }],
      ['document.moved', { folder: ['RH', 'Bulletins de paie'], folderId: leaf?.id }, { folder: ['TVA'], folderId: top?.id }],
      ['document.changed', { flagged: false }, { flagged: true }],
    ])
  })

  it('S-36: to the trash and back are one entry each, however often asked', async () => {
    const manager = await world.as('manager')
    const document = await deposit(manager, 'corbeille')
    for (let time = 0; time < 2; time += 1) expect((await manager.send('DELETE', at(document.id))).status).toBe(204)
    for (let time = 0; time < 2; time += 1) expect((await manager.send('POST', at(document.id, '/restore'))).status).toBe(200)
    const entries = (await manager.history(world.spaces.alpha, document.id)).slice(1)
    expect(entries.map(({ action, before, after }) => [action, before, after])).toEqual([
      ['document.trashed', { name: 'corbeille.txt' }, null],
      ['document.restored', null, { name: 'corbeille.txt' }],
    ])
  })
})

describe('the chain', () => {
  const lines = (spaceId: string) => world.rows<{ seq: number; digest: string }>(`SELECT seq, digest FROM history WHERE space_id = '${spaceId}' ORDER BY seq`)

  it.each([['history', 'actor_name'], ['seal', 'hash']])('S-39: nothing updates, deletes or replaces a line of %s', async (table, column) => {
    await world.tick()
    const rows = () => world.rows<Record<string, unknown>>(`SELECT * FROM ${table} ORDER BY space_id, seq`)
    const before = await rows()
    const names = Object.keys(before[0] ?? {})
    const altered = names.map((name) => (name === column ? "'altered'" : name))
    await expect(world.run(`UPDATE ${table} SET ${column} = 'altered'`)).rejects.toThrow()
    await expect(world.run(`DELETE FROM ${table}`)).rejects.toThrow()
    await world.run(`INSERT OR REPLACE INTO ${table} (${names}) SELECT ${altered} FROM ${table}`).catch(() => {})
    expect((await rows()).filter((row) => row[column] === 'altered')).toEqual([])
    expect(await rows()).toEqual(before)
  })

  it('S-39: each line carries the hash of the one before', async () => {
    const manager = await world.as('manager')
    const document = await deposit(manager, 'chaîne')
    await manager.send('PATCH', at(document.id), { note: 'un' })
    await manager.send('PATCH', at(document.id), { note: 'deux' })
    const entries = await manager.history(world.spaces.alpha, document.id)
    const [first, second, third] = entries
    expect([second?.previousHash, third?.previousHash]).toEqual([first?.hash, second?.hash])
    for (const entry of entries) {
      const digest = (await lines(world.spaces.alpha)).find(({ seq }) => seq === entry.seq)?.digest
      expect(await sha256(entry.previousHash + digest)).toBe(entry.hash)
    }
  })

  it('S-39: twenty changes at once are numbered without a gap, and verification passes', async () => {
    const manager = await world.as('manager')
    const document = await deposit(manager, 'concurrence')
    const before = (await lines(world.spaces.alpha)).length
    const answers = await Promise.all(Array.from({ length: 20 }, (_, number) => manager.send('PATCH', at(document.id), { note: `note ${number}` })))
    expect(answers.every(({ status }) => status === 200)).toBe(true)
    const numbers = (await lines(world.spaces.alpha)).map(({ seq }) => seq)
    expect(numbers).toEqual(Array.from({ length: before + 20 }, (_, index) => index + 1))
    await Promise.all([world.tick(), world.tick(), manager.history(world.spaces.alpha, document.id)])
    expect(await verifyChain(world.deps, world.spaces.alpha)).toEqual({ lines: before + 20, brokenAt: null })
  })

  it('S-39: verification names the first line that was changed, removed, added or cut off', async () => {
    await world.tick()
    const spaceId = world.spaces.alpha
    const count = (await lines(spaceId)).length
    for (const table of ['history', 'seal']) for (const end of ['keeps_its_lines', 'loses_no_line']) await world.run(`DROP TRIGGER ${table}_${end}`)
    await world.run(`CREATE TABLE kept AS SELECT * FROM history WHERE space_id = '${spaceId}'`)
    const tamper = async (statement: string) => {
      await world.run(statement)
      const { brokenAt } = await verifyChain(world.deps, spaceId)
      await world.run(`DELETE FROM history WHERE space_id = '${spaceId}'`)
      await world.run('INSERT INTO history SELECT * FROM kept')
      return brokenAt
    }
    const of = (seq: number) => `WHERE space_id = '${spaceId}' AND seq = ${seq}`
    expect(await tamper(`UPDATE history SET actor_name = 'Autre' ${of(3)}`)).toBe(3)
    expect(await tamper(`UPDATE history SET at = at + 1 ${of(4)}`)).toBe(4)
    expect(await tamper(`UPDATE history SET digest = '${'0'.repeat(64)}' ${of(5)}`)).toBe(5)
    expect(await tamper(`DELETE FROM history ${of(2)}`)).toBe(2)
    expect(await tamper(`DELETE FROM history ${of(1)}`)).toBe(1)
    expect(await tamper(`DELETE FROM history ${of(count)}`)).toBe(count)
    expect(await tamper(`UPDATE history SET seq = ${count + 5} ${of(count)}`)).toBe(count)
    expect(await verifyChain(world.deps, spaceId)).toEqual({ lines: count, brokenAt: null })
  })
})
