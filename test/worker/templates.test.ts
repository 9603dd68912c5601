import { beforeAll, describe, expect, it } from 'vitest'
import { runJob } from '../../worker/jobs'
import { leaseMs } from '../../worker/modules/jobs/claim-job'
import type { Folder } from '../../shared/schemas/folder'
import type { JobStatus, Template } from '../../shared/schemas/template'
import { bodyOf } from './support/caller'
import { dyingAt } from './support/crash'
import { textOf } from './support/files'
import { createWorld, type World } from './support/world'

let world: World
beforeAll(async () => {
  world = await createWorld()
})

const leaf = (name: string) => ({ name, children: [] })

async function save(input: Record<string, unknown>) {
  const answer = await (await world.as('admin')).send('POST', '/templates', { folders: [], tags: [], ...input })
  const body = await bodyOf<{ template: Template; error: { code: string; message: string } }>(answer)
  return { status: answer.status, template: body.template, error: body.error }
}
async function pathsIn(spaceId: string): Promise<string[]> {
  const { folders } = await (await world.as('admin')).json<{ folders: Folder[] }>(`/spaces/${spaceId}/folders`)
  const byId = new Map(folders.map((folder) => [folder.id, folder]))
  const path = (folder: Folder): string => {
    const parent = folder.parentId === null ? undefined : byId.get(folder.parentId)
    return parent ? `${path(parent)}/${folder.name}` : folder.name
  }
  return folders.map(path).toSorted()
}
async function apply(templateId: string, spaceIds: string[] | 'all'): Promise<string> {
  const answer = await (await world.as('admin')).send('POST', `/templates/${templateId}/apply`, { spaceIds })
  expect(answer.status).toBe(202)
  return (await bodyOf<{ jobId: string }>(answer)).jobId
}
const progress = async (jobId: string) => (await world.as('admin')).json<JobStatus>(`/jobs/${jobId}`)
const contents = () => Promise.all(['folder', 'tag', 'document'].map((table) => world.rows(`SELECT * FROM ${table} ORDER BY id`)))

describe('templates', () => {
  it('S-51: a template needs a name of its own, case and accents folded, also when two come at once', async () => {
    expect((await save({ name: 'Été social' })).status).toBe(201)
    const refused = await save({ name: 'ETE  SOCIAL' })
    expect([refused.status, refused.error.code]).toEqual([409, 'template.name-taken'])
    expect((await save({ name: ' ' })).status).toBe(400)
    const race = await Promise.all(Array.from({ length: 4 }, () => save({ name: 'Course' })))
    expect(race.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409])
  })

  it('S-54: a smart tag needs a name of 50 characters at most, once per template; rules are plain text', async () => {
    const tag = (name: string) => ({ name, rules: ['Le document est un bulletin de paie.'], colour: '#3b6e5a' })
    expect((await save({ name: 'Étiquettes 1', tags: [tag('Paie'), tag('PAIE')] })).status).toBe(400)
    expect((await save({ name: 'Étiquettes 2', tags: [tag('')] })).status).toBe(400)
    expect((await save({ name: 'Étiquettes 3', tags: [tag('x'.repeat(51))] })).status).toBe(400)
    expect((await save({ name: 'Étiquettes 4', tags: [{ ...tag('Paie'), colour: 'rouge' }] })).status).toBe(400)
    const kept = await save({ name: 'Étiquettes 5', tags: [tag('x'.repeat(50))] })
    expect([kept.status, kept.template.tags]).toEqual([201, [tag('x'.repeat(50))]])
    expect((await save({ name: 'Étiquettes 6', folders: [leaf('TVA'), leaf('tva')] })).status).toBe(400)
  })

  it('S-52: those ticked as default come to a new client and merge without duplicates; the others do not', async () => {
    const admin = await world.as('admin')
    const social = await save({
      name: 'Social', isDefault: true, folders: [{ name: 'rh', children: [leaf('Congés'), leaf('bulletins de PAIE')] }, leaf('CSE')],
      tags: [{ name: 'fiche de paie', rules: ['bulletin'], colour: '#112233' }],
    })
    await save({ name: 'Pas par défaut', folders: [leaf('Jamais')] })
    const made = await admin.send('POST', '/clients', { name: 'Epsilon' })
    const { space } = await bodyOf<{ space: { id: string } }>(made)
    const paths = await pathsIn(space.id)
    expect(paths).toEqual(expect.arrayContaining(['RH/Congés', 'CSE', 'TVA/Déclarations']))
    expect(paths.filter((path) => /^rh\/bulletins de paie$/i.test(path))).toHaveLength(1)
    expect(paths.filter((path) => /^rh$/i.test(path))).toHaveLength(1)
    expect(paths).not.toContain('Jamais')
    expect(await world.rows(`SELECT name FROM tag WHERE space_id = '${space.id}' AND folded_name = 'fiche de paie'`)).toHaveLength(1)
    await admin.send('DELETE', `/templates/${social.template.id}`)
  })

  it('S-53: a saved tree replaces the one before; a deleted template leaves what it gave', async () => {
    const admin = await world.as('admin')
    const { template } = await save({ name: 'Arbre', folders: [leaf('Avant')] })
    await apply(template.id, [world.spaces.alpha])
    await world.work()
    const changed = await admin.send('PUT', `/templates/${template.id}`, { name: 'Arbre', folders: [{ name: 'Après', children: [leaf('Dedans')] }], tags: [] })
    expect(changed.status).toBe(200)
    await apply(template.id, [world.spaces.alpha])
    await world.work()
    expect((await admin.send('DELETE', `/templates/${template.id}`)).status).toBe(204)
    expect(await pathsIn(world.spaces.alpha)).toEqual(expect.arrayContaining(['Avant', 'Après', 'Après/Dedans']))
    const { templates } = await admin.json<{ templates: Template[] }>('/templates')
    expect(templates.map(({ name }) => name)).not.toContain('Arbre')
  })
})

