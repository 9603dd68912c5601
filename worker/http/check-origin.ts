import { createMiddleware } from 'hono/factory'
import { AppError } from '../ports/app-error'
import type { RequestContext } from '../ports/request-context'

/**
 * A cookie must not act for another site: a request that changes something and carries no bearer token comes from our own
 * origin (`Origin`) or from no page at all (`Sec-Fetch-Site: none` or absent, as scripts do).
 */
export const checkOrigin = createMiddleware<RequestContext>(async (c, next) => {
  const changes = !['GET', 'HEAD', 'OPTIONS'].includes(c.req.method)
  const withCookie = c.req.header('cookie') !== undefined && c.req.header('authorization') === undefined
  if (changes && withCookie) {
    const origin = c.req.header('origin')
    const site = c.req.header('sec-fetch-site')
    const own = origin === undefined ? site === undefined || site === 'none' || site === 'same-origin' : origin === new URL(c.req.url).origin || origin === c.var.deps.settings.publicUrl
    if (!own) throw new AppError('origin.refused', 'Cette demande vient d’un autre site\u00a0: elle n’a rien changé.')
  }
  await next()
})
