import { z } from 'zod'
import { language } from './primitives'
import { firmRole } from './space'

export const me = z.object({
  user: z.object({ id: z.string(), name: z.string(), email: z.string(), language }),
  firms: z.array(z.object({ id: z.string(), name: z.string(), role: firmRole.nullable() })),
})
export type Me = z.infer<typeof me>

/** One way in that the user holds open; `current` is the one that asks. Times are epoch ms. */
export const openSession = z.object({
  id: z.string(),
  kind: z.enum(['web', 'extension']),
  deviceName: z.string(),
  createdAt: z.number(),
  lastUsedAt: z.number(),
  current: z.boolean(),
})
export type OpenSession = z.infer<typeof openSession>

/** What the connect page hands over on behalf of the signed-in user (RFC 7636, S256 only). */
export const authorizeExtension = z.object({
  redirectUri: z.url().max(500),
  state: z.string().min(8).max(200),
  codeChallenge: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  deviceName: z.string().trim().min(1).max(80),
})
export type AuthorizeExtension = z.infer<typeof authorizeExtension>

export const exchangeCode = z.object({
  code: z.string().min(20).max(200),
  codeVerifier: z.string().regex(/^[A-Za-z0-9._~-]{43,128}$/),
  redirectUri: z.url().max(500),
})
export type ExchangeCode = z.infer<typeof exchangeCode>
