import { z } from 'zod'

/** A place in one of the lists of the question. */
const place = z.number().int().nullable()

/**
 * All a model can say: words, and places in lists it was shown. There is no field for a folder, a name, a right, a link
 * or another document. Anything else it writes is not read.
 */
export const modelReply = z.object({
  summary: z.array(z.string().max(600)).max(8),
  description: z.string().max(400).nullable(),
  type: place,
  issuer: place,
  dueDate: place,
  tags: z.array(z.object({ tag: z.number().int(), passage: z.number().int() })).max(40),
})
export type ModelReply = z.infer<typeof modelReply>

const { $schema: _, ...schema } = z.toJSONSchema(modelReply)

/** The same as JSON Schema. */
export const replySchema: Record<string, unknown> = schema
