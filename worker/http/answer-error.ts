import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { ErrorBody, ErrorCode } from '../../shared/schemas/errors'
import { AppError } from '../ports/app-error'
import type { RequestContext } from '../ports/request-context'

const internal = {
  fr: 'Une erreur est survenue de notre côté. Rien de ce qui était enregistré n’est perdu.',
  en: 'Something went wrong on our side. Nothing that was stored is lost.',
}

/** The body of a refusal, with the id under which the log knows the request. */
export function errorBody(code: ErrorCode, message: string, id: string): ErrorBody {
  return { error: { code, message, id } }
}

/** Hono's onError: an AppError is the user's to read, anything else is logged and answers 500 with an id. */
export function answerError(error: Error, c: Context<RequestContext>) {
  const id = c.var.requestId
  if (error instanceof AppError) {
    return c.json(errorBody(error.code, error.message, id), error.status as ContentfulStatusCode)
  }
  c.var.deps.log.error('request.failed', error, { id, method: c.req.method, path: new URL(c.req.url).pathname })
  return c.json(errorBody('internal', internal[c.var.language ?? 'fr'], id), 500)
}
