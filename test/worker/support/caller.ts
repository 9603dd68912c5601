import type { createApp } from '../../../worker/app'
import type { DocumentRow } from '../../../shared/schemas/document'
import type { HistoryEntry } from '../../../shared/schemas/history'

type App = ReturnType<typeof createApp>

export interface SentFile {
  name: string
  bytes: Uint8Array
  captureId?: string
  query?: string
  headers?: Record<string, string>
}

export interface Caller {
  userId: string
  token: string | null
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>
  /** GET, which must be answered 200. */
  json<T>(path: string): Promise<T>
  deposit(spaceId: string, file: SentFile): Promise<{ status: number; body: DepositBody }>
  /** The document as the detail view shows it; must be answered 200. */
  document(spaceId: string, documentId: string): Promise<DocumentRow>
  /** Its history, oldest first. */
  history(spaceId: string, documentId: string): Promise<HistoryEntry[]>
}
export interface DepositBody {
  document: DocumentRow
  duplicateOf?: string
  error?: { code: string; message: string }
}

/** The body of an answer, as the test expects it. */
export const bodyOf = <T>(answer: Response) => answer.json() as Promise<T>

async function signIn(app: App, email: string, password: string) {
  const body = JSON.stringify({ email, password })
  const answer = await app.request('/api/auth/sign-in/email', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  const token = answer.headers.get('set-auth-token')
  if (!token) throw new Error(`${email} could not sign in: ${await answer.text()}`)
  const { user } = await bodyOf<{ user: { id: string } }>(answer)
  return { userId: user.id, token }
}

/** Somebody who calls the API with a bearer token, as scripts and the extension do; or nobody. */
export async function createCaller(app: App, email: string | null, password = 'liasse-demo-2026'): Promise<Caller> {
  const session = email ? await signIn(app, email, password) : { userId: '', token: null }
  return callerWith(app, session)
}

/** The same with a token from elsewhere. */
export function callerWith(app: App, { userId, token }: { userId: string; token: string | null }): Caller {
  const send: Caller['send'] = async (method, path, body, headers = {}) => {
    const all = new Headers(headers)
    if (token) all.set('authorization', `Bearer ${token}`)
    const raw = body instanceof Uint8Array
    if (body !== undefined && !raw) all.set('content-type', 'application/json')
    if (raw) all.set('content-length', String(body.length))
    const sent = body === undefined ? null : raw ? (body as Uint8Array<ArrayBuffer>) : JSON.stringify(body)
    return app.request(`/api${path}`, { method, headers: all, body: sent })
  }
  const json = async <T>(path: string) => {
    const response = await send('GET', path)
    if (response.status !== 200) throw new Error(`GET ${path}: ${response.status} ${await response.text()}`)
    return response.json() as Promise<T>
  }
  return {
    userId,
    token,
    send,
    json,
    async deposit(spaceId, { name, bytes, captureId = crypto.randomUUID(), query = '', headers = {} }) {
      const path = `/spaces/${spaceId}/captures/${captureId}?name=${encodeURIComponent(name)}${query}`
      const response = await send('PUT', path, bytes, headers)
      return { status: response.status, body: (await response.json()) as DepositBody }
    },
    document: (spaceId, documentId) => json(`/spaces/${spaceId}/documents/${documentId}`),
    async history(spaceId, documentId) {
      const { entries } = await json<{ entries: HistoryEntry[] }>(`/spaces/${spaceId}/documents/${documentId}/history`)
      return entries.toReversed()
    },
  }
}
