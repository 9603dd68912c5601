import { postJson } from './post-json'
import { SignInError } from './sign-in-error'

const clientId = 'liasse-extension'
const grantType = 'urn:ietf:params:oauth:grant-type:device_code'

/** What the panel shows while the user confirms in any browser. `url` already holds the code. */
export interface DeviceCode {
  deviceCode: string
  userCode: string
  url: string
  intervalMs: number
  expiresInMs: number
}

export interface CodeSignIn {
  origin: string
  send?: typeof fetch
  wait?: (delayMs: number, signal?: AbortSignal) => Promise<void>
  signal?: AbortSignal
}

/** Ends early when the user gives up. */
const defaultWait = (delayMs: number, signal?: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, delayMs)
    signal?.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true })
  })

/** Asks for a device code (RFC 8628). */
export async function requestDeviceCode({ origin, send }: CodeSignIn): Promise<DeviceCode> {
  const { body } = await postJson(`${origin}/api/auth/device/code`, { client_id: clientId }, send)
  const answer = body as Record<string, unknown> | null
  if (typeof answer?.device_code !== 'string' || typeof answer.user_code !== 'string')
    throw new SignInError('refused')
  return {
    deviceCode: answer.device_code,
    userCode: answer.user_code,
    url: new URL(String(answer.verification_uri_complete ?? answer.verification_uri ?? '/'), origin).href,
    intervalMs: Number(answer.interval ?? 5) * 1000,
    expiresInMs: Number(answer.expires_in ?? 600) * 1000,
  }
}

/** Polls until the user has confirmed; slows down when the server asks (RFC 8628 section 3.5). */
export async function awaitDeviceToken(code: DeviceCode, options: CodeSignIn): Promise<string> {
  const wait = options.wait ?? defaultWait
  let intervalMs = code.intervalMs
  for (let waitedMs = 0; waitedMs < code.expiresInMs; waitedMs += intervalMs) {
    await wait(intervalMs, options.signal)
    if (options.signal?.aborted) throw new SignInError('cancelled')
    const answer = await pollOnce(code.deviceCode, options)
    if (answer.token) return answer.token
    if (answer.error === 'slow_down') intervalMs += 5000
    else if (answer.error === 'expired_token') throw new SignInError('expired')
    else if (answer.error === 'access_denied') throw new SignInError('refused')
  }
  throw new SignInError('expired')
}

async function pollOnce(deviceCode: string, { origin, send }: CodeSignIn) {
  const request = { grant_type: grantType, device_code: deviceCode, client_id: clientId }
  const answer = await postJson(`${origin}/api/auth/device/token`, request, send).catch(() => null)
  const body = answer?.body as { access_token?: unknown; error?: unknown } | null
  return {
    token: typeof body?.access_token === 'string' ? body.access_token : null,
    error: typeof body?.error === 'string' ? body.error : null,
  }
}
