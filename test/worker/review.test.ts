import { beforeAll, describe, expect, it, vi } from 'vitest'
import { parisDay } from '../../shared/domain/paris-day'
import type { ReviewAnswer } from '../../shared/schemas/review'
import { bodyOf, type Caller } from './support/caller'
import { textOf } from './support/files'
import { liveHub } from './support/live-hub'
import { createWorld, type World } from './support/world'

const changes: World['changes'] = []
let world: World
beforeAll(async () => {
  world = await createWorld({ live: liveHub(changes) })
})

const day = (fromToday: number) => parisDay(Date.now() + fromToday * 86_400_000)
const at = (documentId: string) => `/spaces/${world.spaces.alpha}/documents/${documentId}`

async function depositWith(caller: Caller, name: string, patch: Record<string, unknown> | null, spaceId = world.spaces.alpha) {
  const { body } = await caller.deposit(spaceId, { name: `${name}.txt`, bytes: textOf(`À revoir : ${name}`) })
  if (patch) expect((await caller.send('PATCH', `/spaces/${spaceId}/documents/${body.document.id}`, patch)).status).toBe(200)
  return body.document.id
}
const review = (caller: Caller, within = 30) => caller.json<ReviewAnswer>(`/review?within=${within}`)

describe('À réviser', () => {
  it('S-43: lists flagged and due documents of every space by due date, undated last, each with its urgency', async () => {
    const admin = await world.as('admin')
    await depositWith(admin, 'sans date', { flagged: true })
    await depositWith(admin, 'dans 200 jours', { dueDate: day(200), flagged: true })
    await depositWith(admin, 'dans 30 jours', { dueDate: day(30) })
    await depositWith(admin, 'en retard', { dueDate: day(-1) }, world.spaces.beta)
    await depositWith(admin, 'aujourd’hui', { dueDate: day(0), flagged: true })
    await depositWith(admin, 'dans 31 jours', { dueDate: day(31) })
    await depositWith(admin, 'ni date ni drapeau', null)
    const { documents, counts } = await review(admin)
    expect(documents.map(({ name, urgency, daysLeft, spaceName }) => [name, urgency, daysLeft, spaceName])).toEqual([
      ['en retard.txt', 'overdue', -1, 'Bêta Bâtiment'],
      ['aujourd’hui.txt', 'soon', 0, 'Alpha Conseil'],
      ['dans 30 jours.txt', 'soon', 30, 'Alpha Conseil'],
      ['dans 200 jours.txt', 'later', 200, 'Alpha Conseil'],
      ['sans date.txt', 'none', null, 'Alpha Conseil'],
    ])
    expect(counts).toEqual({ flagged: 3, overdue: 1, soon: 2, toFile: 7 })
    expect((await review(admin, 31)).documents).toHaveLength(6)
    expect((await review(admin, 0)).documents.map(({ name }) => name)).not.toContain('dans 30 jours.txt')
  })

  it('S-43: shows each person only what they may see', async () => {
    const [lead, employee] = await Promise.all([world.as('lead'), world.as('employee')])
    expect((await review(lead)).documents.map(({ spaceName }) => spaceName)).not.toContain('Bêta Bâtiment')
    expect(await review(employee)).toEqual({ documents: [], counts: { flagged: 0, overdue: 0, soon: 0, toFile: 0 } })
  })

  it('S-41, S-42: a flag counts in the space and in À réviser, and unflagged it leaves, one entry of history each', async () => {
    const [manager, collab] = await Promise.all([world.as('manager'), world.as('collab')])
    const id = await depositWith(manager, 'drapeau', null)
    const seen = async () => {
      const { spaces } = await collab.json<{ spaces: { id: string; counts: { toReview: number } }[] }>('/spaces')
      const { documents, counts } = await review(collab)
      return [spaces.find((space) => space.id === world.spaces.alpha)?.counts.toReview, counts.flagged, documents.some((row) => row.id === id)]
    }
    const [spaceCount, total] = await seen()
    await manager.send('PATCH', at(id), { flagged: true })
    await manager.send('PATCH', at(id), { flagged: true })
    expect(await seen()).toEqual([Number(spaceCount) + 1, Number(total) + 1, true])
    await manager.send('PATCH', at(id), { flagged: false })
    expect(await seen()).toEqual([spaceCount, total, false])
    const lines = (await manager.history(world.spaces.alpha, id)).filter(({ action }) => action === 'document.changed')
    expect(lines.map(({ before, after }) => [before, after])).toEqual([
      [{ flagged: false }, { flagged: true }],
      [{ flagged: true }, { flagged: false }],
    ])
  })

  it('S-42: a document in the trash is in no list and no count', async () => {
    const manager = await world.as('manager')
    const before = (await review(manager)).counts
    const id = await depositWith(manager, 'pour la corbeille', { flagged: true, dueDate: day(3) })
    expect((await manager.send('DELETE', at(id))).status).toBe(204)
    expect((await review(manager)).counts).toEqual(before)
  })
})

/** Opens the live socket as the dashboard does; gathers what it hears. */
async function listen(caller: Caller) {
  const { url } = await bodyOf<{ url: string }>(await caller.send('POST', '/live'))
  const { pathname, search } = new URL(url)
  const answer = await world.app.request(pathname + search, { headers: { upgrade: 'websocket' } })
  expect(answer.status).toBe(101)
  const socket = (answer as unknown as { webSocket: WebSocket & { accept(): void } }).webSocket
  const heard: unknown[] = []
  socket.addEventListener('message', ({ data }) => void heard.push(JSON.parse(String(data))))
  socket.accept()
  return { heard, close: () => socket.close() }
}

describe('the live socket', () => {
  it('S-42: a flag reaches another’s open view within 2 s; who sees only their own learns no document’s id', async () => {
    const [manager, collab, employee] = await Promise.all([world.as('manager'), world.as('collab'), world.as('employee')])
    const id = await depositWith(manager, 'en direct', null)
    const [full, own] = [await listen(collab), await listen(employee)]
    changes.length = 0
    await manager.send('PATCH', at(id), { flagged: true })
    await vi.waitFor(() => expect([full.heard.length, own.heard.length]).toEqual([1, 1]), { timeout: 2000 })
    expect(full.heard).toEqual([{ kind: 'changed', spaceId: world.spaces.alpha, documentId: id }])
    expect(own.heard).toEqual([{ kind: 'changed', spaceId: world.spaces.alpha, documentId: null }])
    expect(changes).toEqual([{ spaceId: world.spaces.alpha, documentId: id }])
    full.close()
    own.close()
  })

  it('S-42: a space that is not theirs is not heard of', async () => {
    const [admin, manager] = await Promise.all([world.as('admin'), world.as('manager')])
    const listening = await listen(manager)
    await depositWith(admin, 'ailleurs', null, world.spaces.gamma)
    await depositWith(admin, 'ici', null)
    await vi.waitFor(() => expect(listening.heard.length).toBeGreaterThan(0), { timeout: 2000 })
    expect(JSON.stringify(listening.heard)).not.toContain(world.spaces.gamma)
    listening.close()
  })

  it('S-42: a refused change tells nobody', async () => {
    const employee = await world.as('employee')
    const id = await depositWith(await world.as('manager'), 'refusé', null)
    changes.length = 0
    await employee.send('PATCH', at(id), { flagged: true })
    await (await world.as('manager')).send('PATCH', at(id), { flagged: false })
    expect(changes).toEqual([])
  })
})
