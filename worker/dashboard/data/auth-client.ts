import { toApiError } from '../../../shared/api/api-error'

/** The sign-in routes of better-auth and the hand-over to the extension. Rejects as ApiClient does. */
export interface AuthClient {
  signIn(email: string, password: string): Promise<void>
  signOut(): Promise<void>
  requestPasswordReset(email: string): Promise<void>
  setPassword(token: string, newPassword: string): Promise<void>
  setLanguage(language: 'fr' | 'en'): Promise<void>
  authorizeExtension(input: ExtensionRequest): Promise<{ redirectTo: string }>
  findDevice(userCode: string): Promise<{ status: string }>
  decideDevice(userCode: string, decision: 'approve' | 'deny'): Promise<void>
}

export interface ExtensionRequest {
  redirectUri: string
  state: string
  codeChallenge: string
  deviceName: string
}

/** Speaks to `/api/auth` on the page's own origin. */
export function createAuthClient(send: typeof fetch): AuthClient {
  async function call<T>(path: string, body?: unknown): Promise<T> {
    const post = {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    }
    const init: RequestInit = { credentials: 'same-origin', ...(body === undefined ? {} : post) }
    const response = await send(`/api/auth${path}`, init)
    if (!response.ok) throw await toApiError(response)
    return (await response.json().catch(() => undefined)) as T
  }
  return {
    signIn: (email, password) => call('/sign-in/email', { email, password }),
    signOut: () => call('/sign-out', {}),
    requestPasswordReset: (email) =>
      call('/request-password-reset', { email, redirectTo: `${location.origin}/reset` }),
    setPassword: (token, newPassword) => call('/reset-password', { token, newPassword }),
    setLanguage: (language) => call('/update-user', { language }),
    authorizeExtension: (input) => call('/extension/authorize', input),
    findDevice: (userCode) => call(`/device?user_code=${encodeURIComponent(userCode)}`),
    decideDevice: (userCode, decision) => call(`/device/${decision}`, { userCode }),
  }
}
