import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { DocumentRow } from '../../shared/schemas/document'
import type { Folder } from '../../shared/schemas/folder'
import type { PersonName, World } from './support/world'
import { createWorld } from './support/world'
import { certificateOf, pdfOf } from './support/files'

let world: World
let lastNumber = 700
beforeAll(async () => {
  world = await createWorld()
})
/** What one test filed is no habit in the next. */
afterEach(async () => {
  await world.run('UPDATE document SET trashed_at = 1, dedup_key = id')
  await world.run('DELETE FROM suggestion')
})

const at = (documentId: string, end = '') => `/spaces/${world.spaces.alpha}/documents/${documentId}${end}`
const proposal = (document: DocumentRow) => document.suggestions.find(({ field }) => field === 'folder')

async function folderIds(spaceId = world.spaces.alpha): Promise<Map<string, string>> {
  const { folders } = await (await world.as('admin')).json<{ folders: Folder[] }>(`/spaces/${spaceId}/folders`)
  const byId = new Map(folders.map((folder) => [folder.id, folder]))
  const path = (folder: Folder): string => {
    const parent = folder.parentId === null ? undefined : byId.get(folder.parentId)
    return parent ? `${path(parent)} › ${folder.name}` : folder.name
  }
  return new Map(folders.map((folder) => [path(folder), folder.id]))
}

async function deposit(bytes: Uint8Array, options: { as?: PersonName; query?: string; spaceId?: string; name?: string } = {}) {
  const { as = 'manager', query = '', spaceId = world.spaces.alpha, name = 'scan_0001.pdf' } = options
  const caller = await world.as(as)
  const { body } = await caller.deposit(spaceId, { name, bytes, query })
  await world.work()
  return caller.document(spaceId, body.document.id)
}
const certificate = async (options?: Parameters<typeof deposit>[1]) => deposit(await certificateOf((lastNumber += 1)), options)

async function decide(id: string, decision: string): Promise<DocumentRow> {
  const answer = await (await world.as('manager')).send('POST', at(id, `/suggestions/folder/${decision}`))
  expect(answer.status).toBe(200)
  return answer.json()
}
const move = async (id: string, folderId: string | null) =>
  (await (await world.as('manager')).send('PATCH', at(id), { folderId })).json() as Promise<DocumentRow>
const linesOf = async (id: string) =>
  (await (await world.as('manager')).history(world.spaces.alpha, id)).filter(({ action }) => /suggestion|moved/.test(action))

