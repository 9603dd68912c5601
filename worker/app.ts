import { Hono } from 'hono'
import type { RouterRoute } from 'hono/types'
import { answerError, errorBody } from './http/answer-error'
import { checkOrigin } from './http/check-origin'
import { describeApi } from './http/describe-api'
import { readLanguage } from './http/language'
import { securityHeaders } from './http/security-headers'
import { memberRoutes } from './modules/access/member-routes'
import { analysisRoutes } from './modules/analysis/routes'
import { captureRoutes } from './modules/documents/capture-routes'
import { fileRoutes } from './modules/documents/file-routes'
import { documentRoutes } from './modules/documents/routes'
import { firmRoutes } from './modules/firms/routes'
import { folderRoutes } from './modules/folders/routes'
import { authRoutes, sessionRoutes } from './modules/identity/routes'
import { clientRoutes, setupRoutes } from './modules/onboarding/routes'
import { requireSession } from './modules/identity/require-session'
import { liveRoutes, liveSocketRoutes } from './modules/notifications/routes'
import { reviewRoutes } from './modules/review/routes'
import { searchRoutes } from './modules/search/routes'
import { templateRoutes } from './modules/templates/routes'
import type { Deps } from './ports/deps'
import type { RequestContext } from './ports/request-context'

const notFound = { fr: 'Cette adresse n’existe pas.', en: 'There is no such address.' }

/** The API: middleware in order, then the modules' routes. Everything but health, sign-in and setup asks for a session. */
export function createApp(deps: Deps) {
  let routes: RouterRoute[] = []
  const app = new Hono<RequestContext>()
    .basePath('/api')
    .use(async (c, next) => {
      c.set('deps', deps)
      c.set('requestId', deps.ids.next('req'))
      await next()
    })
    .use(readLanguage)
    .onError(answerError)
    .notFound((c) => c.json(errorBody('not-found', notFound[c.var.language ?? 'fr'], c.var.requestId), 404))
    .route('/', liveSocketRoutes)
    .use(securityHeaders)
    .use(checkOrigin)
    .get('/health', (c) => c.json({ status: 'ok' as const }))
    .get('/openapi.json', (c) => c.json(describeApi(routes, deps.settings.publicUrl) as object))
    .route('/', authRoutes)
    .route('/', setupRoutes)
    .use(requireSession)
    .route('/', sessionRoutes)
    .route('/', firmRoutes)
    .route('/', memberRoutes)
    .route('/', templateRoutes)
    .route('/', clientRoutes)
    .route('/', folderRoutes)
    .route('/', captureRoutes)
    .route('/', fileRoutes)
    .route('/', documentRoutes)
    .route('/', analysisRoutes)
    .route('/', searchRoutes)
    .route('/', reviewRoutes)
    .route('/', liveRoutes)
  routes = app.routes
  return app
}
export type Api = ReturnType<typeof createApp>
