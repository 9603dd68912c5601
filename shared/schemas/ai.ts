import { z } from 'zod'

/** « Jamais d'IA »: whether a language model may be shown a document. The embedded engine reads it either way. */
export const aiRule = z.enum(['never', 'allowed'])
export type AiRule = z.infer<typeof aiRule>

/** The rule that holds and who says so; `folderId` when it is a folder. */
export const aiInForce = z.object({
  rule: aiRule,
  from: z.enum(['document', 'message', 'folder', 'space', 'default']),
  folderId: z.string().nullable(),
})
export type AiInForce = z.infer<typeof aiInForce>

/** `PATCH /api/spaces/{spaceId}` */
export const patchSpace = z.object({ ai: z.enum(['never']).nullable() })
