import { beforeAll, describe, expect, it } from 'vitest'
import type { Folder } from '../../shared/schemas/folder'
import type { DocumentRow } from '../../shared/schemas/document'
import type { ErrorBody } from '../../shared/schemas/errors'
import { bodyOf } from './support/caller'
import { textOf } from './support/files'
import { createWorld, type World } from './support/world'

let world: World
beforeAll(async () => {
  world = await createWorld()
})

const folders = (end = '') => `/spaces/${world.spaces.alpha}/folders${end}`

async function create(name: string, parentId: string | null = null) {
  const answer = await (await world.as('manager')).send('POST', folders(), { name, parentId })
  const body = await bodyOf<{ folder: Folder } & ErrorBody>(answer)
  return { status: answer.status, folder: body.folder, error: body.error }
}
async function change(folderId: string, patch: { name?: string; parentId?: string | null }) {
  const answer = await (await world.as('manager')).send('PATCH', folders(`/${folderId}`), patch)
  const body = await bodyOf<{ folder: Folder } & ErrorBody>(answer)
  return { status: answer.status, folder: body.folder, error: body.error }
}
const list = async () => (await (await world.as('manager')).json<{ folders: Folder[] }>(folders())).folders
const nameOf = async (id: string) => (await list()).find((folder) => folder.id === id)?.name

/** Folders one inside the other; resolves with their ids from the top. */
async function nest(...names: string[]): Promise<string[]> {
  const ids: string[] = []
  for (const name of names) ids.push((await create(name, ids.at(-1) ?? null)).folder.id)
  return ids
}

