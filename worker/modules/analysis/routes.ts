import { Hono } from 'hono'
import type { RequestContext } from '../../ports/request-context'
import { requireDocument } from '../access/require-document'
import { loadDocument } from '../documents/load-documents'
import { findRightfulClient } from './find-rightful-client'
import { relaunchAnalysis } from './relaunch-analysis'

export const analysisRoutes = new Hono<RequestContext>()
  .post('/spaces/:spaceId/documents/:documentId/analyse', async (c) => {
    const { deps, actor } = c.var
    const granted = await requireDocument(deps, actor, c.req.param(), 'write')
    return c.json(await loadDocument(deps, await relaunchAnalysis(deps, actor, granted), granted, actor.id), 202)
  })
  .get('/spaces/:spaceId/documents/:documentId/rightful-client', async (c) => {
    const { deps, actor } = c.var
    const granted = await requireDocument(deps, actor, c.req.param(), 'read')
    return c.json({ client: await findRightfulClient(deps, actor, granted) })
  })
