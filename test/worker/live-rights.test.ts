import { beforeAll, describe, expect, it, vi } from 'vitest'
import { bodyOf, type Caller } from './support/caller'
import { liveHub } from './support/live-hub'
import { inviteMember } from './support/people'
import { createWorld, type World } from './support/world'

let world: World
beforeAll(async () => {
  world = await createWorld({ live: liveHub() })
})

/** Opens the live socket; resolves with the codes it was closed with, as they come. */
async function listen(caller: Caller): Promise<number[]> {
  const { url } = await bodyOf<{ url: string }>(await caller.send('POST', '/live'))
  const { pathname, search } = new URL(url)
  const answer = await world.app.request(pathname + search, { headers: { upgrade: 'websocket' } })
  expect(answer.status).toBe(101)
  const socket = (answer as unknown as { webSocket: WebSocket & { accept(): void } }).webSocket
  const closed: number[] = []
  socket.addEventListener('close', ({ code }) => void closed.push(code))
  socket.accept()
  return closed
}
const isClosed = (closed: number[]) => vi.waitFor(() => expect(closed).toEqual([1012]), { timeout: 2000 })

describe('open views of somebody whose rights change', () => {
  it('S-68: are closed when a member gets another role, or is taken out', async () => {
    const invited = { email: 'noa@alpha.test', name: 'Noa', role: 'lead' }
    const person = await inviteMember(world, world.spaces.alpha, invited)
    const bystander = await listen(await world.as('employee'))
    const asLead = await listen(person)
    const manager = await world.as('manager')
    await manager.send('POST', `/spaces/${world.spaces.alpha}/members`, { ...invited, role: 'standard' })
    await isClosed(asLead)
    const asStandard = await listen(person)
    await manager.send('DELETE', `/spaces/${world.spaces.alpha}/members/${person.userId}`)
    await isClosed(asStandard)
    expect(bystander).toEqual([])
  })

  it('S-68: are closed when a place on the staff changes, or a client is added to it', async () => {
    const [admin, collab] = [await world.as('admin'), await world.as('collab')]
    const first = await listen(collab)
    await admin.send('POST', `/spaces/${world.spaces.gamma}/assignments`, { userId: collab.userId })
    await isClosed(first)
    const second = await listen(collab)
    await admin.send('POST', '/staff', { email: 'collab@demo.test', role: 'collaborator' })
    await isClosed(second)
  })

  it('X-08: are closed when one of their ways in is revoked', async () => {
    const other = await world.signIn('chef@alpha.test')
    const { sessions } = await other.json<{ sessions: { id: string; current: boolean }[] }>('/sessions')
    const closed = await listen(other)
    await (await world.as('lead')).send('DELETE', `/sessions/${sessions.find(({ current }) => current)?.id}`)
    await isClosed(closed)
  })
})
