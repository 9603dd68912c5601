import { z } from 'zod'
import { isAllowed } from '../../../shared/domain/permissions'
import { AppError } from '../../ports/app-error'
import type { Deps } from '../../ports/deps'
import { listEntries } from '../access/queries'

const lifeMs = 60_000

/** What a socket may hear of: `all` with the document's id, `own` only that something changed in the space. */
export const audience = z.object({ userId: z.string(), until: z.number(), all: z.array(z.string()), own: z.array(z.string()) })
export type Audience = z.infer<typeof audience>

async function signingKey(deps: Deps) {
  const secret = new TextEncoder().encode(`live-ticket:${deps.settings.authSecret}`)
  return crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify'])
}

const toText = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
const toBytes = (text: string) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))

/** A signed ticket for one's own live socket, good for a minute. A socket cannot carry a bearer header, a ticket can be seen. */
export async function writeLiveTicket(deps: Deps, userId: string): Promise<string> {
  const ticket = new TextEncoder().encode(JSON.stringify({ userId, until: deps.clock.now() + lifeMs }))
  const signature = new Uint8Array(await crypto.subtle.sign('HMAC', await signingKey(deps), ticket))
  return `${toText(ticket)}.${toText(signature)}`
}

/** The audience of a ticket, by the rights its holder has now; 401 when it is forged or too old. */
export async function readLiveTicket(deps: Deps, text: string): Promise<Audience> {
  const refused = () => new AppError('session.required', 'Cette connexion a expiré\u00a0: rechargez la page.')
  const match = /^([\w-]+)\.([\w-]+)$/.exec(text)
  if (!match) throw refused()
  const ticket = toBytes(match[1] ?? '')
  const valid = await crypto.subtle.verify('HMAC', await signingKey(deps), toBytes(match[2] ?? ''), ticket)
  const holder = valid ? z.object({ userId: z.string(), until: z.number() }).parse(JSON.parse(new TextDecoder().decode(ticket))) : null
  if (!holder || holder.until < deps.clock.now()) throw refused()
  const entries = await listEntries(deps, holder.userId)
  const ids = (all: boolean) => entries.filter((entry) => isAllowed(entry.standing, 'document:see-all') === all).map((entry) => entry.space.id)
  return { ...holder, all: ids(true), own: ids(false) }
}
