import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { PageText } from '../../shared/schemas/document'
import { createEmbeddedPageReader } from '../../worker/platform/embedded/embedded-page-reader'
import { createEnginePageReader } from '../../worker/platform/embedded/engine-client'
import { ReaderLost } from '../../worker/ports/page-reader'
import { makePdf, writeLines } from './embedded/make-pdf'
import { createFailingEngine } from './support/failing-engine'
import { creditsOf } from './support/ledger'
import { createWorld, type World } from './support/world'

/** Instead of the half minute after which a hanging engine is given up; the real pages below take a few milliseconds. */
const limitMs = 1_000

const engine = createFailingEngine()
let world: World
beforeAll(async () => {
  world = await createWorld({ reader: createEnginePageReader(engine, limitMs) })
  await createEmbeddedPageReader().render({ body: await contract(1), format: 'pdf', page: 1, width: 100 })
})
beforeEach(() => engine.forget())

const contract = (count: number) =>
  makePdf(...Array.from({ length: count }, (_, index) => writeLines([`Contrat de location, page ${index + 1}`, 'Le loyer est de 900 euros.'])))

const inAlpha = (id: string) => `/spaces/${world.spaces.alpha}/documents/${id}`

/** Deposits a contract and lets time and the queue go on until nothing is left to do. */
async function deposit(count: number, spaceId = world.spaces.alpha) {
  const bytes = await contract(count)
  const { body } = await (await world.as('admin')).deposit(spaceId, { name: `contrat ${count}.pdf`, bytes })
  for (let idle = 0; idle < 2; ) {
    idle = (await world.work()) > 0 ? 0 : idle + 1
    world.later(130_000)
    await world.tick()
  }
  return { id: body.document.id, bytes, document: await (await world.as('admin')).document(spaceId, body.document.id) }
}

async function readNumbers(id: string) {
  return (await (await world.as('admin')).json<{ pages: PageText[] }>(`${inAlpha(id)}/text`)).pages.map(({ number }) => number)
}

describe('a page at which the engine is lost', () => {
  it.each(['hangs', 'dies'] as const)('is left out and named when it %s twice; the pages around it are read', async (way) => {
    engine.loseAt(way, 2)
    const { id, bytes, document } = await deposit(3)
    expect(document.analysis).toMatchObject({ state: 'done', pagesRead: 3 })
    expect(await readNumbers(id)).toEqual([1, 3])
    const message = 'Pages qui n’ont pas pu être lues\u00a0: 2.'
    expect(document.warnings).toContainEqual({ code: 'pages-failed', message })
    expect(engine.asked).toEqual([
      { fromPage: 1, careful: false },
      { fromPage: 2, careful: true },
      { fromPage: 3, careful: false },
    ])
    expect((await creditsOf(world, world.spaces.alpha, id)).lines).toEqual([{ run: 1, state: 'settled' }])
    const admin = await world.as('admin')
    expect((await admin.history(world.spaces.alpha, id)).filter(({ action }) => action === 'document.analysed')).toHaveLength(1)
    expect(new Uint8Array(await (await admin.send('GET', `${inAlpha(id)}/content`)).arrayBuffer())).toEqual(bytes)
  })

  it('is named in English to an English client', async () => {
    await world.run(`UPDATE space SET language = 'en' WHERE id = '${world.spaces.beta}'`)
    engine.loseAt('dies', 1)
    const { document } = await deposit(2, world.spaces.beta)
    expect(document.warnings).toContainEqual({ code: 'pages-failed', message: 'Pages that could not be read: 1.' })
  })

  it('is not drawn either, as that would lose the engine again', async () => {
    engine.loseAt('dies', 2)
    const { id } = await deposit(4)
    const admin = await world.as('admin')
    engine.forget()
    const answer = await admin.send('GET', `${inAlpha(id)}/preview?page=2&width=160`)
    expect(await answer.json()).toMatchObject({ error: { code: 'file.unreadable' } })
    expect((await admin.send('GET', `${inAlpha(id)}/preview?page=1&width=160`)).status).toBe(200)
  })

  it('costs the rest of the document after the fourth of them, which keeps what was read', async () => {
    engine.loseAt('dies', 2, 3, 4, 5)
    const { id, document } = await deposit(8)
    expect(document.analysis).toMatchObject({ state: 'done', pagesRead: 8 })
    expect(await readNumbers(id)).toEqual([1])
    expect(document.warnings).toContainEqual(expect.objectContaining({ message: expect.stringContaining('2, 3, 4, 5, 6, 7, 8') }))
    expect(engine.asked).toHaveLength(9)
  })

  it('is no fault of a page when the engine was lost once, for another reason', async () => {
    engine.loseOnce()
    const { id, document } = await deposit(5)
    expect(await readNumbers(id)).toEqual([1, 2, 3, 4, 5])
    expect(document.warnings.filter(({ code }) => code === 'pages-failed')).toEqual([])
  })

  it('is all there is to a document of one page, which says that it cannot be read', async () => {
    engine.loseAt('dies', 1)
    const { id, document } = await deposit(1)
    expect(document.analysis.state).toBe('unreadable')
    expect((await creditsOf(world, world.spaces.alpha, id)).lines).toEqual([])
  })
})

describe('a careful reading', () => {
  it('names each page before it begins, over the protocol too', async () => {
    const remote = createEnginePageReader(engine)
    const kinds: string[] = []
    for await (const event of remote.read({ body: await contract(2), format: 'pdf', fromPage: 1, withOcr: true, careful: true })) {
      kinds.push(event.kind === 'reading' ? `reading ${event.number}` : event.kind)
    }
    expect(kinds).toEqual(['opened', 'reading 1', 'page', 'reading 2', 'page'])
  })

  it('lets no other file begin while it is at a page, so that none is blamed for another', async () => {
    const reader = createEmbeddedPageReader()
    const order: string[] = []
    const careful = reader.read({ body: await contract(1), format: 'pdf', fromPage: 1, withOcr: true, careful: true })[Symbol.asyncIterator]()
    for (let step = 0; step < 2; step += 1) order.push((await careful.next()).value.kind)
    const others = (['pdf', 'txt'] as const).map(async (format) => {
      for await (const event of reader.read({ body: await contract(1), format, fromPage: 1, withOcr: true })) {
        if (event.kind === 'opened') order.push(`other ${format}`)
      }
    })
    await new Promise((resolve) => setTimeout(resolve, 50))
    order.push((await careful.next()).value.kind)
    await Promise.all([...others, careful.return?.()])
    expect(order.slice(0, 3)).toEqual(['opened', 'reading', 'page'])
    expect(order.slice(3).sort()).toEqual(['other pdf', 'other txt'])
  })

  it('tells a broken connection from a file that cannot be read', async () => {
    const gone = createEnginePageReader({ fetch: () => Promise.reject(new TypeError('connection refused')) })
    const events = gone.read({ body: new Uint8Array(9), format: 'pdf', fromPage: 1, withOcr: true })[Symbol.asyncIterator]()
    await expect(events.next()).rejects.toBeInstanceOf(ReaderLost)
  })
})
