import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Folder } from '../../shared/schemas/folder'
import type { DocumentRow } from '../../shared/schemas/document'
import mailWithAttachment from '../corpora/mail/1-attestation.eml'
import { bodyOf, type Caller } from './support/caller'
import { certificateOf } from './support/files'
import { modelOf, receivedByPeer } from './support/model-of'
import { createWorld, type World } from './support/world'

let world: World
let admin: Caller
beforeAll(async () => {
  world = await createWorld({ languageModel: modelOf('good') })
  admin = await world.as('admin')
})
beforeEach(async () => void (await receivedByPeer()))

let number = 500
const inAlpha = (end: string) => `/spaces/${world.spaces.alpha}${end}`

async function folderOf(name: string, parentId: string | null, ai: 'never' | 'allowed' | null) {
  const { folder } = await bodyOf<{ folder: Folder }>(await admin.send('POST', inAlpha('/folders'), { name, parentId }))
  const answer = await admin.send('PATCH', inAlpha(`/folders/${folder.id}`), { ai })
  expect((await bodyOf<{ folder: Folder }>(answer)).folder.ai).toBe(ai)
  return folder.id
}

/** Deposits into a folder and reads; resolves with the document and how often the model was asked. */
async function readIn(folderId: string | null) {
  number += 1
  const query = folderId ? `&folderId=${folderId}` : ''
  const { body } = await admin.deposit(world.spaces.alpha, { name: 'scan_0001.pdf', bytes: await certificateOf(number), query })
  await world.work()
  const document = await admin.document(world.spaces.alpha, body.document.id)
  return { document, asked: (await receivedByPeer()).length }
}
const spaceRule = async (ai: 'never' | null, who: Caller = admin) => (await who.send('PATCH', inAlpha(''), { ai })).status

describe('« Jamais d’IA »', () => {
  it('a document marked so is shown to no model; taking the mark away lets the next reading be completed', async () => {
    const { document } = await readIn(null)
    expect([document.analysis.engine, document.ai]).toEqual(['openai:m1', { rule: 'allowed', from: 'default', folderId: null }])
    const path = inAlpha(`/documents/${document.id}`)
    const marked = await bodyOf<DocumentRow>(await admin.send('PATCH', path, { ai: 'never' }))
    expect(marked.ai).toEqual({ rule: 'never', from: 'document', folderId: null })
    expect((await admin.send('POST', `${path}/analyse`)).status).toBe(202)
    await world.work()
    expect((await admin.document(world.spaces.alpha, document.id)).analysis.engine).toBe('embedded')
    expect(await receivedByPeer()).toEqual([])
    expect((await admin.send('PATCH', path, { ai: null })).status).toBe(200)
    expect((await admin.send('POST', `${path}/analyse`)).status).toBe(202)
    await world.work()
    expect((await admin.document(world.spaces.alpha, document.id)).analysis.engine).toBe('openai:m1')
    const changes = (await admin.history(world.spaces.alpha, document.id)).filter(({ after }) => after && 'ai' in after)
    expect(changes.map(({ action, before, after }) => [action, before, after])).toEqual([
      ['document.changed', { ai: null }, { ai: 'never' }],
      ['document.changed', { ai: 'never' }, { ai: null }],
    ])
  })

  it('a folder’s rule holds for all below it, until a nearer folder says otherwise', async () => {
    const top = await folderOf('Confidentiel', null, 'never')
    const below = await folderOf('Contrats', top, null)
    const open = await folderOf('Publiable', below, 'allowed')
    const held = await readIn(below)
    expect([held.document.ai, held.document.analysis.engine, held.asked]).toEqual([{ rule: 'never', from: 'folder', folderId: top }, 'embedded', 0])
    const free = await readIn(open)
    expect([free.document.ai, free.document.analysis.engine, free.asked]).toEqual([{ rule: 'allowed', from: 'folder', folderId: open }, 'openai:m1', 1])
    const told = await world.rows<{ after: string }>(`SELECT after FROM history WHERE action = 'folder.changed' AND after LIKE '%"id":"${top}"%'`)
    expect(told.map(({ after }) => JSON.parse(after) as unknown)).toEqual([{ id: top, name: 'Confidentiel', parentId: null, ai: 'never' }])
  })

  it('a whole space can be closed; a folder of it may be open all the same', async () => {
    const open = await folderOf('Ouvert', null, 'allowed')
    expect(await spaceRule('never')).toBe(200)
    const { spaces } = await admin.json<{ spaces: { id: string; ai: string | null }[] }>('/spaces')
    expect(spaces.find(({ id }) => id === world.spaces.alpha)?.ai).toBe('never')
    expect((await readIn(null)).document).toMatchObject({ ai: { rule: 'never', from: 'space' }, analysis: { engine: 'embedded' } })
    expect((await readIn(open)).document.analysis.engine).toBe('openai:m1')
    expect(await spaceRule(null)).toBe(200)
    const told = await world.rows<{ before: string; after: string }>(`SELECT before, after FROM history WHERE action = 'settings.changed' AND space_id = '${world.spaces.alpha}' ORDER BY seq`)
    expect(told).toEqual([
      { before: '{"ai":null}', after: '{"ai":"never"}' },
      { before: '{"ai":"never"}', after: '{"ai":null}' },
    ])
  })

  it('the attachments of a message follow its mark', async () => {
    const { body } = await admin.deposit(world.spaces.alpha, { name: 'message.eml', bytes: new Uint8Array(mailWithAttachment) })
    expect((await admin.send('PATCH', inAlpha(`/documents/${body.document.id}`), { ai: 'never' })).status).toBe(200)
    await world.work()
    const [child] = await world.rows<{ id: string }>(`SELECT id FROM document WHERE parent_id = '${body.document.id}'`)
    const attachment = await admin.document(world.spaces.alpha, child?.id ?? '')
    expect([attachment.ai.from, attachment.analysis.engine, await receivedByPeer()]).toEqual(['message', 'embedded', []])
  })

  it('an employee marks their own document, but neither folder nor space', async () => {
    const employee = await world.as('employee')
    const { body } = await employee.deposit(world.spaces.alpha, { name: 'mien.pdf', bytes: await certificateOf(900) })
    expect((await employee.send('PATCH', inAlpha(`/documents/${body.document.id}`), { ai: 'never' })).status).toBe(200)
    expect((await employee.send('PATCH', inAlpha(`/documents/${body.document.id}`), { ai: 'allowed' })).status).toBe(400)
    const folder = await folderOf('Pas à moi', null, 'never')
    expect((await employee.send('PATCH', inAlpha(`/folders/${folder}`), { ai: 'allowed' })).status).toBe(403)
    expect(await spaceRule('never', employee)).toBe(403)
    await world.work()
    expect(await receivedByPeer()).toEqual([])
  })
})