describe('a folder proposed for a document that waits to be filed', () => {
  it('comes from the client’s own tree, with its path and its reason, and moves nothing by itself', async () => {
    const document = await certificate()
    const ids = await folderIds()
    expect(document.folder).toEqual({ id: null, path: [] })
    expect(proposal(document)).toMatchObject({
      value: ids.get('Assurances › Attestations'),
      path: ['Assurances', 'Attestations'],
      state: 'proposed',
      evidence: null,
      reason: 'D’après le type «\u00a0Attestation d’assurance\u00a0».',
    })
  })

  it('accepted, moves it, with from and to in its history; undone, it is where it was and proposed again', async () => {
    const { id } = await certificate()
    const folderId = (await folderIds()).get('Assurances › Attestations')
    const accepted = await decide(id, 'accept')
    expect([accepted.folder.id, accepted.folder.path, proposal(accepted)?.state]).toEqual([folderId, ['Assurances', 'Attestations'], 'accepted'])
    const undone = await decide(id, 'undo')
    expect([undone.folder.id, proposal(undone)?.state]).toEqual([null, 'proposed'])
    expect((await linesOf(id)).map(({ action, before, after }) => [action, before?.value, after?.value, after?.folderId])).toEqual([
      ['suggestion.accepted', [], ['Assurances', 'Attestations'], folderId],
      ['suggestion.undone', ['Assurances', 'Attestations'], [], null],
    ])
  })

  it('promise 6: refused, it stays refused through another analysis', async () => {
    const { id } = await certificate()
    await decide(id, 'dismiss')
    const manager = await world.as('manager')
    await manager.send('POST', at(id, '/analyse'))
    await world.work()
    const later = await manager.document(world.spaces.alpha, id)
    expect([later.folder.id, proposal(later)?.state, later.analysis.state]).toEqual([null, 'dismissed', 'done'])
  })

  it('promise 6: filed by a person elsewhere, it is gone, and no analysis moves the document or proposes again', async () => {
    const { id } = await certificate()
    const moved = await move(id, (await folderIds()).get('Juridique') ?? '')
    expect(proposal(moved)).toBeUndefined()
    const manager = await world.as('manager')
    await manager.send('POST', at(id, '/analyse'))
    await world.work()
    const later = await manager.document(world.spaces.alpha, id)
    expect([later.folder.path, proposal(later), later.analysis.state]).toEqual([['Juridique'], undefined, 'done'])
    expect((await linesOf(id)).map(({ action }) => action)).toEqual(['document.moved'])
  })

  it('promise 6: filed while the engine reads, it gets none', async () => {
    const manager = await world.as('manager')
    const { body } = await manager.deposit(world.spaces.alpha, { name: 'course.pdf', bytes: await certificateOf(1) })
    const juridique = (await folderIds()).get('Juridique')
    const { reader } = world.deps
    world.deps.reader = {
      ...reader,
      async *read(request) {
        yield* reader.read(request)
        await manager.send('PATCH', at(body.document.id), { folderId: juridique })
      },
    }
    await world.work()
    world.deps.reader = reader
    const document = await manager.document(world.spaces.alpha, body.document.id)
    expect([document.folder.path, proposal(document), document.analysis.state]).toEqual([['Juridique'], undefined, 'done'])
  })

  it('undoing a refusal after somebody filed the document is refused: nothing waits any more', async () => {
    const { id } = await certificate()
    await decide(id, 'dismiss')
    await move(id, (await folderIds()).get('Juridique') ?? '')
    expect((await (await world.as('manager')).send('POST', at(id, '/suggestions/folder/undo'))).status).toBe(409)
  })

  it('is not made for a document that was deposited into a folder', async () => {
    const folderId = (await folderIds()).get('Juridique') ?? ''
    expect(proposal(await certificate({ query: `&folderId=${folderId}` }))).toBeUndefined()
  })

  it('is not made where no folder speaks of the document', async () => {
    const lines = ['Dupont Conseil', 'DEVIS', 'Devis n° D-2026-114', 'Pour : Alpha Conseil', 'Remplacement de deux fenêtres', 'Total TTC 1 450,00 EUR']
    const document = await deposit(await pdfOf(...lines))
    expect([document.type, proposal(document)]).toEqual(['Devis', undefined])
  })
})

describe('how people filed before', () => {
  async function fileThree(spaceId = world.spaces.alpha, path = 'Juridique › Contrats') {
    const folderId = (await folderIds(spaceId)).get(path) ?? ''
    for (let count = 0; count < 2; count += 1) await certificate({ as: 'admin', spaceId, query: `&folderId=${folderId}` })
    const third = await certificate({ as: 'admin', spaceId })
    await (await world.as('admin')).send('PATCH', `/spaces/${spaceId}/documents/${third.id}`, { folderId })
  }

  it('counts deposits into a folder and moves, beats the words of the tree, and is told', async () => {
    await fileThree()
    const found = proposal(await certificate())
    expect([found?.path, found?.reason]).toEqual([
      ['Juridique', 'Contrats'],
      'Classé comme 3 autres attestations d’assurance (MUTUELLE HORIZON ASSURANCES).',
    ])
    expect(found?.confidence).toBeGreaterThan(0.9)
  })

  it('is learned for each client alone', async () => {
    await fileThree(world.spaces.beta)
    expect(proposal(await certificate())?.path).toEqual(['Assurances', 'Attestations'])
  })

  it('S-65: does not tell a standard user how many documents others have', async () => {
    await fileThree()
    const own = await certificate({ as: 'employee' })
    expect([proposal(own)?.path, proposal(own)?.reason]).toEqual([
      ['Juridique', 'Contrats'],
      'D’après ce document et les dossiers de l’espace.',
    ])
    expect(proposal(await (await world.as('manager')).document(world.spaces.alpha, own.id))?.reason).toMatch(/^Classé comme 3 /)
  })

  it('falls silent on a folder that people keep refusing', async () => {
    for (let count = 0; count < 2; count += 1) await decide((await certificate()).id, 'dismiss')
    expect(proposal(await certificate())).toBeUndefined()
  })
})

describe('a proposed folder that is deleted', () => {
  it('takes its proposal along', async () => {
    const { id } = await certificate()
    const admin = await world.as('admin')
    const folderId = (await folderIds()).get('Assurances › Attestations')
    expect((await admin.send('DELETE', `/spaces/${world.spaces.alpha}/folders/${folderId}`)).status).toBe(204)
    expect(proposal(await admin.document(world.spaces.alpha, id))).toBeUndefined()
    expect((await admin.send('POST', at(id, '/suggestions/folder/accept'))).status).toBe(404)
  })
})
