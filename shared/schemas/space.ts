import { z } from 'zod'
import { siren } from './primitives'

export const plan = z.enum(['standard', 'pro'])
export type Plan = z.infer<typeof plan>

export const firmRole = z.enum(['admin', 'collaborator'])
export const spaceRole = z.enum(['admin', 'lead', 'standard'])
export type FirmRole = z.infer<typeof firmRole>
export type SpaceRole = z.infer<typeof spaceRole>

/** A documents space as its caller sees it. Bytes are decimal (500 Mo = 500 × 10⁶). `role` is the caller's standing. */
export const space = z.object({
  id: z.string(),
  kind: z.enum(['firm', 'client']),
  name: z.string(),
  siren: z.string().nullable(),
  plan,
  role: z.enum(['firm-admin', 'firm-collaborator', 'client-admin', 'client-lead', 'client-standard']),
  storage: z.object({ usedBytes: z.number(), limitBytes: z.number() }),
  credits: z.object({ left: z.number(), limit: z.number(), resetsOn: z.string() }),
  counts: z.object({ toReview: z.number(), toFile: z.number() }),
  /** « Jamais d'IA » for the whole space. */
  ai: z.enum(['never']).nullable(),
})
export type Space = z.infer<typeof space>

export const createClient = z.object({
  name: z.string().trim().min(1).max(120),
  siren: siren.optional(),
  type: z.string().trim().max(60).optional(),
})
export type CreateClient = z.infer<typeof createClient>

/** Somebody who can enter a space. */
export const member = z.object({
  userId: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(['firm-admin', 'firm-collaborator', 'client-admin', 'client-lead', 'client-standard']),
})
export type Member = z.infer<typeof member>

export const addMember = z.object({ email: z.email().max(254), name: z.string().trim().max(120).optional(), role: spaceRole })
export const addStaff = z.object({ email: z.email().max(254), name: z.string().trim().max(120).optional(), role: firmRole })

/** The client a misplaced document seems to belong to; told to the firm's people only, and only of clients open to them. */
export const rightfulClient = z.object({ spaceId: z.string(), name: z.string() })
export type RightfulClient = z.infer<typeof rightfulClient>
