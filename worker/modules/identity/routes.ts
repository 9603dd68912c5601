import { Hono } from 'hono'
import { describeAuthError } from './auth-errors'
import { errorBody } from '../../http/answer-error'
import type { RequestContext } from '../../ports/request-context'
import { authOf } from './auth-of'
import { listSessions } from './list-sessions'
import { revokeSession } from './revoke-session'

// RFC 8628 fixes the body of these answers.
const withOwnErrors = ['/api/auth/device/token', '/api/auth/device/code']

/**
 * better-auth takes Sec-Fetch headers without an Origin for a browser's forged form. Node's fetch sends them too; a browser
 * always adds the Origin of another site, and a request without a cookie acts for nobody.
 */
function fromScript(request: Request): Request {
  if (request.headers.has('origin') || request.headers.has('cookie')) return request
  const headers = new Headers(request.headers)
  for (const name of ['sec-fetch-site', 'sec-fetch-mode', 'sec-fetch-dest']) headers.delete(name)
  return new Request(request, { headers })
}

/** better-auth's own routes, their refusals turned into our error body. */
export const authRoutes = new Hono<RequestContext>().all('/auth/*', async (c) => {
  const answer = await authOf(c.var.deps).handler(fromScript(c.req.raw))
  if (answer.status < 400 || withOwnErrors.includes(c.req.path)) return answer
  const body: { code?: string } = await answer.clone().json().catch(() => ({}))
  const { code, message } = describeAuthError(answer.status, body?.code, c.var.language)
  const headers = new Headers(answer.headers)
  headers.set('content-type', 'application/json')
  headers.delete('content-length')
  return new Response(JSON.stringify(errorBody(code, message, c.var.requestId)), { status: answer.status, headers })
})

export const sessionRoutes = new Hono<RequestContext>()
  .get('/sessions', async (c) => c.json({ sessions: await listSessions(c.var.deps, c.var.actor) }))
  .delete('/sessions/:sessionId', async (c) => {
    await revokeSession(c.var.deps, c.var.actor, c.req.param('sessionId'))
    return c.body(null, 204)
  })
