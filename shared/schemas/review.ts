import { z } from 'zod'
import { documentRow } from './document'

export const reviewQuery = z.object({ within: z.coerce.number().int().min(0).max(3650).default(30) })

/** Why a document is on the list; `daysLeft` counts calendar days from today (Europe/Paris), negative when overdue. */
export const reviewRow = documentRow.extend({
  daysLeft: z.number().nullable(),
  urgency: z.enum(['overdue', 'soon', 'later', 'none']),
})
export type ReviewRow = z.infer<typeof reviewRow>

/** `GET /api/review`: `flagged` and `due` may share documents; `counts` are over all spaces the caller may see. */
export const reviewAnswer = z.object({
  documents: z.array(reviewRow),
  counts: z.object({ flagged: z.number(), overdue: z.number(), soon: z.number(), toFile: z.number() }),
})
export type ReviewAnswer = z.infer<typeof reviewAnswer>

/** Message on the live socket: something changed in this space; fetch again what you show of it. */
export const liveMessage = z.object({ kind: z.literal('changed'), spaceId: z.string(), documentId: z.string().nullable() })
export type LiveMessage = z.infer<typeof liveMessage>
