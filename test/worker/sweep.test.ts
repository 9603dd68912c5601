import { beforeAll, describe, expect, it } from 'vitest'
import { tickDaily } from '../../worker/jobs'
import { depositDocument } from '../../worker/modules/documents/deposit-document'
import { requireSpace } from '../../worker/modules/access/require-space'
import { type CrashPoint, dyingAt } from './support/crash'
import { textOf } from './support/files'
import { creditsOf } from './support/ledger'
import { createWorld, type World } from './support/world'

let world: World
beforeAll(async () => {
  world = await createWorld()
})

const hourMs = 3_600_000
const dayMs = 24 * hourMs

async function blobKeys(): Promise<string[]> {
  return (await world.deps.blobs.list('documents/')).blobs.map(({ key }) => key)
}
const usedBytes = async () => (await world.rows<{ used_bytes: number }>(`SELECT used_bytes FROM space WHERE id = '${world.spaces.alpha}'`))[0]?.used_bytes
const captures = () => world.rows<{ id: string; state: string }>(`SELECT id, state FROM capture WHERE space_id = '${world.spaces.alpha}' ORDER BY at, id`)

/** A deposit in a process that dies at this point; the sender gets no answer. */
async function depositDying(point: CrashPoint, captureId: string, text: string) {
  const { deps, died } = dyingAt(world.deps, point)
  const actor = { id: (await world.as('manager')).userId, name: 'Camille Gérant', via: 'api' as const }
  const granted = await requireSpace(world.deps, actor, world.spaces.alpha, 'document:add')
  const bytes = textOf(text)
  const body = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream()
  const input = { captureId, name: 'coupé.txt', folderId: null, source: { kind: 'api' as const }, body, sizeBytes: bytes.length, mime: 'text/plain', expectedSha256: null, keepCopy: false }
  await expect(depositDocument(deps, actor, granted, input)).rejects.toThrow()
  expect(died()).toBe(true)
}

describe('the sweep', () => {
  it('promise 1: a deposit cut off while it was sent is released after an hour: quota back, bytes gone', async () => {
    const [used, keys] = [await usedBytes(), await blobKeys()]
    const captureId = crypto.randomUUID()
    await depositDying({ at: 'put', call: 1, when: 'after' }, captureId, 'coupé pendant l’envoi')
    expect([await blobKeys(), await captures()]).toEqual([[...keys, expect.any(String)], [{ id: captureId, state: 'receiving' }]])
    expect(await usedBytes()).toBeGreaterThan(Number(used))
    world.later(hourMs - 60_000)
    await world.tick()
    expect(await captures()).toEqual([{ id: captureId, state: 'receiving' }])
    world.later(120_000)
    await world.tick()
    expect([await usedBytes(), await blobKeys(), await captures()]).toEqual([used, keys, [{ id: captureId, state: 'failed' }]])
    const manager = await world.as('manager')
    const again = await manager.deposit(world.spaces.alpha, { name: 'coupé.txt', bytes: textOf('coupé pendant l’envoi'), captureId })
    expect(again.status).toBe(201)
    world.pending.length = 0
  })

  it.each([
    ['before the first row', { at: 'batch', call: 1, when: 'before' }],
    ['after the first row', { at: 'batch', call: 1, when: 'after' }],
    ['before the bytes', { at: 'put', call: 1, when: 'before' }],
    ['before it was stored', { at: 'batch', call: 2, when: 'before' }],
    ['after it was stored, its answer lost', { at: 'batch', call: 2, when: 'after' }],
  ] as const)('promise 1, promise 2: killed %s, the same capture sent again is one document, analysed once, quota exact', async (name, point) => {
    const manager = await world.as('manager')
    const used = Number(await usedBytes())
    const captureId = crypto.randomUUID()
    const text = `Tué ${name}`
    await depositDying(point, captureId, text)
    world.pending.length = 0
    const { status, body } = await manager.deposit(world.spaces.alpha, { name: 'coupé.txt', bytes: textOf(text), captureId })
    expect(status).toBe(point.at === 'batch' && point.call === 2 && point.when === 'after' ? 200 : 201)
    world.pending.length = 0
    world.later(2 * hourMs)
    await world.tick()
    await world.work()
    const document = await manager.document(world.spaces.alpha, body.document.id)
    expect(document.analysis.state).toBe('done')
    expect((await creditsOf(world, world.spaces.alpha, document.id)).lines).toEqual([{ run: 1, state: 'settled' }])
    expect(await usedBytes()).toBe(used + textOf(text).length)
    expect(await world.rows(`SELECT id FROM document WHERE sha256 = '${document.sha256}'`)).toEqual([{ id: document.id }])
    world.later(2 * dayMs)
    await tickDaily(world.deps)
    const [owned] = await world.rows<{ blob_key: string }>(`SELECT blob_key FROM document WHERE id = '${document.id}'`)
    expect(await blobKeys()).toContain(owned?.blob_key)
    expect((await blobKeys()).length).toBe((await world.rows('SELECT id FROM document')).length)
  })

  it('promise 1: a document whose message to the queue was lost is found, and analysed once', async () => {
    const manager = await world.as('manager')
    const { body } = await manager.deposit(world.spaces.alpha, { name: 'perdu.txt', bytes: textOf('message perdu') })
    world.pending.length = 0
    await Promise.all([world.tick(), world.tick(), world.tick()])
    expect(world.pending.length).toBeGreaterThan(0)
    await world.work()
    expect((await manager.document(world.spaces.alpha, body.document.id)).analysis.state).toBe('done')
    expect((await creditsOf(world, world.spaces.alpha, body.document.id)).lines).toEqual([{ run: 1, state: 'settled' }])
    await world.tick()
    expect(await world.work()).toBe(0)
  })

  it('promise 1: bytes that nobody owns go after a day, not before; those of documents and of the trash stay', async () => {
    const manager = await world.as('manager')
    const { body } = await manager.deposit(world.spaces.alpha, { name: 'jeté.txt', bytes: textOf('à la corbeille') })
    await manager.send('DELETE', `/spaces/${world.spaces.alpha}/documents/${body.document.id}`)
    const keys = await blobKeys()
    world.later(-2 * dayMs)
    await world.deps.blobs.put(`documents/${world.spaces.alpha}/doc_nobody`, textOf('orphelin'))
    const now = world.deps.clock.now()
    world.later(Date.now() - now)
    await tickDaily(world.deps)
    expect(await blobKeys()).toHaveLength(keys.length + 1)
    world.later(dayMs + 60_000)
    await tickDaily(world.deps)
    expect((await blobKeys()).toSorted()).toEqual(keys.toSorted())
  })

  it('promise 1: one task of the sweep that fails does not stop the others', async () => {
    const manager = await world.as('manager')
    await manager.deposit(world.spaces.alpha, { name: 'autre.txt', bytes: textOf('les autres tâches vont leur train') })
    await world.tick()
    const sealed = await world.rows<{ n: number }>('SELECT (SELECT COUNT(*) FROM history) - (SELECT COUNT(*) FROM seal) AS n')
    expect(sealed).toEqual([{ n: 0 }])
  })
})
