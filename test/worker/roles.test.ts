import { beforeAll, describe, expect, it } from 'vitest'
import type { AccessLine, DocumentRow } from '../../shared/schemas/document'
import { bodyOf, type Caller } from './support/caller'
import { textOf } from './support/files'
import { acceptInvitation, inviteMember } from './support/people'
import { createWorld, type PersonName, type World } from './support/world'

let world: World
let colleague: Caller
beforeAll(async () => {
  world = await createWorld()
  colleague = await inviteMember(world, world.spaces.alpha, { email: 'collegue@alpha.test', name: 'Claude Collègue', role: 'standard' })
})

const at = (documentId: string, end = '') => `/spaces/${world.spaces.alpha}/documents/${documentId}${end}`

async function depositAs(person: PersonName, text: string, query = ''): Promise<DocumentRow> {
  const caller = await world.as(person)
  const { status, body } = await caller.deposit(world.spaces.alpha, { name: `${text}.txt`, bytes: textOf(`Courrier : ${text}`), query })
  expect(status).toBe(201)
  return body.document
}

async function statusAs(person: PersonName, method: string, path: string, body?: unknown) {
  return (await (await world.as(person)).send(method, path, body)).status
}

describe('spaces', () => {
  it('S-09: the firm’s own space comes first, then the clients by name', async () => {
    const { spaces } = await (await world.as('admin')).json<{ spaces: { kind: string; name: string; role: string }[] }>('/spaces')
    expect(spaces.map(({ kind, name, role }) => [kind, name, role])).toEqual([
      ['firm', 'Cabinet Démo', 'firm-admin'],
      ['client', 'Alpha Conseil', 'firm-admin'],
      ['client', 'Bêta Bâtiment', 'firm-admin'],
      ['client', 'Gamma Négoce', 'firm-admin'],
    ])
  })

  it('S-63: a collaborator has the firm’s space and the assigned clients, and a new assignment counts at once', async () => {
    const [admin, collab] = await Promise.all([world.as('admin'), world.as('collab')])
    const names = async () => (await collab.json<{ spaces: { name: string }[] }>('/spaces')).spaces.map(({ name }) => name)
    expect(await names()).toEqual(['Cabinet Démo', 'Alpha Conseil', 'Bêta Bâtiment'])
    const made = await admin.send('POST', '/clients', { name: 'Delta Services', siren: '443061841' })
    const { space } = await bodyOf<{ space: { id: string } }>(made)
    expect((await admin.send('POST', `/spaces/${space.id}/assignments`, { userId: collab.userId })).status).toBe(204)
    expect(await names()).toEqual(['Cabinet Démo', 'Alpha Conseil', 'Bêta Bâtiment', 'Delta Services'])
  })

  it('S-11: two clients may hold the same folder and file names', async () => {
    const admin = await world.as('admin')
    for (const spaceId of [world.spaces.alpha, world.spaces.beta]) {
      expect((await admin.send('POST', `/spaces/${spaceId}/folders`, { name: 'Dossier commun' })).status).toBe(201)
      expect((await admin.deposit(spaceId, { name: 'même nom.txt', bytes: textOf('mêmes octets') })).status).toBe(201)
    }
  })

  it('S-49: the firm view and the settings are for the firm’s people', async () => {
    const statuses = async (path: string) =>
      Promise.all((['admin', 'collab', 'manager', 'lead', 'employee'] as const).map((person) => statusAs(person, 'GET', path)))
    expect(await statuses('/staff')).toEqual([200, 200, 404, 404, 404])
    expect(await statuses('/templates')).toEqual([200, 403, 404, 404, 404])
  })
})

