import type { ApiClient, Deposit, DepositAnswer } from '../../../shared/api/api-client'
import { createApiClient } from '../../../shared/api/create-api-client'
import { createAuthClient, type AuthClient } from '../data/auth-client'
import { createLiveHub, type LiveHub } from '../live/live-hub'
import { fetchWithProgress } from '../upload/fetch-with-progress'

/** What the dashboard needs from outside; tests hand in their own. */
export interface Services {
  api: ApiClient
  auth: AuthClient
  live: LiveHub
  /** Deposits with the share sent (0…1) as it goes. */
  deposit: (input: Deposit, onProgress: (share: number) => void) => Promise<DepositAnswer>
  /** Calls when any answer says that the session has ended; returns how to stop. */
  onSessionLost: (listener: () => void) => () => void
}

/** The real services, on the page's own origin. */
export function createServices(): Services {
  const listeners = new Set<() => void>()
  // The server's sentences come in the language of the page, which may not be the browser's own.
  const speaking =
    (send: typeof fetch): typeof fetch =>
    (input, init) => {
      const headers = new Headers(init?.headers)
      headers.set('accept-language', document.documentElement.lang)
      return send(input, { ...init, headers })
    }
  const plain = speaking((input, init) => fetch(input, init))
  const watched =
    (send: typeof fetch): typeof fetch =>
    async (input, init) => {
      const response = await send(input, init)
      if (response.status === 401) for (const listener of listeners) listener()
      return response
    }
  const api = createApiClient({ baseUrl: '', fetch: watched(plain) })
  return {
    api,
    auth: createAuthClient(plain),
    live: createLiveHub(() => api.openLive()),
    deposit: (input, onProgress) =>
      createApiClient({ baseUrl: '', fetch: watched(speaking(fetchWithProgress(onProgress))) }).deposit(
        input,
      ),
    onSessionLost(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
