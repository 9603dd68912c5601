import type { ApiClient } from '../../shared/api/api-client'
import { createApiClient } from '../../shared/api/create-api-client'
import type { Database } from '../store/database'
import { apiOrigin } from './api-origin'
import { readSession } from './session-store'

/** The server as the signed-in user; the token is read at each call, so that a sign-out holds at once. */
export function createExtensionApi(database: Database): ApiClient {
  return createApiClient({
    baseUrl: apiOrigin,
    token: async () => (await readSession(database))?.token ?? null,
  })
}
