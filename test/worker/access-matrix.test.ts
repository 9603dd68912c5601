import { beforeAll, describe, expect, it } from 'vitest'
import { openFirm } from '../../worker/modules/onboarding/open-firm'
import { bodyOf, type Caller } from './support/caller'
import { textOf } from './support/files'
import { inviteMember } from './support/people'
import { createWorld, type World } from './support/world'

/** Ids of one client's things, as somebody else might have got hold of them. */
interface Target {
  spaceId: string
  documentId: string
  folderId: string
  userId: string
  sha256: string
}
type Kind = 'open' | 'own' | 'firm' | 'admin' | 'space' | 'document'
interface Call {
  kind: Kind
  path(target: Target): string
  body?: unknown
}

const secret = { text: 'zibeline', name: 'Protocole Zéphyrin', folder: 'Chantier Zéphyrin', note: 'appeler Maître Quenouille' }
const file = (name: string) => textOf(`Protocole transactionnel. Mot rare : zibeline. ${name}`)
const template = { name: 'Modèle du jour', folders: [], tags: [] }
const inSpace = (end: string) => (target: Target) => `/spaces/${target.spaceId}${end}`
const ofDocument = (end = '') => (target: Target) => `/spaces/${target.spaceId}/documents/${target.documentId}${end}`
const at = (path: string) => () => path

let templateId = ''
let jobId = ''
let sessionId = ''

