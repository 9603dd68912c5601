import { and, eq, gt } from 'drizzle-orm'
import { session, user } from '../../db/tables/identity'
import type { Deps } from '../../ports/deps'
import { authOf } from './auth-of'
import { sessionLife } from './session-life'

interface FoundSession {
  user: { id: string; name: string; email: string; language?: string | null }
  session: { id: string; kind?: string | null }
}

const signingKeys = new WeakMap<Deps, Promise<CryptoKey>>()

function signingKey(deps: Deps): Promise<CryptoKey> {
  const secret = new TextEncoder().encode(deps.settings.authSecret)
  const known = signingKeys.get(deps) ?? crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify'])
  signingKeys.set(deps, known)
  return known
}

/** The token, when its signature (base64, possibly percent-encoded) is ours. */
async function verify(deps: Deps, signed: string): Promise<string | undefined> {
  const [, token, signature] = /^([\w-]+)\.([\w+/-]+=*)$/.exec(decodeURIComponent(signed)) ?? []
  if (!token || !signature) return undefined
  const bytes = Uint8Array.from(atob(signature.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))
  const valid = await crypto.subtle.verify('HMAC', await signingKey(deps), bytes, new TextEncoder().encode(token))
  return valid ? token : undefined
}

/** From the bearer header (`token`, or `token.signature` as better-auth gives it out), or else the signed cookie. */
async function tokenOf(deps: Deps, headers: Headers): Promise<string | undefined> {
  const bearer = /^bearer +(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1]
  if (bearer && !bearer.includes('.')) return bearer
  const signed = bearer ?? /(?:^|; *)(?:__Secure-)?liasse\.session_token=([^;]+)/.exec(headers.get('cookie') ?? '')?.[1]
  return signed && verify(deps, signed).catch(() => undefined)
}

/** The session of a token, unless it has ended or is old enough to be prolonged. */
async function findFresh(deps: Deps, token: string): Promise<FoundSession | undefined> {
  const now = deps.clock.now()
  const prolongedBelow = now + (sessionLife.expiresIn - sessionLife.updateAge) * 1000
  const [found] = await deps.directory
    .select({
      user: { id: user.id, name: user.name, email: user.email, language: user.language },
      session: { id: session.id, kind: session.kind },
    })
    .from(session)
    .innerJoin(user, eq(user.id, session.userId))
    .where(and(eq(session.token, token), gt(session.expiresAt, new Date(prolongedBelow))))
  return found
}

/**
 * The session a request carries, or null. One query and one signature for nearly every request, where the library's own
 * look-up makes two queries and walks its router: a third of what a small deposit cost. What is left (no such session, one
 * that ended, one to prolong, once a day) is the library's.
 */
export async function readSession(deps: Deps, headers: Headers): Promise<FoundSession | null> {
  const token = await tokenOf(deps, headers)
  const fresh = token && (await findFresh(deps, token))
  return fresh || authOf(deps).api.getSession({ headers })
}
