import { z } from 'zod'

/** Calendar day, ISO 8601 `YYYY-MM-DD`, checked to exist. */
export const isoDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((day) => {
    const date = new Date(`${day}T00:00:00Z`)
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
  }, 'not a calendar day')

/** Lower-case hexadecimal SHA-256. */
export const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/)

/** Random id with the prefix of its kind, `doc_…`. */
export const prefixedId = (prefix: string) => z.string().regex(new RegExp(`^${prefix}_[A-Za-z0-9_-]{8,64}$`))

export const captureId = z.uuid()
export const siren = z.string().regex(/^\d{9}$/)
export const language = z.enum(['fr', 'en'])
export type Language = z.infer<typeof language>