describe('the tree', () => {
  it('S-47: a new client has TVA, RH and Assurances with sub-folders', async () => {
    const all = await list()
    for (const [name, ...children] of [
      ['TVA', 'Déclarations', 'Justificatifs'],
      ['RH', 'Bulletins de paie', 'Contrats de travail', 'Organismes sociaux'],
      ['Assurances', 'Attestations', 'Contrats'],
    ]) {
      const top = all.find((folder) => folder.name === name && folder.parentId === null)
      expect(all.filter(({ parentId }) => parentId === top?.id).map((folder) => folder.name).toSorted()).toEqual(children)
    }
  })

  it('S-06, S-23: folders nest ten deep and a document shows the whole path', async () => {
    const names = Array.from({ length: 10 }, (_, level) => `niveau ${level + 1}`)
    const ids = await nest(...names)
    const { body } = await (await world.as('manager')).deposit(world.spaces.alpha, { name: 'profond.txt', bytes: textOf('tout en bas'), query: `&folderId=${ids.at(-1)}` })
    expect(body.document.folder).toEqual({ id: ids.at(-1), path: names })
  })

  it('S-06: a folder goes neither into itself nor into what it holds, and stays where it was', async () => {
    const [top = '', middle = '', bottom = ''] = await nest('cercle a', 'cercle b', 'cercle c')
    for (const parentId of [top, middle, bottom]) {
      const refused = await change(top, { parentId })
      expect([refused.status, refused.error.code]).toEqual([409, 'folder.cycle'])
    }
    expect((await list()).find(({ id }) => id === top)?.parentId).toBeNull()
  })

  it('S-06: two moves that together would make a cycle: one of them is refused', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [[a = ''], [b = '']] = [await nest(`course a${round}`), await nest(`course b${round}`)]
      const answers = await Promise.all([change(a, { parentId: b }), change(b, { parentId: a })])
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    }
  })

  it.each([['Été', 'ete'], ['RIB  bancaires', 'rib bancaires'], ['Œuvres', 'OEUVRES'], ['E\u0301tude', 'Étude']])('S-46: beside « %s » no « %s »', async (first, second) => {
    expect((await create(first)).status).toBe(201)
    const refused = await create(second)
    expect([refused.status, refused.error.code, refused.error.message]).toEqual([409, 'folder.name-taken', expect.stringContaining('Il y a déjà un dossier')])
    const [elsewhere = ''] = await nest(`ailleurs ${first}`)
    expect((await create(second, elsewhere)).status).toBe(201)
  })

  it('S-46: eight who create the same folder at once make one; a move or a new name onto a sibling is refused', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => create('à plusieurs')))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409, 409, 409, 409, 409])
    const [parent = ''] = await nest('parent')
    const [inside, outside] = [await create('jumeau', parent), await create('jumeau')]
    expect((await change(outside.folder.id, { parentId: parent })).error.code).toBe('folder.name-taken')
    expect((await change(inside.folder.id, { name: 'JUMEAU' })).status).toBe(200)
    expect(await nameOf(inside.folder.id)).toBe('JUMEAU')
    expect((await change(inside.folder.id, { parentId: null })).error.code).toBe('folder.name-taken')
  })

  it.each(['', '  ', 'a/b', 'a\\b', 'retour\nligne', '\u202egnp', 'x'.repeat(121)])('S-46: refuses the name %j', async (name) => {
    expect((await create(name)).status).toBe(400)
  })

  it('S-48: several documents move, each with one entry of history; a folder that holds one cannot be deleted', async () => {
    const manager = await world.as('manager')
    const [from = '', to = ''] = [...(await nest('départ')), ...(await nest('arrivée'))]
    const ids: string[] = []
    for (const number of [1, 2, 3]) {
      const { body } = await manager.deposit(world.spaces.alpha, { name: `${number}.txt`, bytes: textOf(`à déplacer ${number}`), query: `&folderId=${from}` })
      ids.push(body.document.id)
    }
    const moved = await Promise.all(ids.map((id) => manager.send('PATCH', `/spaces/${world.spaces.alpha}/documents/${id}`, { folderId: to })))
    expect(moved.map(({ status }) => status)).toEqual([200, 200, 200])
    const counts = new Map((await list()).map(({ id, documents }) => [id, documents]))
    expect([counts.get(from), counts.get(to)]).toEqual([0, 3])
    const { documents } = await manager.json<{ documents: DocumentRow[] }>(`/spaces/${world.spaces.alpha}/documents?folderId=${to}`)
    expect(documents.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
    for (const id of ids) {
      expect((await manager.history(world.spaces.alpha, id)).map(({ action }) => action)).toEqual(['document.created', 'document.moved'])
    }
    expect((await manager.send('DELETE', folders(`/${to}`))).status).toBe(409)
    expect((await manager.send('DELETE', folders(`/${from}`))).status).toBe(204)
    expect(await nameOf(from)).toBeUndefined()
  })

  it('S-36: folders made, changed and deleted are in the space’s history, refused ones are not', async () => {
    const spaceId = world.spaces.beta
    const admin = await world.as('admin')
    const lines = () => world.rows<{ action: string; before: string | null; after: string | null }>(`SELECT action, before, after FROM history WHERE space_id = '${spaceId}' AND action LIKE 'folder.%' ORDER BY seq`)
    const made = await admin.send('POST', `/spaces/${spaceId}/folders`, { name: 'Suivi' })
    const { folder } = await bodyOf<{ folder: Folder }>(made)
    await admin.send('POST', `/spaces/${spaceId}/folders`, { name: 'suivi' })
    await admin.send('PATCH', `/spaces/${spaceId}/folders/${folder.id}`, { name: 'Suivi 2027' })
    await admin.send('DELETE', `/spaces/${spaceId}/folders/${folder.id}`)
    const { id } = folder
    const as = (name: string) => ({ id, name, parentId: null })
    expect((await lines()).map(({ action, before, after }) => [action, JSON.parse(before ?? 'null'), JSON.parse(after ?? 'null')])).toEqual([
      ['folder.created', null, as('Suivi')],
      ['folder.changed', as('Suivi'), as('Suivi 2027')],
      ['folder.deleted', as('Suivi 2027'), null],
    ])
  })
})
