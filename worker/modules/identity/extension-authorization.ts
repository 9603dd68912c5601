import { APIError, createAuthEndpoint, sessionMiddleware } from 'better-auth/api'
import type { BetterAuthPlugin } from 'better-auth'
import { z } from 'zod'
import { isExtensionRedirect } from '../../../shared/domain/extension-redirect'
import { toHex } from '../../../shared/domain/sha256'
import { authorizeExtension, type ExchangeCode, exchangeCode } from '../../../shared/schemas/identity'
import type { Deps } from '../../ports/deps'

const codeLifeMs = 2 * 60_000
const sessionLifeMs = 90 * 86_400_000

const grantedCode = z.object({ userId: z.string(), codeChallenge: z.string(), redirectUri: z.string(), deviceName: z.string() })

async function digest(text: string) {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
}

function base64url(bytes: Uint8Array) {
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

interface Verifications {
  consumeVerificationValue(identifier: string): Promise<{ value: string; expiresAt: Date } | null>
}

/** What a code was granted for, once; null when it is unknown, spent, too old, or shown by somebody else. */
async function redeemCode(deps: Deps, verifications: Verifications, shown: ExchangeCode) {
  const stored = await verifications.consumeVerificationValue(`extension-code:${toHex(await digest(shown.code))}`)
  if (!stored || stored.expiresAt.getTime() <= deps.clock.now()) return null
  const granted = grantedCode.parse(JSON.parse(stored.value))
  const holds = granted.redirectUri === shown.redirectUri && granted.codeChallenge === base64url(await digest(shown.codeVerifier))
  return holds ? granted : null
}

/**
 * Authorisation code with PKCE (RFC 7636, S256) for the extension: the signed-in dashboard asks for a code, the
 * extension exchanges it, once and within two minutes, for a session of its own that is listed and revoked like any other.
 */
export function extensionAuthorization(deps: Deps) {
  return {
    id: 'extension-authorization',
    endpoints: {
      authorizeExtension: createAuthEndpoint(
        '/extension/authorize',
        { method: 'POST', body: authorizeExtension, use: [sessionMiddleware] },
        async (c) => {
          const { redirectUri, state, codeChallenge, deviceName } = c.body
          if (!isExtensionRedirect(redirectUri, deps.settings.extensionIds)) {
            throw new APIError('BAD_REQUEST', { code: 'EXTENSION_REDIRECT_REFUSED' })
          }
          const code = base64url(crypto.getRandomValues(new Uint8Array(32)))
          await c.context.internalAdapter.createVerificationValue({
            identifier: `extension-code:${toHex(await digest(code))}`,
            value: JSON.stringify({ userId: c.context.session.user.id, codeChallenge, redirectUri, deviceName }),
            expiresAt: new Date(deps.clock.now() + codeLifeMs),
          })
          const target = new URL(redirectUri)
          target.searchParams.set('code', code)
          target.searchParams.set('state', state)
          return c.json({ redirectTo: target.toString() })
        },
      ),
      exchangeExtensionCode: createAuthEndpoint('/extension/token', { method: 'POST', body: exchangeCode }, async (c) => {
        const granted = await redeemCode(deps, c.context.internalAdapter, c.body)
        const user = granted ? await c.context.internalAdapter.findUserById(granted.userId) : null
        if (!granted || !user) {
          throw new APIError('UNAUTHORIZED', { code: 'EXTENSION_CODE_REFUSED' })
        }
        const life = new Date(deps.clock.now() + sessionLifeMs)
        const ownFields = { kind: 'extension', deviceName: granted.deviceName, expiresAt: life }
        const session = await c.context.internalAdapter.createSession(user.id, false, ownFields, true)
        return c.json({ token: session.token, user: { id: user.id, name: user.name, email: user.email } })
      }),
    },
  } satisfies BetterAuthPlugin
}
