import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentRow } from '../../shared/schemas/document'
import { certificateOf, textOf } from './support/files'
import { creditsOf } from './support/ledger'
import { createWorld, type World } from './support/world'

let world: World
let lastNumber = 100
beforeAll(async () => {
  world = await createWorld()
})

const at = (documentId: string, end = '') => `/spaces/${world.spaces.alpha}/documents/${documentId}${end}`

async function certificate(name = 'scan_0001.pdf'): Promise<DocumentRow> {
  const manager = await world.as('manager')
  const { body } = await manager.deposit(world.spaces.alpha, { name, bytes: await certificateOf((lastNumber += 1)) })
  await world.work()
  return manager.document(world.spaces.alpha, body.document.id)
}
async function decide(id: string, field: string, decision: string): Promise<DocumentRow> {
  const answer = await (await world.as('manager')).send('POST', at(id, `/suggestions/${field}/${decision}`))
  expect(answer.status).toBe(200)
  return answer.json()
}
async function again(id: string): Promise<DocumentRow> {
  const manager = await world.as('manager')
  expect((await manager.send('POST', at(id, '/analyse'))).status).toBe(202)
  await world.work()
  return manager.document(world.spaces.alpha, id)
}
const rowOf = async (id: string) => (await world.rows(`SELECT * FROM document WHERE id = '${id}'`))[0]
const linesOf = async (id: string) =>
  (await (await world.as('manager')).history(world.spaces.alpha, id)).filter(({ action }) => action.startsWith('suggestion.'))
const stateOf = (document: DocumentRow, field: string) => document.suggestions.find((each) => each.field === field)?.state

describe('suggestions', () => {
  it('S-26: a scan gets a proposed name of 80 characters at most; accepted, it keeps the extension and the name as deposited', async () => {
    const document = await certificate()
    const proposed = document.suggestedName ?? ''
    expect(proposed).toMatch(/\.pdf$/)
    expect(proposed.length).toBeLessThanOrEqual(80)
    const accepted = await decide(document.id, 'name', 'accept')
    expect([accepted.name, accepted.originalName, accepted.suggestedName]).toEqual([proposed, 'scan_0001.pdf', null])
  })

  it('S-26: an explicit name gets no proposal', async () => {
    const document = await certificate('Attestation RC pro Horizon 2027.pdf')
    expect([document.suggestedName, stateOf(document, 'name')]).toEqual([null, undefined])
  })

  it.each(['name', 'dueDate', 'type', 'issuer', 'summary', 'description'])('promise 6: %s accepted or dismissed, then undone, is what it was to the byte', async (field) => {
    const { id } = await certificate()
    const before = await rowOf(id)
    await decide(id, field, 'accept')
    await decide(id, field, 'undo')
    expect(await rowOf(id)).toEqual(before)
    await decide(id, field, 'dismiss')
    await decide(id, field, 'undo')
    expect(await rowOf(id)).toEqual(before)
    expect((await linesOf(id)).map(({ action, actor, before: old, after }) => [action, actor.name, old?.field, old?.state, after?.state])).toEqual([
      ['suggestion.accepted', 'Camille Gérant', field, 'proposed', 'accepted'],
      ['suggestion.undone', 'Camille Gérant', field, 'accepted', 'proposed'],
      ['suggestion.dismissed', 'Camille Gérant', field, 'proposed', 'dismissed'],
      ['suggestion.undone', 'Camille Gérant', field, 'dismissed', 'proposed'],
    ])
  })

  it('promise 6: undoing the refusal of a name brings the proposal back and keeps the name a person gave meanwhile', async () => {
    const { id } = await certificate()
    await decide(id, 'name', 'dismiss')
    await (await world.as('manager')).send('PATCH', at(id), { name: 'Assurance du siège' })
    const undone = await decide(id, 'name', 'undo')
    expect([undone.name, stateOf(undone, 'name')]).toEqual(['Assurance du siège.pdf', 'proposed'])
  })

  it('promise 6: a refusal beside a date a person wrote takes nothing, and neither does its undo', async () => {
    const { id } = await certificate()
    await (await world.as('manager')).send('PATCH', at(id), { dueDate: '2031-01-31' })
    const dismissed = await decide(id, 'dueDate', 'dismiss')
    const undone = await decide(id, 'dueDate', 'undo')
    expect([dismissed.dueDate, undone.dueDate, stateOf(undone, 'dueDate')]).toEqual(['2031-01-31', '2031-01-31', 'proposed'])
  })

  it.each(['accept', 'dismiss'])('promise 6: a date written after « %s » is not undone with it', async (decision) => {
    const { id } = await certificate()
    await decide(id, 'dueDate', decision)
    const manager = await world.as('manager')
    await manager.send('PATCH', at(id), { dueDate: '2031-01-31' })
    const answer = await manager.send('POST', at(id, '/suggestions/dueDate/undo'))
    const { dueDate } = await manager.document(world.spaces.alpha, id)
    expect([answer.status, dueDate]).toEqual([409, '2031-01-31'])
  })

  it('promise 6: a dismissed due date leaves the document and does not come back with a new analysis', async () => {
    const { id } = await certificate()
    expect((await decide(id, 'dueDate', 'dismiss')).dueDate).toBeNull()
    const later = await again(id)
    expect([later.dueDate, stateOf(later, 'dueDate'), later.analysis.state]).toEqual([null, 'dismissed', 'done'])
  })

  it('promise 6: a decision given twice is one entry', async () => {
    const { id } = await certificate()
    await decide(id, 'dueDate', 'accept')
    await decide(id, 'dueDate', 'accept')
    expect((await linesOf(id)).map(({ action }) => action)).toEqual(['suggestion.accepted'])
  })

  it('a field nobody proposed answers 404, one that does not exist 400', async () => {
    const manager = await world.as('manager')
    const { body } = await manager.deposit(world.spaces.alpha, { name: 'rien.txt', bytes: textOf('Rien à proposer ici.') })
    await world.work()
    expect((await manager.send('POST', at(body.document.id, '/suggestions/noticeDate/accept'))).status).toBe(404)
    expect((await manager.send('POST', at(body.document.id, '/suggestions/sha256/accept'))).status).toBe(400)
    expect((await manager.send('POST', at(body.document.id, '/suggestions/dueDate/forget'))).status).toBe(400)
  })
})