/** Every route of the API, with data that would do something for who may. */
const calls: Record<string, Call> = {
  'GET /api/health': { kind: 'open', path: at('/health') },
  'GET /api/openapi.json': { kind: 'open', path: at('/openapi.json') },
  'GET /api/live/socket': { kind: 'open', path: at('/live/socket?ticket=AAAA.BBBB') },
  'POST /api/setup': { kind: 'open', path: at('/setup'), body: { secret: 'wrong', firm: 'F', name: 'N', email: 'n@f.test', password: 'x'.repeat(12) } },
  'POST /api/setup/demonstration': { kind: 'open', path: at('/setup/demonstration') },
  'GET /api/me': { kind: 'own', path: at('/me') },
  'GET /api/spaces': { kind: 'own', path: at('/spaces') },
  'GET /api/review': { kind: 'own', path: at('/review?within=3650') },
  'GET /api/sessions': { kind: 'own', path: at('/sessions') },
  'POST /api/live': { kind: 'own', path: at('/live') },
  'DELETE /api/sessions/:sessionId': { kind: 'space', path: () => `/sessions/${sessionId}` },
  'GET /api/jobs/:jobId': { kind: 'space', path: () => `/jobs/${jobId}` },
  'GET /api/staff': { kind: 'firm', path: at('/staff') },
  'POST /api/staff': { kind: 'admin', path: at('/staff'), body: { email: 'nouveau@demo.test', role: 'collaborator' } },
  'POST /api/clients': { kind: 'admin', path: at('/clients'), body: { name: 'Delta' } },
  'GET /api/templates': { kind: 'admin', path: at('/templates') },
  'POST /api/templates': { kind: 'admin', path: at('/templates'), body: template },
  'PUT /api/templates/:templateId': { kind: 'admin', path: () => `/templates/${templateId}`, body: template },
  'DELETE /api/templates/:templateId': { kind: 'admin', path: () => `/templates/${templateId}` },
  'POST /api/templates/:templateId/apply': { kind: 'admin', path: () => `/templates/${templateId}/apply`, body: { spaceIds: 'all' } },
  'GET /api/spaces/:spaceId/members': { kind: 'space', path: inSpace('/members') },
  'POST /api/spaces/:spaceId/members': { kind: 'space', path: inSpace('/members'), body: { email: 'intrus@mal.test', role: 'admin' } },
  'DELETE /api/spaces/:spaceId/members/:userId': { kind: 'space', path: (target) => `/spaces/${target.spaceId}/members/${target.userId}` },
  'POST /api/spaces/:spaceId/assignments': { kind: 'admin', path: inSpace('/assignments'), body: { userId: 'usr_x' } },
  'PATCH /api/spaces/:spaceId': { kind: 'space', path: inSpace(''), body: { ai: 'never' } },
  'GET /api/spaces/:spaceId/folders': { kind: 'space', path: inSpace('/folders') },
  'POST /api/spaces/:spaceId/folders': { kind: 'space', path: inSpace('/folders'), body: { name: 'Intrus' } },
  'PATCH /api/spaces/:spaceId/folders/:folderId': { kind: 'space', path: (target) => `/spaces/${target.spaceId}/folders/${target.folderId}`, body: { name: 'Intrus' } },
  'DELETE /api/spaces/:spaceId/folders/:folderId': { kind: 'space', path: (target) => `/spaces/${target.spaceId}/folders/${target.folderId}` },
  'GET /api/spaces/:spaceId/captures': { kind: 'space', path: (target) => `/spaces/${target.spaceId}/captures?sha256=${target.sha256}` },
  'PUT /api/spaces/:spaceId/captures/:captureId': { kind: 'space', path: inSpace('/captures/7e0b1f0e-9c3c-4a58-8a37-3c4d5e6f7a8b?name=a.txt'), body: file('alpha') },
  'GET /api/spaces/:spaceId/documents': { kind: 'space', path: inSpace(`/documents?q=${secret.text}`) },
  'GET /api/spaces/:spaceId/documents/:documentId': { kind: 'document', path: ofDocument() },
  'PATCH /api/spaces/:spaceId/documents/:documentId': { kind: 'document', path: ofDocument(), body: { name: 'Volé.txt', flagged: true } },
  'DELETE /api/spaces/:spaceId/documents/:documentId': { kind: 'document', path: ofDocument() },
  'POST /api/spaces/:spaceId/documents/:documentId/restore': { kind: 'document', path: ofDocument('/restore') },
  'POST /api/spaces/:spaceId/documents/:documentId/suggestions/:field/:decision': { kind: 'document', path: ofDocument('/suggestions/summary/accept') },
  'POST /api/spaces/:spaceId/documents/:documentId/analyse': { kind: 'document', path: ofDocument('/analyse') },
  'GET /api/spaces/:spaceId/documents/:documentId/rightful-client': { kind: 'document', path: ofDocument('/rightful-client') },
  'GET /api/spaces/:spaceId/documents/:documentId/history': { kind: 'document', path: ofDocument('/history') },
  'GET /api/spaces/:spaceId/documents/:documentId/access': { kind: 'document', path: ofDocument('/access') },
  'PUT /api/spaces/:spaceId/documents/:documentId/access': { kind: 'document', path: ofDocument('/access'), body: { userId: 'usr_x', level: 'none' } },
  'GET /api/spaces/:spaceId/documents/:documentId/content': { kind: 'document', path: ofDocument('/content') },
  'GET /api/spaces/:spaceId/documents/:documentId/preview': { kind: 'document', path: ofDocument('/preview') },
  'GET /api/spaces/:spaceId/documents/:documentId/text': { kind: 'document', path: ofDocument('/text') },
  'GET /api/spaces/:spaceId/documents/:documentId/layout': { kind: 'document', path: ofDocument('/layout') },
}

let world: World
let alpha: Target
let gamma: Target
let betaAdmin: Caller
let otherFirm: Caller

/** A document of the client with everything a stranger must not learn. */
async function makeTarget(spaceId: string, depositor: Caller, name: string): Promise<Target> {
  const made = await depositor.send('POST', `/spaces/${spaceId}/folders`, { name: secret.folder })
  const { folder } = await bodyOf<{ folder: { id: string } }>(made)
  const { body } = await depositor.deposit(spaceId, { name: `${secret.name} ${name}.txt`, bytes: file(name), query: `&folderId=${folder.id}` })
  const { id: documentId, sha256 } = body.document
  await depositor.send('PATCH', `/spaces/${spaceId}/documents/${documentId}`, { note: secret.note, flagged: true, dueDate: '2027-05-31' })
  return { spaceId, documentId, folderId: folder.id, userId: depositor.userId, sha256 }
}

