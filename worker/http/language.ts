import { createMiddleware } from 'hono/factory'
import type { Language } from '../../shared/schemas/primitives'
import type { RequestContext } from '../ports/request-context'

/** French unless the caller prefers English. */
export function preferredLanguage(acceptLanguage: string | undefined): Language {
  const first = acceptLanguage?.split(',').map((part) => part.trim().slice(0, 2).toLowerCase()).find((tag) => tag === 'fr' || tag === 'en')
  return first === 'en' ? 'en' : 'fr'
}

export const readLanguage = createMiddleware<RequestContext>(async (c, next) => {
  c.set('language', preferredLanguage(c.req.header('accept-language')))
  await next()
})