describe('« Relancer l’analyse »', () => {
  it('S-31: what a person wrote stays, what the engine wrote may change, and a second credit is counted', async () => {
    const manager = await world.as('manager')
    const { id } = await certificate()
    const written = { description: 'Assurance du gérant', dueDate: '2028-06-30', type: 'Contrat maison', note: 'à garder', flagged: true, name: 'Mon nom.pdf' }
    await manager.send('PATCH', at(id), written)
    const { description, dueDate, type, note, flagged, name, analysis } = await again(id)
    expect({ description, dueDate, type, note: note?.text, flagged, name }).toEqual(written)
    expect(analysis.state).toBe('done')
    expect((await creditsOf(world, world.spaces.alpha, id)).lines).toEqual([{ run: 1, state: 'settled' }, { run: 2, state: 'settled' }])
  })

  it('promise 6: a value a person emptied stays empty', async () => {
    const manager = await world.as('manager')
    const { id } = await certificate()
    await manager.send('PATCH', at(id), { dueDate: null, description: null })
    const later = await again(id)
    expect([later.dueDate, later.description]).toEqual([null, null])
  })

  it('promise 6: a person who writes while the engine reads wins', async () => {
    const manager = await world.as('manager')
    const { body } = await manager.deposit(world.spaces.alpha, { name: 'course.pdf', bytes: await certificateOf(77) })
    await manager.send('PATCH', at(body.document.id), { dueDate: '2030-01-01', description: 'à moi' })
    await world.work()
    const document = await manager.document(world.spaces.alpha, body.document.id)
    expect([document.dueDate, document.description, document.analysis.state]).toEqual(['2030-01-01', 'à moi', 'done'])
  })

  it('S-21: is refused while one is under way; two at once are one run, one entry, one credit', async () => {
    const manager = await world.as('manager')
    const { id } = await certificate()
    const before = (await manager.history(world.spaces.alpha, id)).length
    const statuses = (await Promise.all([1, 2, 3].map(() => manager.send('POST', at(id, '/analyse'))))).map(({ status }) => status)
    expect(statuses.toSorted()).toEqual([202, 409, 409])
    expect((await manager.send('POST', at(id, '/analyse'))).status).toBe(409)
    await world.work()
    expect((await creditsOf(world, world.spaces.alpha, id)).lines).toEqual([{ run: 1, state: 'settled' }, { run: 2, state: 'settled' }])
    const added = (await manager.history(world.spaces.alpha, id)).slice(before).map(({ action }) => action)
    expect(added).toEqual(['document.changed', 'document.analysed'])
  })
})