beforeAll(async () => {
  world = await createWorld()
  const [admin, manager] = await Promise.all([world.as('admin'), world.as('manager')])
  betaAdmin = await inviteMember(world, world.spaces.beta, { email: 'patronne@beta.test', name: 'Bérénice Patronne', role: 'admin' })
  await openFirm(world.deps, { firm: 'Cabinet Rival', name: 'Robin Rival', email: 'robin@rival.test', password: 'liasse-demo-2026' })
  otherFirm = await world.signIn('robin@rival.test')
  alpha = await makeTarget(world.spaces.alpha, manager, 'alpha')
  gamma = await makeTarget(world.spaces.gamma, admin, 'gamma')
  await world.work()
  const { templates } = await admin.json<{ templates: { id: string }[] }>('/templates')
  templateId = templates[0]?.id ?? ''
  const applied = await admin.send('POST', `/templates/${templateId}/apply`, { spaceIds: [world.spaces.gamma] })
  jobId = (await bodyOf<{ jobId: string }>(applied)).jobId
  await world.work()
  const { sessions } = await manager.json<{ sessions: { id: string }[] }>('/sessions')
  sessionId = sessions[0]?.id ?? ''
})

const routeKeys = () => [...new Set(world.app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`))]

async function callAs(caller: Caller, key: string, target: Target) {
  const call = calls[key]
  if (!call) throw new Error(`no such call: ${key}`)
  const answer = await caller.send(key.split(' ')[0] ?? '', call.path(target), call.body)
  return { status: answer.status, text: await answer.text() }
}

/** Sentences, names and ids of both targets. */
function secretsOf(...kept: string[]) {
  const ids = [alpha, gamma].flatMap(({ documentId, sha256 }) => [documentId, sha256])
  return [...ids, secret.text, secret.name, secret.note, ...kept]
}
const everything = () => secretsOf(secret.folder, 'Alpha Conseil', 'Gamma Négoce', 'gerant@alpha.test', 'Camille', alpha.folderId, gamma.folderId)

/** What stands in the two spaces; what a refused call must leave as it was. */
const state = () => {
  const tables = {
    history: `SELECT space_id, COUNT(*) AS lines FROM history WHERE space_id IN ('${alpha.spaceId}', '${gamma.spaceId}') GROUP BY space_id`,
    space: 'SELECT id, used_bytes, name FROM space', document: 'SELECT * FROM document', folder: 'SELECT * FROM folder',
    template: 'SELECT * FROM template', membership: 'SELECT * FROM membership', grant: 'SELECT * FROM document_grant',
  }
  return Promise.all(Object.values(tables).map((query) => world.rows(query)))
}

/** Calls every route of these kinds; lists those not answered with `expected`, those that tell a secret, and what changed. */
async function sweepRoutes(caller: Caller, target: Target, kinds: Kind[], expected: number, secrets: string[]) {
  const before = await state()
  const faults: string[] = []
  for (const key of routeKeys().filter((each) => kinds.includes(calls[each]?.kind ?? 'open'))) {
    const { status, text } = await callAs(caller, key, target)
    if (status !== expected) faults.push(`${key} answered ${status}`)
    for (const word of secrets) if (text.includes(word)) faults.push(`${key} told « ${word} »`)
  }
  expect(faults).toEqual([])
  expect(await state()).toEqual(before)
}

describe('the access matrix', () => {
  it('S-07: every route of the app stands in the table of this test, and none that is gone', () => {
    expect(routeKeys().toSorted()).toEqual(Object.keys(calls).toSorted())
  })

  it('S-08: nobody gets 401 on every route with data, and nothing happens', async () => {
    const nobody = await world.as(null)
    await sweepRoutes(nobody, alpha, ['own', 'firm', 'admin', 'space', 'document'], 401, everything())
  })

  it('S-08: a revoked session gets 401 on every route with data', async () => {
    const gone = await world.signIn('gerant@alpha.test')
    const { sessions } = await gone.json<{ sessions: { id: string; current: boolean }[] }>('/sessions')
    const own = sessions.find(({ current }) => current)?.id
    expect((await gone.send('DELETE', `/sessions/${own}`)).status).toBe(204)
    await sweepRoutes(gone, alpha, ['own', 'firm', 'admin', 'space', 'document'], 401, everything())
  })

  it('S-08: the open routes tell nobody anything', async () => {
    const nobody = await world.as(null)
    const statuses: Record<string, number> = {}
    for (const key of routeKeys().filter((each) => calls[each]?.kind === 'open')) {
      const { status, text } = await callAs(nobody, key, alpha)
      statuses[key] = status
      for (const word of everything()) expect(text).not.toContain(word)
    }
    expect(statuses).toEqual({
      'GET /api/health': 200, 'GET /api/openapi.json': 200, 'GET /api/live/socket': 400, 'POST /api/setup': 404, 'POST /api/setup/demonstration': 200,
    })
  })

  it('S-11: another client’s administrator gets 404 on every route of the client, and of the firm', async () => {
    await sweepRoutes(betaAdmin, alpha, ['space', 'document', 'admin', 'firm'], 404, everything())
  })

  it('S-11: another firm’s administrator gets 404 on every route of the client', async () => {
    await sweepRoutes(otherFirm, alpha, ['space', 'document'], 404, everything())
    for (const key of ['PUT /api/templates/:templateId', 'DELETE /api/templates/:templateId', 'POST /api/templates/:templateId/apply']) {
      expect([key, (await callAs(otherFirm, key, alpha)).status]).toEqual([key, 404])
    }
  })

  it('S-63: a collaborator gets 404 on every route of a client they are not assigned to', async () => {
    await sweepRoutes(await world.as('collab'), gamma, ['space', 'document'], 404, secretsOf(secret.folder, 'Gamma Négoce', gamma.folderId))
  })

  it('S-63: a collaborator sees the firm but not its settings: 403, as S-49 gives them the view', async () => {
    await sweepRoutes(await world.as('collab'), gamma, ['admin'], 403, ['Gamma Négoce'])
  })

  it('S-11: a client’s own people get 404 on another client, its administrator too', async () => {
    for (const person of ['manager', 'lead', 'employee'] as const) {
      await sweepRoutes(await world.as(person), gamma, ['document', 'admin', 'firm'], 404, [secret.text, gamma.documentId, 'Gamma Négoce'])
    }
    const answer = await (await world.as('manager')).send('GET', `/spaces/${gamma.spaceId}/folders`)
    expect(answer.status).toBe(404)
  })

  it('S-65: a standard user gets 404 on every route of a document that is not theirs', async () => {
    await sweepRoutes(await world.as('employee'), alpha, ['document'], 404, secretsOf())
  })

  it('S-11: no id of one client works through the routes of another', async () => {
    const admin = await world.as('admin')
    const space = `/spaces/${world.spaces.beta}`
    const statuses = await Promise.all([
      admin.send('GET', `${space}/documents/${alpha.documentId}`),
      admin.send('PATCH', `${space}/folders/${alpha.folderId}`, { name: 'Intrus' }),
      admin.send('DELETE', `${space}/folders/${alpha.folderId}`),
      admin.send('POST', `${space}/folders`, { name: 'Sous-dossier', parentId: alpha.folderId }),
      admin.send('PUT', `${space}/captures/${crypto.randomUUID()}?name=b.txt&folderId=${alpha.folderId}`, textOf('un fichier')),
      admin.send('PATCH', `/spaces/${alpha.spaceId}/documents/${alpha.documentId}`, { folderId: gamma.folderId }),
      admin.send('DELETE', `${space}/members/${alpha.userId}`),
    ]).then((answers) => answers.map(({ status }) => status))
    expect(statuses).toEqual([404, 404, 404, 404, 404, 404, 404])
    const listed = await admin.json<{ total: number }>(`${space}/documents?folderId=${alpha.folderId}`)
    expect(listed.total).toBe(0)
  })
})

describe('the side doors, for a standard user', () => {
  it('S-65: lists, search, folder counts, space counts and À réviser count only what they may see', async () => {
    const employee = await world.as('employee')
    const space = `/spaces/${alpha.spaceId}`
    for (const query of ['', `?q=${secret.text}`, '?q=Zéphyrin', `?folderId=${alpha.folderId}`, '?flagged=true', '?hasNote=true', '?dueFrom=2027-01-01', `?importer=${alpha.userId}`, '?trashed=true']) {
      const { documents, total, nextCursor } = await employee.json<{ documents: unknown[]; total: number; nextCursor: unknown }>(`${space}/documents${query}`)
      expect([query, documents, total, nextCursor]).toEqual([query, [], 0, null])
    }
    const { folders } = await employee.json<{ folders: { id: string; documents: number }[] }>(`${space}/folders`)
    expect(folders.filter(({ documents }) => documents > 0)).toEqual([])
    const { spaces } = await employee.json<{ spaces: { name: string; counts: unknown }[] }>('/spaces')
    expect(spaces.map(({ name, counts }) => [name, counts])).toEqual([['Alpha Conseil', { toReview: 0, toFile: 0 }]])
    expect(await employee.json('/review?within=3650')).toEqual({ documents: [], counts: { flagged: 0, overdue: 0, soon: 0, toFile: 0 } })
  })

  it('X-04: the duplicates probe and a deposit of the same bytes tell nothing of a document they may not see', async () => {
    const employee = await world.as('employee')
    const space = `/spaces/${alpha.spaceId}`
    expect(await employee.json(`${space}/captures?sha256=${alpha.sha256}`)).toEqual({ duplicates: [] })
    const { status, body } = await employee.deposit(alpha.spaceId, { name: 'à moi.txt', bytes: file('alpha') })
    expect([status, body.duplicateOf, body.document.name, body.document.note, body.document.importedBy.id]).toEqual([201, undefined, 'à moi.txt', null, employee.userId])
    expect(JSON.stringify(body)).not.toContain(alpha.documentId)
    const mine = await employee.json<{ duplicates: { id: string }[] }>(`${space}/captures?sha256=${alpha.sha256}`)
    expect(mine.duplicates.map(({ id }) => id)).toEqual([body.document.id])
    await world.work()
    const found = await employee.json<{ documents: { id: string }[]; total: number }>(`${space}/documents?q=${secret.text}`)
    expect([found.documents.map(({ id }) => id), found.total]).toEqual([[body.document.id], 1])
  })

  it('S-68: the repeat of a capture answered as a duplicate tells nothing once the grant is gone', async () => {
    const [manager, employee] = await Promise.all([world.as('manager'), world.as('employee')])
    await world.run(`UPDATE space SET plan = 'pro' WHERE id = '${alpha.spaceId}'`)
    const bytes = textOf('Avenant confidentiel au nom de Quasimodo')
    const { body } = await manager.deposit(alpha.spaceId, { name: 'Avenant Quasimodo.txt', bytes })
    const access = `/spaces/${alpha.spaceId}/documents/${body.document.id}/access`
    expect((await manager.send('PUT', access, { userId: employee.userId, level: 'read' })).status).toBe(200)
    const again = { name: 'le mien.txt', bytes, captureId: crypto.randomUUID() }
    expect((await employee.deposit(alpha.spaceId, again)).body.duplicateOf).toBe(body.document.id)
    expect((await manager.send('PUT', access, { userId: employee.userId, level: 'none' })).status).toBe(200)
    const repeated = await employee.deposit(alpha.spaceId, again)
    expect(JSON.stringify(repeated.body)).not.toContain(body.document.id)
    expect(JSON.stringify(repeated.body)).not.toContain('Avenant Quasimodo')
  })

  it('S-65: a live ticket carries a user and a minute, nothing else, and cannot be forged or kept', async () => {
    const employee = await world.as('employee')
    const { url } = await bodyOf<{ url: string }>(await employee.send('POST', '/live'))
    const ticket = new URL(url).searchParams.get('ticket') ?? ''
    const [payload = '', signature = ''] = ticket.split('.')
    const read = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')))
    expect(Object.keys(read).toSorted()).toEqual(['until', 'userId'])
    const forged = btoa(JSON.stringify({ ...read, userId: alpha.userId })).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
    const open = (text: string) => world.app.request(`/api/live/socket?ticket=${text}`, { headers: { upgrade: 'websocket' } })
    expect((await open(`${forged}.${signature}`)).status).toBe(401)
    world.later(61_000)
    expect((await open(ticket)).status).toBe(401)
  })
})
