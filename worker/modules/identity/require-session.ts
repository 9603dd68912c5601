import { createMiddleware } from 'hono/factory'
import type { Via } from '../../../shared/schemas/history'
import { AppError } from '../../ports/app-error'
import type { RequestContext } from '../../ports/request-context'
import { readSession } from './read-session'

function viaOf(kind: string | null | undefined, withToken: boolean, client: string | undefined): Via {
  if (kind === 'extension') return 'extension'
  return withToken && client !== 'web' ? 'api' : 'web'
}

/** Every data route stands behind this: no valid session answers 401 (S-08). */
export const requireSession = createMiddleware<RequestContext>(async (c, next) => {
  const found = await readSession(c.var.deps, c.req.raw.headers)
  if (!found) throw new AppError('session.required', c.var.language === 'en' ? 'Sign in to go on.' : 'Connectez-vous pour continuer.')
  const { user, session } = found
  const withToken = c.req.header('authorization') !== undefined
  c.set('actor', {
    id: user.id,
    name: user.name,
    email: user.email,
    sessionId: session.id,
    language: user.language === 'en' ? 'en' : 'fr',
    via: viaOf(session.kind, withToken, c.req.header('liasse-client')),
  })
  await next()
})
