import { randomUUID } from 'node:crypto'
import type { DocumentRow, PageText } from '../../shared/schemas/document'
import type { Client, Rule } from './truth.ts'

/** The firm's administrator at work, through the API only. */
export interface Office {
  openClient(client: Client): Promise<string>
  /** Makes a template of the rules and applies it to the spaces; resolves once it is done. */
  applyRules(rules: Rule[], spaceIds: string[]): Promise<void>
  /** Resolves with the id of the document. */
  deposit(spaceId: string, name: string, bytes: Uint8Array): Promise<string>
  /** Every document of a space, once no analysis is under way. */
  whenAnalysed(spaceId: string): Promise<DocumentRow[]>
  pagesOf(document: DocumentRow): Promise<PageText[]>
}

const patienceMs = 20 * 60_000
const pollMs = 400
const pause = () => new Promise((resolve) => setTimeout(resolve, pollMs))
type Ask = <T>(path: string, init?: RequestInit) => Promise<T>

async function signIn(url: string): Promise<Ask> {
  const body = JSON.stringify({ email: 'admin@demo.test', password: 'liasse-demo-2026' })
  const headers = { 'content-type': 'application/json', origin: url }
  const signed = await fetch(`${url}/api/auth/sign-in/email`, { method: 'POST', headers, body })
  const token = signed.headers.get('set-auth-token')
  if (!token) throw new Error(`sign-in: ${signed.status} ${await signed.text()}`)
  return async <T>(path: string, init: RequestInit = {}) => {
    const all = { 'content-type': 'application/json', ...init.headers, authorization: `Bearer ${token}` }
    const ask = () => fetch(`${url}/api${path}`, { ...init, headers: all })
    // A connection that was idle may be closed just as it is used again.
    const answer = await ask().catch(ask)
    if (answer.status === 429) {
      await pause()
      return (await (await ask()).json()) as T
    }
    if (!answer.ok) throw new Error(`${init.method ?? ''} ${path}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as T
  }
}

const sending = (method: string, input: unknown) => ({ method, body: JSON.stringify(input) })
const isUnderWay = ({ analysis }: DocumentRow) => analysis.state === 'waiting' || analysis.state === 'running'

async function listAll(ask: Ask, spaceId: string): Promise<DocumentRow[]> {
  const found: DocumentRow[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const query: string = cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''
    const page: { documents: DocumentRow[]; nextCursor: string | null } = await ask(
      `/spaces/${spaceId}/documents?limit=200${query}`,
    )
    found.push(...page.documents)
    cursor = page.nextCursor
  }
  return found
}

async function applyRules(ask: Ask, rules: Rule[], spaceIds: string[]) {
  const tags = rules.map(({ name, rule }) => ({ name, rules: [rule] }))
  const name = `Évaluation ${randomUUID().slice(0, 8)}`
  const { template } = await ask<{ template: { id: string } }>('/templates', sending('POST', { name, tags }))
  const apply = `/templates/${template.id}/apply`
  const applied = await ask<{ jobId: string }>(apply, sending('POST', { spaceIds }))
  for (;;) {
    const { state } = await ask<{ state: string }>(`/jobs/${applied.jobId}`)
    if (state === 'done') return
    if (state === 'failed') throw new Error('the template could not be applied')
    await pause()
  }
}

/** Signs the demonstration firm's administrator in. */
export async function openOffice(url: string): Promise<Office> {
  const ask = await signIn(url)
  return {
    openClient: async ({ name, siren }) =>
      (await ask<{ space: { id: string } }>('/clients', sending('POST', { name, siren }))).space.id,
    applyRules: (rules, spaceIds) => applyRules(ask, rules, spaceIds),
    async deposit(spaceId, name, bytes) {
      const path = `/spaces/${spaceId}/captures/${randomUUID()}?keep=copy&name=${encodeURIComponent(name)}`
      const headers = { 'content-type': 'application/octet-stream' }
      const body = new Uint8Array(bytes)
      return (await ask<{ document: DocumentRow }>(path, { method: 'PUT', body, headers })).document.id
    },
    async whenAnalysed(spaceId) {
      const until = performance.now() + patienceMs
      for (;;) {
        const all = await listAll(ask, spaceId)
        if (!all.some(isUnderWay)) return all
        if (performance.now() > until) throw new Error(`analyses of ${spaceId} do not end`)
        await pause()
      }
    },
    pagesOf: async ({ spaceId, id }) =>
      (await ask<{ pages: PageText[] }>(`/spaces/${spaceId}/documents/${id}/text`)).pages,
  }
}
