import { z } from 'zod'

/** Every code an answer may carry, with its HTTP status. 404 also covers « not for you »: existence is never confirmed. */
export const errorStatus = {
  'request.invalid': 400,
  'request.empty-file': 400,
  'request.digest-mismatch': 400,
  'session.required': 401,
  'session.wrong-credentials': 401,
  'storage.exhausted': 402,
  'plan.required': 402,
  'credits.exhausted': 402,
  'access.denied': 403,
  'origin.refused': 403,
  'not-found': 404,
  'conflict': 409,
  'folder.name-taken': 409,
  'folder.cycle': 409,
  'template.name-taken': 409,
  'capture.other-content': 409,
  'file.too-large': 413,
  'file.not-accepted': 415,
  'file.web-page': 415,
  'file.unreadable': 422,
  'suggestion.unknown': 404,
  'rate.exceeded': 429,
  'internal': 500,
  'platform.unavailable': 503,
} as const

export type ErrorCode = keyof typeof errorStatus

/** Body of every refused request: `message` is a sentence for the user, `id` finds the log line. */
export const errorBody = z.object({
  error: z.object({ code: z.string(), message: z.string(), id: z.string() }),
})
export type ErrorBody = z.infer<typeof errorBody>
