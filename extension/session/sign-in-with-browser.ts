import { createProofKey, randomToken } from './proof-key'
import { postJson } from './post-json'
import { SignInError } from './sign-in-error'

export interface BrowserSignIn {
  origin: string
  /** `identity.getRedirectURL('cb')`: only this extension receives it. */
  redirectUri: string
  deviceName: string
  /** `identity.launchWebAuthFlow`: the address the server sent the user back to. */
  launch(url: string): Promise<string | undefined>
  send?: typeof fetch
}

/**
 * Opens the server's connect page and trades its code for a token (authorisation code with PKCE, RFC 7636).
 */
export async function signInWithBrowser(options: BrowserSignIn): Promise<string> {
  const { verifier, challenge } = await createProofKey()
  const state = randomToken()
  const query = new URLSearchParams({
    redirect_uri: options.redirectUri,
    state,
    code_challenge: challenge,
    device: options.deviceName,
  })
  const back = await options.launch(`${options.origin}/connect?${query}`).catch(giveUp)
  const code = readCode(back, state)
  const answer = await postJson(
    `${options.origin}/api/auth/extension/token`,
    { code, codeVerifier: verifier, redirectUri: options.redirectUri },
    options.send,
  )
  const token = (answer.body as { token?: unknown } | null)?.token
  if (typeof token !== 'string') throw new SignInError('refused')
  return token
}

/** Browsers tell a page that did not load from a window that was closed by their message alone. */
function giveUp(error: unknown): undefined {
  if (/load/i.test(String(error))) throw new SignInError('unreachable')
}

function readCode(back: string | undefined, state: string) {
  if (!back) throw new SignInError('cancelled')
  const parameters = new URL(back).searchParams
  if (parameters.get('state') !== state) throw new SignInError('state-mismatch')
  if (parameters.get('error') === 'access_denied') throw new SignInError('cancelled')
  const code = parameters.get('code')
  if (!code) throw new SignInError('refused')
  return code
}