describe('roles in a client’s space', () => {
  it('S-62: everyone in a space can deposit, also into a folder whose content they may not list', async () => {
    const { folders } = await (await world.as('employee')).json<{ folders: { id: string; name: string }[] }>(`/spaces/${world.spaces.alpha}/folders`)
    const folderId = folders.find(({ name }) => name === 'RH')?.id
    await depositAs('manager', 'contrat du gérant', `&folderId=${folderId}`)
    for (const person of ['admin', 'collab', 'manager', 'lead', 'employee'] as const) {
      const { folder } = await depositAs(person, `dépôt de ${person}`, `&folderId=${folderId}`)
      expect(folder.path).toEqual(['RH'])
    }
    const employee = await world.as('employee')
    const { documents } = await employee.json<{ documents: DocumentRow[] }>(`/spaces/${world.spaces.alpha}/documents?folderId=${folderId}`)
    expect(documents.map(({ name }) => name)).toEqual(['dépôt de employee.txt'])
  })

  it('S-64: administrator and team lead of the client see every file, a standard user their own only', async () => {
    const other = await depositAs('manager', 'vu par qui')
    const seen = await Promise.all((['admin', 'collab', 'manager', 'lead', 'employee'] as const).map((person) => statusAs(person, 'GET', at(other.id))))
    expect(seen).toEqual([200, 200, 200, 200, 404])
  })

  it('S-65: after the firm moved, renamed and noted it, its depositor still sees it', async () => {
    const mine = await depositAs('employee', 'arrêt de travail')
    const admin = await world.as('admin')
    const { folders } = await admin.json<{ folders: { id: string; name: string }[] }>(`/spaces/${world.spaces.alpha}/folders`)
    const folderId = folders.find(({ name }) => name === 'Fiscal')?.id
    expect((await admin.send('PATCH', at(mine.id), { folderId, name: 'Arrêt 2026', note: 'reçu' })).status).toBe(200)
    const employee = await world.as('employee')
    const seen = await employee.document(world.spaces.alpha, mine.id)
    expect([seen.name, seen.originalName, seen.folder.path, seen.level]).toEqual(['Arrêt 2026.txt', 'arrêt de travail.txt', ['Fiscal'], 'write'])
    const { documents } = await employee.json<{ documents: DocumentRow[] }>(`/spaces/${world.spaces.alpha}/documents?q=travail`)
    expect(documents.map(({ id }) => id)).toContain(mine.id)
    expect((await colleague.send('GET', at(mine.id))).status).toBe(404)
  })

  it('S-66: a team lead writes but cannot say who sees; a standard user manages no folder and no member', async () => {
    const document = await depositAs('manager', 'droits du chef')
    expect(await statusAs('lead', 'PATCH', at(document.id), { note: 'vu' })).toBe(200)
    expect(await statusAs('lead', 'PUT', at(document.id, '/access'), { userId: colleague.userId, level: 'none' })).toBe(403)
    expect(await statusAs('lead', 'GET', `/spaces/${world.spaces.alpha}/members`)).toBe(403)
    expect(await statusAs('employee', 'POST', `/spaces/${world.spaces.alpha}/folders`, { name: 'Interdit' })).toBe(403)
    expect(await statusAs('employee', 'GET', `/spaces/${world.spaces.alpha}/members`)).toBe(403)
  })
})

describe('rights given person by person', () => {
  it('S-76: on Standard they are locked, with the reason, and nothing is written', async () => {
    const document = await depositAs('manager', 'droit verrouillé')
    const manager = await world.as('manager')
    const refused = await manager.send('PUT', at(document.id, '/access'), { userId: colleague.userId, level: 'read' })
    expect([refused.status, (await bodyOf<{ error: { code: string; message: string } }>(refused)).error]).toEqual([
      402, { code: 'plan.required', message: 'Les droits par utilisateur font partie de la formule Pro de ce client.', id: expect.any(String) },
    ])
    expect((await colleague.send('GET', at(document.id))).status).toBe(404)
    expect((await manager.history(world.spaces.alpha, document.id)).map(({ action }) => action)).toEqual(['document.created'])
  })

  it('S-66, S-68: « consultation » reads and changes nothing, « modification » writes but gives no right, a revocation closes', async () => {
    await world.run(`UPDATE space SET plan = 'pro' WHERE id = '${world.spaces.alpha}'`)
    const document = await depositAs('manager', 'droits au fil du temps')
    const manager = await world.as('manager')
    const grant = async (level: string) => (await manager.send('PUT', at(document.id, '/access'), { userId: colleague.userId, level })).status
    const attempt = async () =>
      Promise.all([
        colleague.send('GET', at(document.id)),
        colleague.send('GET', at(document.id, '/content')),
        colleague.send('PATCH', at(document.id), { name: 'renommé' }),
        colleague.send('DELETE', at(document.id)),
        colleague.send('PUT', at(document.id, '/access'), { userId: colleague.userId, level: 'write' }),
      ]).then((answers) => answers.map(({ status }) => status))

    expect(await attempt()).toEqual([404, 404, 404, 404, 404])
    expect(await grant('read')).toBe(200)
    expect(await attempt()).toEqual([200, 200, 403, 403, 403])
    expect((await colleague.document(world.spaces.alpha, document.id)).level).toBe('read')
    expect(await grant('write')).toBe(200)
    expect(await attempt()).toEqual([200, 200, 200, 204, 403])
    expect((await colleague.document(world.spaces.alpha, document.id)).level).toBe('write')
    expect(await grant('none')).toBe(200)
    expect(await attempt()).toEqual([404, 404, 404, 404, 404])

    const rights = (await manager.history(world.spaces.alpha, document.id)).filter(({ action }) => action.startsWith('access.'))
    expect(rights.map(({ action, actor, before, after }) => [action, actor.name, before?.level, after?.level, after?.userId])).toEqual([
      ['access.granted', 'Camille Gérant', 'none', 'read', colleague.userId],
      ['access.granted', 'Camille Gérant', 'read', 'write', colleague.userId],
      ['access.revoked', 'Camille Gérant', 'write', 'none', colleague.userId],
    ])
  })

  it('S-66: a right on one document opens no other, and somebody from outside the space gets none', async () => {
    const [given, other] = [await depositAs('manager', 'ouvert'), await depositAs('manager', 'fermé')]
    const manager = await world.as('manager')
    await manager.send('PUT', at(given.id, '/access'), { userId: colleague.userId, level: 'read' })
    const { documents } = await colleague.json<{ documents: DocumentRow[] }>(`/spaces/${world.spaces.alpha}/documents`)
    expect(documents.map(({ id }) => id)).toEqual([given.id])
    expect((await colleague.send('GET', at(other.id))).status).toBe(404)
    const stranger = await inviteMember(world, world.spaces.beta, { email: 'tiers@beta.test', name: 'Tiers', role: 'standard' })
    expect((await manager.send('PUT', at(given.id, '/access'), { userId: stranger.userId, level: 'read' })).status).toBe(404)
  })

  it('S-67: « Voir les accès » names each person, their role, level and the reason for it', async () => {
    const document = await depositAs('employee', 'qui y a accès')
    const manager = await world.as('manager')
    await manager.send('PUT', at(document.id, '/access'), { userId: colleague.userId, level: 'read' })
    const { access } = await manager.json<{ access: AccessLine[] }>(at(document.id, '/access'))
    expect(access.map(({ name, role, level, reason }) => [name, role, level, reason])).toEqual([
      ['Alix Admin', 'firm-admin', 'manage', 'Administrateur du cabinet\u00a0: tous les documents'],
      ['Charlie Collab', 'firm-collaborator', 'write', 'Collaborateur du cabinet en charge de ce client'],
      ['Camille Gérant', 'client-admin', 'manage', 'Administrateur de l’espace\u00a0: tous ses documents'],
      ['Claude Collègue', 'client-standard', 'read', 'Droit accordé\u00a0: consultation'],
      ['Dominique Chef', 'client-lead', 'write', 'Chef d’équipe\u00a0: tous les documents de l’espace'],
      ['Sacha Salarié', 'client-standard', 'write', 'A déposé ce document'],
    ])
  })
})

