import type { ApiClient, Deposit } from './api-client'
import { toApiError } from './api-error'

export interface ApiClientOptions {
  /** Origin of the server, without a trailing slash; '' for the page's own. */
  baseUrl: string
  /** Bearer token, asked for at each call so that a renewed one is used at once. */
  token?: () => Promise<string | null> | string | null
  fetch?: typeof fetch
}

const segment = encodeURIComponent

function encodeSource(source: Deposit['source']) {
  const bytes = new TextEncoder().encode(JSON.stringify(source))
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}

function hexToBase64(hex: string) {
  return btoa(String.fromCharCode(...(hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))))
}

/** The one client of the server, for the panel and the dashboard. Refusals reject with ApiError. */
export function createApiClient(options: ApiClientOptions): ApiClient {
  const send = options.fetch ?? ((input, init) => fetch(input, init))

  async function call(method: string, path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers)
    const token = await options.token?.()
    if (token) headers.set('authorization', `Bearer ${token}`)
    headers.set('liasse-client', options.token ? 'extension' : 'web')
    const credentials = options.token ? 'omit' : 'same-origin'
    const response = await send(`${options.baseUrl}/api${path}`, { credentials, ...init, method, headers })
    if (!response.ok) throw await toApiError(response)
    return response
  }

  async function json<T>(method: string, path: string, body?: unknown): Promise<T> {
    const init = body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
    const response = await call(method, path, init)
    return (response.status === 204 ? undefined : await response.json()) as T
  }

  const inSpace = (spaceId: string) => `/spaces/${segment(spaceId)}`
  const ofDocument = (spaceId: string, documentId: string) => `${inSpace(spaceId)}/documents/${segment(documentId)}`
  const blob = async (path: string) => (await call('GET', path)).blob()
  const pick = <T, K extends keyof T>(answer: Promise<T>, key: K) => answer.then((value) => value[key])
  const get = <T>(path: string) => json<T>('GET', path)

  return {
    me: () => get('/me'),
    listSpaces: () => pick(get<{ spaces: never }>('/spaces'), 'spaces'),
    createClient: (input) => pick(json<{ space: never }>('POST', '/clients', input), 'space'),
    listMembers: (spaceId) => pick(get<{ members: never }>(`${inSpace(spaceId)}/members`), 'members'),
    addMember: (spaceId, input) => pick(json<{ member: never }>('POST', `${inSpace(spaceId)}/members`, input), 'member'),
    removeMember: (spaceId, userId) => json('DELETE', `${inSpace(spaceId)}/members/${segment(userId)}`),

    listFolders: (spaceId) => pick(get<{ folders: never }>(`${inSpace(spaceId)}/folders`), 'folders'),
    createFolder: (spaceId, input) => pick(json<{ folder: never }>('POST', `${inSpace(spaceId)}/folders`, input), 'folder'),
    changeFolder: (spaceId, folderId, input) =>
      pick(json<{ folder: never }>('PATCH', `${inSpace(spaceId)}/folders/${segment(folderId)}`, input), 'folder'),
    deleteFolder: (spaceId, folderId) => json('DELETE', `${inSpace(spaceId)}/folders/${segment(folderId)}`),

    async deposit({ spaceId, captureId, body, name, folderId, source, sha256, keep, signal }) {
      const query = new URLSearchParams({ name })
      if (folderId) query.set('folderId', folderId)
      if (keep) query.set('keep', keep)
      const headers: Record<string, string> = { 'liasse-source': encodeSource(source) }
      if (body.type) headers['content-type'] = body.type
      if (sha256) headers['repr-digest'] = `sha-256=:${hexToBase64(sha256)}:`
      const path = `${inSpace(spaceId)}/captures/${segment(captureId)}?${query}`
      return (await call('PUT', path, { body, headers, signal: signal ?? null })).json()
    },
    findDuplicates: (spaceId, sha256) =>
      pick(get<{ duplicates: never }>(`${inSpace(spaceId)}/captures?sha256=${segment(sha256)}`), 'duplicates'),
    listDocuments: (spaceId, filters = {}) => get(`${inSpace(spaceId)}/documents?${new URLSearchParams(filters)}`),
    getDocument: (spaceId, documentId) => get(ofDocument(spaceId, documentId)),
    getText: (spaceId, documentId) => pick(get<{ pages: never }>(`${ofDocument(spaceId, documentId)}/text`), 'pages'),
    getLayout: (spaceId, documentId, page) => get(`${ofDocument(spaceId, documentId)}/layout?page=${page}`),
    getPreview: (spaceId, documentId, page, width) =>
      blob(`${ofDocument(spaceId, documentId)}/preview?page=${page}&width=${Math.round(width)}`),
    getContent: (spaceId, documentId) => blob(`${ofDocument(spaceId, documentId)}/content`),
    changeDocument: (spaceId, documentId, patch) => json('PATCH', ofDocument(spaceId, documentId), patch),
    decideSuggestion: (spaceId, documentId, field, decision) =>
      json('POST', `${ofDocument(spaceId, documentId)}/suggestions/${segment(field)}/${decision}`),
    analyseAgain: (spaceId, documentId) => json('POST', `${ofDocument(spaceId, documentId)}/analyse`),
    trashDocument: (spaceId, documentId) => json('DELETE', ofDocument(spaceId, documentId)),
    restoreDocument: (spaceId, documentId) => json('POST', `${ofDocument(spaceId, documentId)}/restore`),
    listHistory: (spaceId, documentId) => pick(get<{ entries: never }>(`${ofDocument(spaceId, documentId)}/history`), 'entries'),
    listAccess: (spaceId, documentId) => pick(get<{ access: never }>(`${ofDocument(spaceId, documentId)}/access`), 'access'),
    setAccess: (spaceId, documentId, input) =>
      pick(json<{ access: never }>('PUT', `${ofDocument(spaceId, documentId)}/access`, input), 'access'),

    review: (within = 30) => get(`/review?within=${within}`),
    listTemplates: () => pick(get<{ templates: never }>('/templates'), 'templates'),
    createTemplate: (input) => pick(json<{ template: never }>('POST', '/templates', input), 'template'),
    applyTemplate: (templateId, spaceIds) =>
      pick(json<{ jobId: never }>('POST', `/templates/${segment(templateId)}/apply`, { spaceIds }), 'jobId'),
    getJob: (jobId) => get(`/jobs/${segment(jobId)}`),

    listSessions: () => pick(get<{ sessions: never }>('/sessions'), 'sessions'),
    revokeSession: (sessionId) => json('DELETE', `/sessions/${segment(sessionId)}`),
    openLive: () => pick(json<{ url: never }>('POST', '/live'), 'url'),
  }
}
