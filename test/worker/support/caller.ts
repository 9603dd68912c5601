import type { createApp } from '../../../worker/app'
import type { DocumentRow } from '../../../shared/schemas/document'

type App = ReturnType<typeof createApp>

export interface Caller {
  userId: string
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>
  /** GET, which must be answered 200. */
  json<T>(path: string): Promise<T>
  deposit(spaceId: string, file: { name: string; bytes: Uint8Array; captureId?: string; query?: string; headers?: Record<string, string> }): Promise<{ status: number; body: DepositBody }>
}
export interface DepositBody {
  document: DocumentRow
  duplicateOf?: string
  error?: { code: string; message: string }
}

const password = 'liasse-demo-2026'

/** Somebody who calls the API with a bearer token, as scripts and the extension do; or nobody. */
export async function createCaller(app: App, email: string | null): Promise<Caller> {
  const credentials = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email, password }) }
  const signedIn = email ? await app.request('/api/auth/sign-in/email', credentials) : null
  const token = signedIn?.headers.get('set-auth-token') ?? null
  if (signedIn && !token) throw new Error(`${email} could not sign in: ${await signedIn.text()}`)
  const { user } = signedIn ? ((await signedIn.json()) as { user: { id: string } }) : { user: { id: '' } }

  const send: Caller['send'] = async (method, path, body, headers = {}) => {
    const all = new Headers(headers)
    if (token) all.set('authorization', `Bearer ${token}`)
    const raw = body instanceof Uint8Array
    if (body !== undefined && !raw) all.set('content-type', 'application/json')
    if (raw) all.set('content-length', String(body.length))
    return app.request(`/api${path}`, { method, headers: all, body: body === undefined ? null : raw ? (body as Uint8Array<ArrayBuffer>) : JSON.stringify(body) })
  }
  return {
    userId: user.id,
    send,
    async json<T>(path: string) {
      const response = await send('GET', path)
      if (response.status !== 200) throw new Error(`GET ${path}: ${response.status} ${await response.text()}`)
      return response.json() as Promise<T>
    },
    async deposit(spaceId, { name, bytes, captureId = crypto.randomUUID(), query = '', headers = {} }) {
      const path = `/spaces/${spaceId}/captures/${captureId}?name=${encodeURIComponent(name)}${query}`
      const response = await send('PUT', path, bytes, headers)
      return { status: response.status, body: (await response.json()) as DepositBody }
    },
  }
}
