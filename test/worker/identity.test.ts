import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import type { OpenSession } from '../../shared/schemas/identity'
import { session } from '../../worker/db/tables/identity'
import { bodyOf, type Caller, callerWith } from './support/caller'
import { tokenMailedTo } from './support/people'
import { createWorld, type World } from './support/world'

let world: World
beforeAll(async () => {
  world = await createWorld()
})

const extension = 'abcdefghijklmnopabcdefghijklmnop'
const redirectUri = `https://${extension}.chromiumapp.org/connected`

async function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  const sent = { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) }
  return world.app.request(`/api${path}`, sent)
}
const errorOf = async (answer: Response) => (await bodyOf<{ error: { code: string; message: string } }>(answer)).error
const sessionsOf = async (caller: Caller) => (await caller.json<{ sessions: OpenSession[] }>('/sessions')).sessions

async function challengeOf(verifier: string) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier)))
  return btoa(String.fromCharCode(...digest)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
const verifier = 'un-verificateur-de-quarante-trois-caracteres-au-moins'

/** What the dashboard's connect page asks on behalf of the signed-in person; resolves with the code. */
async function authorize(caller: Caller, changes: Record<string, string> = {}) {
  const body = { redirectUri, state: 'un-etat-au-hasard', codeChallenge: await challengeOf(verifier), deviceName: 'Chrome de Camille', ...changes }
  const answer = await caller.send('POST', '/auth/extension/authorize', body)
  return { status: answer.status, answer }
}
async function codeOf(caller: Caller) {
  const { answer } = await authorize(caller)
  const { redirectTo } = await bodyOf<{ redirectTo: string }>(answer)
  return new URL(redirectTo)
}

describe('signing in', () => {
  it.each([
    ['fr-FR,fr;q=0.9', 'L’adresse ou le mot de passe n’est pas le bon.'],
    ['en-GB,en;q=0.8', 'The address or the password is not right.'],
    ['de', 'L’adresse ou le mot de passe n’est pas le bon.'],
  ])('S-08: a wrong password says so in the reader’s language (%s), the same for an unknown address', async (language, message) => {
    for (const email of ['gerant@alpha.test', 'inconnu@alpha.test']) {
      const answer = await post('/auth/sign-in/email', { email, password: 'pas le bon mot de passe' }, { 'accept-language': language })
      expect([answer.status, await errorOf(answer)]).toEqual([401, { code: 'session.wrong-credentials', message, id: expect.any(String) }])
    }
  })

  it('S-08: nobody signs up by themselves', async () => {
    const answer = await post('/auth/sign-up/email', { email: 'moi@mal.test', password: 'un mot de passe assez long', name: 'Moi' })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    await expect(world.signIn('moi@mal.test', 'un mot de passe assez long')).rejects.toThrow()
  })

  it('X-08: sessions are listed; a revoked one gets 401 at the next request, the others go on', async () => {
    const [here, there] = [await world.signIn('chef@alpha.test'), await world.signIn('chef@alpha.test')]
    const listed = await sessionsOf(here)
    expect(listed.map(({ kind, current }) => [kind, current])).toEqual([['web', false], ['web', true]])
    const other = listed.find(({ current }) => !current)?.id
    expect((await here.send('DELETE', `/sessions/${other}`)).status).toBe(204)
    expect([(await there.send('GET', '/spaces')).status, (await here.send('GET', '/spaces')).status]).toEqual([401, 200])
    expect(await sessionsOf(here)).toHaveLength(1)
    expect((await here.send('DELETE', `/sessions/${other}`)).status).toBe(404)
  })

  it('X-08: signing out ends the session for good', async () => {
    const caller = await world.signIn('chef@alpha.test')
    expect((await caller.send('POST', '/auth/sign-out', {})).status).toBe(200)
    expect((await caller.send('GET', '/me')).status).toBe(401)
  })
})

describe('a session', () => {
  const day = 86_400_000
  const signedIn = async () => {
    const answer = await post('/auth/sign-in/email', { email: 'chef@alpha.test', password: 'liasse-demo-2026' })
    return answer.headers.get('set-auth-token') ?? ''
  }
  const me = async (headers: Record<string, string>) => (await world.app.request('/api/me', { headers })).status
  const withToken = (token: string) => me({ authorization: `Bearer ${token}` })
  const endsAt = async (token: string) => {
    const [id] = decodeURIComponent(token).split('.')
    const [row] = await world.deps.directory.select({ at: session.expiresAt }).from(session).where(eq(session.token, id ?? ''))
    return row?.at.getTime()
  }
  const setEnd = async (token: string, at: number) => {
    const [id] = decodeURIComponent(token).split('.')
    await world.deps.directory.update(session).set({ expiresAt: new Date(at) }).where(eq(session.token, id ?? ''))
  }

  it('S-08: opens nothing with a signature that is not ours, nor with an unsigned cookie', async () => {
    const token = decodeURIComponent(await signedIn())
    const [id = '', signature = ''] = token.split('.')
    const forged = `${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`
    expect([await withToken(token), await withToken(encodeURIComponent(token))]).toEqual([200, 200])
    for (const value of [`${id}.${forged}`, `${id}.`, `${id}.%`, `${id}x.${signature}`]) expect(await withToken(value)).toBe(401)
    const cookie = (value: string) => me({ cookie: `a=1; liasse.session_token=${value}` })
    expect([await cookie(encodeURIComponent(token)), await cookie(id), await cookie(`${id}.${forged}`)]).toEqual([200, 401, 401])
  })

  it('S-08: is prolonged by a use after a day, and over after thirty without any', async () => {
    const token = await signedIn()
    const end = Date.now() + 29 * day - 60_000
    await setEnd(token, end)
    expect(await withToken(token)).toBe(200)
    expect(await endsAt(token)).toBeGreaterThan(Date.now() + 29.9 * day)
    await setEnd(token, Date.now() - 1000)
    expect([await withToken(token), await withToken(token), await endsAt(token)]).toEqual([401, 401, undefined])
  })
})

describe('a forgotten password', () => {
  it('S-08: the mailed link sets a new one once, ends every session, and tells nobody who has an account', async () => {
    const before = await world.signIn('salarie@alpha.test')
    const mails = world.mails.length
    const ask = (email: string) => post('/auth/request-password-reset', { email, redirectTo: 'http://liasse.test/reset' })
    const [known, unknown] = [await ask('salarie@alpha.test'), await ask('personne@alpha.test')]
    expect([known.status, unknown.status]).toEqual([200, 200])
    expect(await known.text()).toBe(await unknown.text())
    expect(world.mails.slice(mails).map(({ to, subject }) => [to, subject])).toEqual([['salarie@alpha.test', 'Choisir un nouveau mot de passe']])
    const token = tokenMailedTo(world, 'salarie@alpha.test')
    const short = await post('/auth/reset-password', { newPassword: 'court', token })
    expect([short.status, (await errorOf(short)).message]).toEqual([400, 'Ce mot de passe est trop court\u00a0: il en faut 12 caractères au moins.'])
    expect((await post('/auth/reset-password', { newPassword: 'nouveau mot de passe 2027', token })).status).toBe(200)
    expect((await before.send('GET', '/me')).status).toBe(401)
    await expect(world.signIn('salarie@alpha.test')).rejects.toThrow()
    expect((await world.signIn('salarie@alpha.test', 'nouveau mot de passe 2027')).userId).toBe(before.userId)
    const reused = await post('/auth/reset-password', { newPassword: 'encore un mot de passe', token })
    expect([reused.status, (await errorOf(reused)).message]).toEqual([400, 'Ce lien n’est plus valable\u00a0: demandez-en un nouveau.'])
  })
})

describe('the extension’s own way in', () => {
  it('X-08: authorised by PKCE it gets a session of its own, listed by its name, and revoked from the dashboard', async () => {
    const manager = await world.as('manager')
    const target = await codeOf(manager)
    expect([target.origin + target.pathname, target.searchParams.get('state')]).toEqual([redirectUri, 'un-etat-au-hasard'])
    const answer = await post('/auth/extension/token', { code: target.searchParams.get('code'), codeVerifier: verifier, redirectUri })
    const { token, user } = await bodyOf<{ token: string; user: { id: string; email: string } }>(answer)
    expect([answer.status, user.email]).toEqual([200, 'gerant@alpha.test'])
    const panel = callerWith(world.app, { userId: user.id, token })
    expect((await panel.send('GET', '/spaces')).status).toBe(200)
    const { body } = await panel.deposit(world.spaces.alpha, { name: 'panneau.txt', bytes: new TextEncoder().encode('par le panneau') })
    expect((await manager.history(world.spaces.alpha, body.document.id))[0]?.via).toBe('extension')
    const own = (await sessionsOf(manager)).find(({ kind }) => kind === 'extension')
    expect(own).toMatchObject({ deviceName: 'Chrome de Camille', current: false })
    expect((await manager.send('DELETE', `/sessions/${own?.id}`)).status).toBe(204)
    expect((await panel.send('GET', '/spaces')).status).toBe(401)
  })

  it('X-08: a code serves once, for its own verifier and return address, within two minutes', async () => {
    const manager = await world.as('manager')
    const exchange = async (input: { code: string | null; codeVerifier?: string; redirectUri?: string }) =>
      (await post('/auth/extension/token', { codeVerifier: verifier, redirectUri, ...input })).status
    const fresh = async () => (await codeOf(manager)).searchParams.get('code')
    const wrongVerifier = await fresh()
    expect(await exchange({ code: wrongVerifier, codeVerifier: 'x'.repeat(50) })).toBe(401)
    expect(await exchange({ code: wrongVerifier })).toBe(401)
    const once = await fresh()
    expect([await exchange({ code: once }), await exchange({ code: once })]).toEqual([200, 401])
    const raced = await fresh()
    const answers = await Promise.all(Array.from({ length: 4 }, () => exchange({ code: raced })))
    expect(answers.toSorted()).toEqual([200, 401, 401, 401])
    expect(await exchange({ code: await fresh(), redirectUri: `https://${extension}.chromiumapp.org/other` })).toBe(401)
    expect(await exchange({ code: 'devine-un-code-de-vingt-caracteres' })).toBe(401)
    const late = await fresh()
    world.later(121_000)
    expect(await exchange({ code: late })).toBe(401)
  })

  it.each([
    'https://evil.test/connected',
    'https://ponmlkjihgfedcbaponmlkjihgfedcba.chromiumapp.org/connected',
    `https://${extension}.chromiumapp.org.evil.test/`,
    `https://evil.test/?https://${extension}.chromiumapp.org/`,
    'http://evil.test/',
    'javascript:alert(1)',
  ])('X-08: no code is sent to %s', async (foreign) => {
    expect((await authorize(await world.as('manager'), { redirectUri: foreign })).status).toBe(400)
  })

  it('X-08: nobody gets a code without a session', async () => {
    expect((await authorize(await world.as(null))).status).toBe(401)
  })

  it('X-08: a device code gives a session only once its owner has approved it, and none when refused', async () => {
    const manager = await world.as('manager')
    const start = async () => bodyOf<{ device_code: string; user_code: string }>(await post('/auth/device/code', { client_id: 'liasse-extension' }))
    const poll = async (deviceCode: string) => {
      const answer = await post('/auth/device/token', { grant_type: 'urn:ietf:params:oauth:grant-type:device_code', device_code: deviceCode, client_id: 'liasse-extension' })
      return { status: answer.status, body: await bodyOf<{ error?: string; access_token?: string }>(answer) }
    }
    const wanted = await start()
    expect((await poll(wanted.device_code)).body.error).toBe('authorization_pending')
    expect((await (await world.as(null)).send('POST', '/auth/device/approve', { userCode: wanted.user_code })).status).toBe(401)
    expect((await manager.send('GET', `/auth/device?user_code=${wanted.user_code}`)).status).toBe(200)
    expect((await manager.send('POST', '/auth/device/approve', { userCode: wanted.user_code })).status).toBe(200)
    await world.deps.directory.run('UPDATE device_code SET last_polled_at = NULL' as never)
    const { status, body } = await poll(wanted.device_code)
    expect([status, typeof body.access_token]).toEqual([200, 'string'])
    const panel = callerWith(world.app, { userId: manager.userId, token: body.access_token ?? null })
    expect((await sessionsOf(panel)).find(({ current }) => current)).toMatchObject({ kind: 'extension', deviceName: 'Extension' })

    const refused = await start()
    await manager.send('GET', `/auth/device?user_code=${refused.user_code}`)
    expect((await manager.send('POST', '/auth/device/deny', { userCode: refused.user_code })).status).toBe(200)
    expect((await poll(refused.device_code)).body.error).toBe('access_denied')
    expect((await post('/auth/device/code', { client_id: 'autre-chose' })).status).toBe(400)
  })
})

describe('the cookie', () => {
  async function cookieOf(email: string) {
    const answer = await post('/auth/sign-in/email', { email, password: 'liasse-demo-2026' })
    return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  }
  const note = async (headers: Record<string, string>) => {
    const answer = await post(`/spaces/${world.spaces.alpha}/folders`, { name: `Dossier ${crypto.randomUUID()}` }, headers)
    return [answer.status, answer.status === 403 ? (await errorOf(answer)).code : null]
  }

  it('S-08: acts for our own pages and for scripts, never for another site', async () => {
    const cookie = await cookieOf('gerant@alpha.test')
    expect(await note({ cookie, origin: 'http://liasse.test' })).toEqual([201, null])
    expect(await note({ cookie, 'sec-fetch-site': 'same-origin' })).toEqual([201, null])
    expect(await note({ cookie })).toEqual([201, null])
    const foreign: Record<string, string>[] = [{ origin: 'https://evil.test' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }]
    for (const headers of foreign) {
      expect(await note({ cookie, ...headers })).toEqual([403, 'origin.refused'])
    }
  })

  it('S-08: is out of reach of scripts and stays on its site', async () => {
    const answer = await post('/auth/sign-in/email', { email: 'gerant@alpha.test', password: 'liasse-demo-2026' })
    expect(answer.headers.get('set-cookie')).toMatch(/^liasse\.session_token=.+HttpOnly.+SameSite=Lax/i)
  })
})

describe('passwords', () => {
  it('S-04: are kept by scrypt, never in clear, and no code of ours names PBKDF2', async () => {
    const kept = await world.deps.directory.all<{ password: string }>('SELECT password FROM account' as never)
    expect(kept.length).toBeGreaterThan(4)
    for (const { password } of kept) expect(password).toMatch(/^[0-9a-f]{32}:[0-9a-f]{128}$/)
    const sources = import.meta.glob(['/worker/**/*.ts', '/shared/**/*.ts', '!/worker/dashboard/**'], { query: '?raw', import: 'default', eager: true })
    expect(Object.keys(sources).length).toBeGreaterThan(100)
    expect(Object.entries(sources).filter(([, text]) => /pbkdf2/i.test(text)).map(([path]) => path)).toEqual([])
  })
})
