import { hc } from 'hono/client'
import type { Api } from '../../worker/app'
import type { Template } from '../schemas/template'
import type { ApiClient } from './api-client'
import { toApiError } from './api-error'
import { createDeposit } from './deposit'

export interface ApiClientOptions {
  /** Origin of the server, without a trailing slash; '' for the page's own. */
  baseUrl: string
  /** Bearer token, asked for at each call so that a renewed one is used at once. */
  token?: () => Promise<string | null> | string | null
  fetch?: typeof fetch
}

/** Sends with the caller's credentials; anything but success rejects with ApiError. */
function createSend(options: ApiClientOptions): typeof fetch {
  const send = options.fetch ?? ((input, init) => fetch(input, init))
  return async (input, init) => {
    const headers = new Headers(init?.headers)
    const token = await options.token?.()
    if (token) headers.set('authorization', `Bearer ${token}`)
    headers.set('liasse-client', options.token ? 'extension' : 'web')
    const credentials = options.token ? 'omit' : 'same-origin'
    const response = await send(input, { credentials, ...init, headers })
    if (!response.ok) throw await toApiError(response)
    return response
  }
}

interface Answer<T> {
  json(): Promise<T>
}
const read = async <T>(sent: Promise<Answer<T>>): Promise<T> => (await sent).json()
const done = async (sent: Promise<unknown>): Promise<void> => void (await sent)

/** The one client of the server, for the panel and the dashboard; its types are the server's own routes. */
export function createApiClient(options: ApiClientOptions): ApiClient {
  const send = createSend(options)
  // hc wants an absolute origin; the dashboard's is the page's own.
  const origin = options.baseUrl || globalThis.location.origin
  const { api } = hc<Api>(origin, { fetch: send })
  const inSpace = api.spaces[':spaceId']
  const ofDocument = inSpace.documents[':documentId']
  const at = (spaceId: string, documentId: string) => ({ param: { spaceId, documentId } })

  return {
    me: () => read(api.me.$get()),
    listSpaces: async () => (await read(api.spaces.$get())).spaces,
    createClient: async (json) => (await read(api.clients.$post({ json }))).space,
    changeSpace: (spaceId, json) => done(inSpace.$patch({ param: { spaceId }, json })),
    listMembers: async (spaceId) => (await read(inSpace.members.$get({ param: { spaceId } }))).members,
    addMember: async (spaceId, json) => (await read(inSpace.members.$post({ param: { spaceId }, json }))).member,
    removeMember: (spaceId, userId) => done(inSpace.members[':userId'].$delete({ param: { spaceId, userId } })),

    listFolders: async (spaceId) => (await read(inSpace.folders.$get({ param: { spaceId } }))).folders,
    createFolder: async (spaceId, json) => (await read(inSpace.folders.$post({ param: { spaceId }, json }))).folder,
    changeFolder: async (spaceId, folderId, json) =>
      (await read(inSpace.folders[':folderId'].$patch({ param: { spaceId, folderId }, json }))).folder,
    deleteFolder: (spaceId, folderId) => done(inSpace.folders[':folderId'].$delete({ param: { spaceId, folderId } })),

    deposit: createDeposit(origin, send),
    findDuplicates: async (spaceId, sha256) =>
      (await read(inSpace.captures.$get({ param: { spaceId }, query: { sha256 } }))).duplicates,
    listDocuments: (spaceId, query = {}) => read(inSpace.documents.$get({ param: { spaceId }, query })),
    getDocument: (spaceId, documentId) => read(ofDocument.$get(at(spaceId, documentId))),
    getText: async (spaceId, documentId) => (await read(ofDocument.text.$get(at(spaceId, documentId)))).pages,
    getLayout: (spaceId, documentId, page) =>
      read(ofDocument.layout.$get({ ...at(spaceId, documentId), query: { page: String(page) } })),
    getPreview: async (spaceId, documentId, page, width) => {
      const query = { page: String(page), width: String(Math.round(width)) }
      return (await ofDocument.preview.$get({ ...at(spaceId, documentId), query })).blob()
    },
    getContent: async (spaceId, documentId) => (await ofDocument.content.$get(at(spaceId, documentId))).blob(),
    changeDocument: (spaceId, documentId, json) => read(ofDocument.$patch({ ...at(spaceId, documentId), json })),
    decideSuggestion: (spaceId, documentId, field, decision) =>
      read(ofDocument.suggestions[':field'][':decision'].$post({ param: { spaceId, documentId, field, decision } })),
    analyseAgain: (spaceId, documentId) => read(ofDocument.analyse.$post(at(spaceId, documentId))),
    trashDocument: (spaceId, documentId) => done(ofDocument.$delete(at(spaceId, documentId))),
    restoreDocument: (spaceId, documentId) => read(ofDocument.restore.$post(at(spaceId, documentId))),
    findRightfulClient: async (spaceId, documentId) =>
      (await read(ofDocument['rightful-client'].$get(at(spaceId, documentId)))).client,
    listHistory: async (spaceId, documentId) => (await read(ofDocument.history.$get(at(spaceId, documentId)))).entries,
    listAccess: async (spaceId, documentId) => (await read(ofDocument.access.$get(at(spaceId, documentId)))).access,
    setAccess: async (spaceId, documentId, json) =>
      (await read(ofDocument.access.$put({ ...at(spaceId, documentId), json }))).access,

    review: (within = 30) => read(api.review.$get({ query: { within: String(within) } })),
    // hono's JSON type cannot follow a tree into itself.
    listTemplates: async () => (await read(api.templates.$get())).templates as unknown as Template[],
    createTemplate: async (json) => (await read(api.templates.$post({ json }))).template as unknown as Template,
    applyTemplate: async (templateId, spaceIds) =>
      (await read(api.templates[':templateId'].apply.$post({ param: { templateId }, json: { spaceIds } }))).jobId,
    getJob: (jobId) => read(api.jobs[':jobId'].$get({ param: { jobId } })),

    listSessions: async () => (await read(api.sessions.$get())).sessions,
    revokeSession: (sessionId) => done(api.sessions[':sessionId'].$delete({ param: { sessionId } })),
    openLive: async () => (await read(api.live.$post())).url,
  }
}
