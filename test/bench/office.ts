import { randomUUID } from 'node:crypto'

/** Bytes to deposit; the name's ending says what they are. */
export interface Paper {
  name: string
  bytes: Uint8Array
}

export interface Deposited {
  id: string
  spaceId: string
  analysis: { state: string; reason: string | null; pagesRead: number }
}

/** The firm's administrator at work, through the API only. */
export interface Office {
  /** The parsed JSON of a 2xx answer; any other answer throws. */
  json<T>(path: string, init?: RequestInit): Promise<T>
  /** A new client: its own quota and its own credits. */
  openClient(name: string): Promise<string>
  deposit(spaceId: string, paper: Paper): Promise<Deposited>
  /** Resolves with the document once its analysis is over, however it ended. */
  waitUntilRead(deposited: Deposited, pollMs?: number): Promise<Deposited>
}

const patienceMs = 240_000

async function signIn(url: string): Promise<string> {
  const body = JSON.stringify({ email: 'admin@demo.test', password: 'liasse-demo-2026' })
  const headers = { 'content-type': 'application/json', origin: url }
  const answer = await fetch(`${url}/api/auth/sign-in/email`, { method: 'POST', headers, body })
  const token = answer.headers.get('set-auth-token')
  if (!token) throw new Error(`sign-in: ${answer.status} ${await answer.text()}`)
  return token
}

/** A connection that was idle may be closed just as it is used again; what is asked here may be asked twice. */
async function fetchAgain(url: string, init: RequestInit): Promise<Response> {
  return fetch(url, init).catch(() => fetch(url, init))
}

/** Signs the demonstration firm's administrator in. */
export async function openOffice(url: string): Promise<Office> {
  const token = await signIn(url)
  const json = async <T>(path: string, init: RequestInit = {}): Promise<T> => {
    const headers = { 'content-type': 'application/json', ...init.headers, authorization: `Bearer ${token}` }
    const answer = await fetchAgain(`${url}/api${path}`, { ...init, headers })
    if (!answer.ok) throw new Error(`${init.method ?? 'GET'} ${path}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as T
  }
  const read = ({ spaceId, id }: Deposited) => json<Deposited>(`/spaces/${spaceId}/documents/${id}`)
  return {
    json,
    async openClient(name) {
      const { space } = await json<{ space: { id: string } }>('/clients', { method: 'POST', body: JSON.stringify({ name }) })
      return space.id
    },
    async deposit(spaceId, { name, bytes }) {
      const path = `/spaces/${spaceId}/captures/${randomUUID()}?name=${encodeURIComponent(name)}`
      const headers = { 'content-type': 'application/octet-stream' }
      const { document } = await json<{ document: Deposited }>(path, { method: 'PUT', body: new Uint8Array(bytes), headers })
      return document
    },
    async waitUntilRead(deposited, pollMs = 20) {
      const until = performance.now() + patienceMs
      for (;;) {
        const now = await read(deposited)
        if (now.analysis.state !== 'waiting' && now.analysis.state !== 'running') return now
        if (performance.now() > until) throw new Error(`${deposited.id} is still ${now.analysis.state}`)
        await new Promise((resolve) => setTimeout(resolve, pollMs))
      }
    },
  }
}
