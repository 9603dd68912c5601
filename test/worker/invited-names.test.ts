import { beforeAll, describe, expect, it } from 'vitest'
import type { Member } from '../../shared/schemas/space'
import { openFirm } from '../../worker/modules/onboarding/open-firm'
import { openClient } from '../../worker/modules/onboarding/open-client'
import { bodyOf, type Caller } from './support/caller'
import { textOf } from './support/files'
import { inviteMember } from './support/people'
import { createWorld, type World } from './support/world'

let world: World
let rival: Caller
let rivalSpace: string

beforeAll(async () => {
  world = await createWorld()
  const input = { firm: 'Cabinet Rival', name: 'Robin Rival', email: 'robin@rival.test', password: 'liasse-demo-2026' }
  const { firmId, admin } = await openFirm(world.deps, input)
  rivalSpace = await openClient(world.deps, admin, firmId, { name: 'Omega', siren: '732829320' })
  rival = await world.signIn('robin@rival.test')
})

const invite = async (caller: Caller, spaceId: string, body: Record<string, string>) =>
  (await bodyOf<{ member: Member }>(await caller.send('POST', `/spaces/${spaceId}/members`, body))).member
const namesIn = async (caller: Caller, spaceId: string) =>
  (await caller.json<{ members: Member[] }>(`/spaces/${spaceId}/members`)).members.map(({ name }) => name)

describe('somebody whom another firm knows', () => {
  it('goes by what the inviter typed, in answers, lists, rights and history, until they have acted here', async () => {
    const manager = await world.as('manager')
    expect(await invite(rival, rivalSpace, { email: 'gerant@alpha.test', role: 'admin' })).toMatchObject({ name: 'gerant@alpha.test' })
    const typed = { email: 'gerant@alpha.test', name: 'Le gérant', role: 'admin' }
    expect(await invite(rival, rivalSpace, typed)).toMatchObject({ userId: manager.userId, name: 'Le gérant', role: 'client-admin' })
    expect(await namesIn(rival, rivalSpace)).toEqual(['Robin Rival', 'Le gérant'])
    const { body } = await rival.deposit(rivalSpace, { name: 'note.txt', bytes: textOf('Une note') })
    const rights = await (await rival.send('GET', `/spaces/${rivalSpace}/documents/${body.document.id}/access`)).text()
    const journal = JSON.stringify(await world.rows(`SELECT * FROM history WHERE space_id = '${rivalSpace}'`))
    for (const text of [rights, journal]) expect([text.includes('Camille'), text.includes('Le gérant')]).toEqual([false, true])

    expect((await manager.send('GET', `/spaces/${rivalSpace}/documents/${body.document.id}`)).status).toBe(200)
    expect(await namesIn(rival, rivalSpace)).toEqual(['Robin Rival', 'Camille Gérant'])
    expect(await invite(rival, rivalSpace, { ...typed, role: 'lead' })).toMatchObject({ name: 'Camille Gérant' })
  })

  it('keeps their own name in the firm that knows them', async () => {
    await invite(rival, rivalSpace, { email: 'chef@alpha.test', name: 'Chef inconnu', role: 'lead' })
    const names = await namesIn(await world.as('manager'), world.spaces.alpha)
    expect([names.includes('Dominique Chef'), names.includes('Chef inconnu')]).toEqual([true, false])
  })

  it('is no better known to a firm that puts them on its staff', async () => {
    const answer = await rival.send('POST', '/staff', { email: 'collab@demo.test', role: 'collaborator' })
    expect(await answer.json()).toMatchObject({ member: { name: 'collab@demo.test' } })
    expect(JSON.stringify(await rival.json('/staff'))).not.toContain('Charlie')
  })

  it('an invited person who has a firm’s documents open is known there at once', async () => {
    const person = await inviteMember(world, world.spaces.beta, { email: 'noa@beta.test', name: 'Noa Bêta', role: 'admin' })
    await person.deposit(world.spaces.beta, { name: 'a.txt', bytes: textOf('Un papier') })
    expect(await world.rows(`SELECT * FROM invited_name WHERE user_id = '${person.userId}'`)).toEqual([])
    expect(await namesIn(person, world.spaces.beta)).toContain('Noa Bêta')
  })
})