describe('« Appliquer »', () => {
  it('S-59: to all clients, with its progress; again changes nothing; no document moves and no folder goes', async () => {
    const manager = await world.as('manager')
    await manager.deposit(world.spaces.alpha, { name: 'reste.txt', bytes: textOf('reste à sa place') })
    world.pending.length = 0
    await manager.send('POST', `/spaces/${world.spaces.alpha}/folders`, { name: 'À nous' })
    const { template } = await save({
      name: 'Pour tous', folders: [{ name: 'Audit', children: [leaf('2026'), leaf('2027')] }, leaf('à nous')], tags: [{ name: 'Audit', rules: ['audit'], colour: '#445566' }],
    })
    const clients = await world.rows<{ id: string }>("SELECT id FROM space WHERE kind = 'client'")
    const jobId = await apply(template.id, 'all')
    expect(await progress(jobId)).toEqual({ state: 'waiting', done: 0, total: clients.length, failures: [] })
    await world.work()
    expect(await progress(jobId)).toEqual({ state: 'done', done: clients.length, total: clients.length, failures: [] })
    for (const { id } of clients) expect(await pathsIn(id)).toEqual(expect.arrayContaining(['Audit', 'Audit/2026', 'Audit/2027']))
    expect((await pathsIn(world.spaces.alpha)).filter((path) => /^à nous$/i.test(path))).toEqual(['À nous'])
    expect(await pathsIn(world.spaces.firm)).not.toContain('Audit')
    const before = await contents()
    await apply(template.id, 'all')
    await world.work()
    expect(await contents()).toEqual(before)
  })

  it('S-59: a job killed half-way goes on where it was, and each client has everything once', async () => {
    const { template } = await save({ name: 'Interrompu', folders: [{ name: 'Reprise', children: [leaf('a'), leaf('b')] }] })
    const clients = await world.rows<{ id: string }>("SELECT id FROM space WHERE kind = 'client'")
    for (const [call, when] of [[1, 'after'], [2, 'before'], [3, 'before'], [4, 'after']] as const) {
      const jobId = await apply(template.id, 'all')
      world.pending.length = 0
      const dying = dyingAt(world.deps, { at: 'batch', call, when })
      await runJob(dying.deps, jobId).catch(() => {})
      expect(dying.died()).toBe(true)
      world.later(leaseMs + 1000)
      await world.tick()
      await world.work()
      expect(await progress(jobId)).toEqual({ state: 'done', done: clients.length, total: clients.length, failures: [] })
    }
    for (const { id } of clients) {
      expect((await pathsIn(id)).filter((path) => path.startsWith('Reprise'))).toEqual(['Reprise', 'Reprise/a', 'Reprise/b'])
    }
  })

  it('S-59: spaces of nobody, or of another firm, are left out; progress is for who asked', async () => {
    const { template } = await save({ name: 'Ciblé', folders: [leaf('Ciblé')] })
    const jobId = await apply(template.id, [world.spaces.beta, 'spc_nowhere'])
    await world.work()
    expect(await progress(jobId)).toEqual({ state: 'done', done: 1, total: 1, failures: [] })
    expect(await pathsIn(world.spaces.alpha)).not.toContain('Ciblé')
    expect((await (await world.as('collab')).send('GET', `/jobs/${jobId}`)).status).toBe(404)
  })
})
