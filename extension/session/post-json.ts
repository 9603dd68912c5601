import { SignInError } from './sign-in-error'

/**
 * POSTs JSON without cookies and returns status and parsed body (null when it is not JSON). No network:
 * SignInError.
 */
export async function postJson(url: string, body: unknown, send: typeof fetch = fetch) {
  const response = await send(url, {
    method: 'POST',
    credentials: 'omit',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new SignInError('unreachable')
  })
  const parsed: unknown = await response.json().catch(() => null)
  return { status: response.status, body: parsed }
}
