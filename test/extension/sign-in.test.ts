import { createHash } from 'node:crypto'
import { describe, expect, test, vi } from 'vitest'
import { openSession } from '../../extension/session/open-session'
import { readSession } from '../../extension/session/session-store'
import { signInWithBrowser } from '../../extension/session/sign-in-with-browser'
import { awaitDeviceToken, requestDeviceCode } from '../../extension/session/sign-in-with-code'
import { signOut } from '../../extension/session/sign-out'
import { openDatabase } from '../../extension/store/database'
import { keepSpaces } from '../../extension/store/known-spaces'

const origin = 'https://liasse.test'
const redirectUri = 'https://abc.chromiumapp.org/cb'

function exchange(answer: unknown = { token: 'jeton', user: {} }, status = 200) {
  return vi.fn(async (_url: string, init?: RequestInit) => {
    expect(init?.credentials).toBe('omit')
    return new Response(JSON.stringify(answer), { status })
  })
}
const bodyOf = (send: ReturnType<typeof exchange>, call = 0): Record<string, string> =>
  JSON.parse(String(send.mock.calls[call]?.[1]?.body))
const signIn = (launch: (url: string) => Promise<string | undefined>, send = exchange()) =>
  signInWithBrowser({
    origin,
    redirectUri,
    deviceName: 'Chrome · Linux',
    launch,
    send: send as unknown as typeof fetch,
  })

describe('signing in with the browser', () => {
  test('sends the challenge of the verifier it later shows (RFC 7636, S256)', async () => {
    let asked = new URL(origin)
    const send = exchange()
    const token = await signIn(async (url) => {
      asked = new URL(url)
      return `${redirectUri}?code=code-de-test&state=${asked.searchParams.get('state')}`
    }, send)
    expect(token).toBe('jeton')
    expect(asked.pathname).toBe('/connect')
    expect(asked.searchParams.get('redirect_uri')).toBe(redirectUri)
    expect(asked.searchParams.get('device')).toBe('Chrome · Linux')
    const { code, codeVerifier, redirectUri: shown } = bodyOf(send)
    expect([code, shown]).toEqual(['code-de-test', redirectUri])
    const challenge = createHash('sha256')
      .update(codeVerifier ?? '')
      .digest('base64url')
    expect(asked.searchParams.get('code_challenge')).toBe(challenge)
  })

  test.each([
    ['closed the window', async () => undefined, 'cancelled'],
    ['the user said no', () => Promise.reject(new Error('The user did not approve access.')), 'cancelled'],
    [
      'the page did not load',
      () => Promise.reject(new Error('Authorization page could not be loaded.')),
      'unreachable',
    ],
    [
      'the server’s page said no',
      async (url: string) =>
        `${redirectUri}?error=access_denied&state=${new URL(url).searchParams.get('state')}`,
      'cancelled',
    ],
    ['another state came back', async () => `${redirectUri}?code=c&state=other`, 'state-mismatch'],
  ])('gives nothing away when %s', async (_case, launch, problem) => {
    const send = exchange()
    await expect(signIn(launch, send)).rejects.toMatchObject({ problem })
    expect(send).not.toHaveBeenCalled()
  })

  test('says when the server refuses or does not answer', async () => {
    const back = async (url: string) =>
      `${redirectUri}?code=c&state=${new URL(url).searchParams.get('state')}`
    await expect(signIn(back, exchange({ error: {} }, 400))).rejects.toMatchObject({ problem: 'refused' })
    const send = vi.fn(() => Promise.reject(new TypeError('offline'))) as unknown as ReturnType<
      typeof exchange
    >
    await expect(signIn(back, send)).rejects.toMatchObject({ problem: 'unreachable' })
  })
})

describe('signing in with a code', () => {
  const answers = (...bodies: unknown[]) => {
    const queue = [...bodies]
    return vi.fn(async () => new Response(JSON.stringify(queue.shift()))) as unknown as typeof fetch
  }
  const code = {
    deviceCode: 'd',
    userCode: 'BKDT-QWHX',
    url: `${origin}/device`,
    intervalMs: 5000,
    expiresInMs: 600_000,
  }

  test('shows the code and the page that confirms it', async () => {
    const uri = '/device?user_code=BKDT-QWHX'
    const body = {
      device_code: 'd',
      user_code: 'BKDT-QWHX',
      verification_uri_complete: uri,
      interval: 5,
      expires_in: 600,
    }
    const asked = await requestDeviceCode({ origin, send: answers(body) })
    expect(asked).toEqual({ ...code, url: `${origin}${uri}` })
  })

  test('waits, slows down when told, and gets its token', async () => {
    const waits: number[] = []
    const send = answers(
      { error: 'authorization_pending' },
      { error: 'slow_down' },
      { access_token: 'jeton' },
    )
    const token = await awaitDeviceToken(code, {
      origin,
      send,
      wait: async (delayMs) => void waits.push(delayMs),
    })
    expect(token).toBe('jeton')
    expect(waits).toEqual([5000, 5000, 10_000])
  })

  test.each([
    ['expired_token', 'expired'],
    ['access_denied', 'refused'],
  ])('ends at %s', async (error, problem) => {
    const options = { origin, send: answers({ error }), wait: async () => undefined }
    await expect(awaitDeviceToken(code, options)).rejects.toMatchObject({ problem })
  })

  test('stops asking when the user gives up, and when the code has expired', async () => {
    const stop = new AbortController()
    stop.abort()
    const wait = async () => undefined
    await expect(
      awaitDeviceToken(code, { origin, send: answers(), wait, signal: stop.signal }),
    ).rejects.toMatchObject({
      problem: 'cancelled',
    })
    const pending = vi.fn(async () => new Response('{"error":"authorization_pending"}'))
    const send = pending as unknown as typeof fetch
    await expect(awaitDeviceToken(code, { origin, send, wait })).rejects.toMatchObject({ problem: 'expired' })
    expect(pending).toHaveBeenCalledTimes(120)
  })
})

describe('X-08: signing out', () => {
  const sessions = [
    { id: 'ses_web', current: false },
    { id: 'ses_ext', current: true },
  ]

  async function signedIn() {
    const database = await openDatabase(`sign-out-${crypto.randomUUID()}`)
    const user = { id: 'u', name: 'Camille', email: 'c@demo.test', language: 'fr' }
    vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ user, firms: [] })))
    await openSession(database, origin, 'jeton')
    vi.unstubAllGlobals()
    expect(await readSession(database)).toEqual({ token: 'jeton', user })
    await database.put('blobs', new Blob(['x']), 'capture')
    await keepSpaces(database, 'u', [])
    return database
  }

  test('revokes this session alone and wipes token and queue', async () => {
    const database = await signedIn()
    const revokeSession = vi.fn(async () => undefined)
    const api = { listSessions: async () => sessions as never, revokeSession }
    expect(await signOut(database, api)).toBe(true)
    expect(revokeSession.mock.calls).toEqual([['ses_ext']])
    expect([await readSession(database), await database.count('blobs'), await database.count('known')]).toEqual([null, 0, 0])
  })

  test('wipes them without a network too, and says that the server did not hear it', async () => {
    const database = await signedIn()
    const listSessions = () => Promise.reject(new TypeError('offline'))
    expect(await signOut(database, { listSessions, revokeSession: async () => undefined })).toBe(false)
    expect([await readSession(database), await database.count('blobs'), await database.count('known')]).toEqual([null, 0, 0])
  })
})
