import { z } from 'zod'

export const sourceKinds = ['web', 'attachment', 'message', 'link', 'pdf', 'image', 'page', 'email', 'api', 'inbox'] as const

/** Where a capture comes from: header `Liasse-Source`, base64url of this as JSON. Kept for ever with the document. */
export const captureSource = z.object({
  kind: z.enum(sourceKinds),
  url: z.string().max(4096).optional(),
  pageTitle: z.string().max(500).optional(),
  webmail: z.string().max(60).optional(),
  messageId: z.string().max(998).optional(),
  from: z.string().max(500).optional(),
  subject: z.string().max(998).optional(),
  receivedAt: z.string().max(80).optional(),
  adapter: z.string().max(60).optional(),
  /** Document this one was taken out of (an attachment of a stored message). */
  parentDocumentId: z.string().max(80).optional(),
})
export type CaptureSource = z.infer<typeof captureSource>