describe('members', () => {
  it('S-10: an invited person gets one mail, chooses a password by its link once, and enters', async () => {
    const before = world.mails.length
    const manager = await world.as('manager')
    const added = await manager.send('POST', `/spaces/${world.spaces.alpha}/members`, { email: 'Nouvelle@Alpha.test', name: 'Noa Nouvelle', role: 'lead' })
    expect([added.status, await added.json()]).toEqual([
      201, { member: { userId: expect.any(String), name: 'Noa Nouvelle', email: 'nouvelle@alpha.test', role: 'client-lead' } },
    ])
    expect(world.mails.slice(before).map(({ to, subject }) => [to, subject])).toEqual([['nouvelle@alpha.test', 'Votre accès à Liasse']])
    expect(world.mails.at(-1)?.text).toContain('http://liasse.test/invitation?token=')
    const person = await acceptInvitation(world, 'nouvelle@alpha.test')
    const { spaces } = await person.json<{ spaces: { name: string; role: string }[] }>('/spaces')
    expect(spaces.map(({ name, role }) => [name, role])).toEqual([['Alpha Conseil', 'client-lead']])
    await expect(acceptInvitation(world, 'nouvelle@alpha.test')).rejects.toThrow()
  })

  it('S-68: a person taken out gets 404 at the next request; what they deposited stays', async () => {
    const leaver = await inviteMember(world, world.spaces.alpha, { email: 'partant@alpha.test', name: 'Pascal Partant', role: 'admin' })
    const { body } = await leaver.deposit(world.spaces.alpha, { name: 'adieu.txt', bytes: textOf('Lettre d’adieu') })
    expect((await leaver.send('GET', at(body.document.id))).status).toBe(200)
    const manager = await world.as('manager')
    expect((await manager.send('DELETE', `/spaces/${world.spaces.alpha}/members/${leaver.userId}`)).status).toBe(204)
    expect((await leaver.send('GET', at(body.document.id))).status).toBe(404)
    expect(await leaver.json('/spaces')).toEqual({ spaces: [] })
    const kept = await manager.document(world.spaces.alpha, body.document.id)
    expect(kept.importedBy).toEqual({ id: leaver.userId, name: 'Pascal Partant' })
    const lines = await world.rows<{ action: string }>(`SELECT action FROM history WHERE space_id = '${world.spaces.alpha}' AND action LIKE 'member.%' ORDER BY seq DESC LIMIT 2`)
    expect(lines.map(({ action }) => action)).toEqual(['member.removed', 'member.added'])
  })

  it('S-64: a collaborator of the firm joins its staff by mail and sees no client before an assignment', async () => {
    const admin = await world.as('admin')
    expect((await admin.send('POST', '/staff', { email: 'stagiaire@demo.test', name: 'Sam Stagiaire', role: 'collaborator' })).status).toBe(201)
    const trainee = await acceptInvitation(world, 'stagiaire@demo.test')
    const { spaces } = await trainee.json<{ spaces: { name: string }[] }>('/spaces')
    expect(spaces.map(({ name }) => name)).toEqual(['Cabinet Démo'])
  })
})
