import { Hono } from 'hono'
import { listQuery } from '../../../shared/schemas/document'
import { validate } from '../../http/validate'
import type { RequestContext } from '../../ports/request-context'
import { requireSpace } from '../access/require-space'
import { listDocuments } from './list-documents'

export const searchRoutes = new Hono<RequestContext>()
  .get('/spaces/:spaceId/documents', validate('query', listQuery), async (c) => {
    const granted = await requireSpace(c.var.deps, c.var.actor, c.req.param('spaceId'), 'space:enter')
    return c.json(await listDocuments(c.var.deps, granted, c.var.actor.id, c.req.valid('query')))
  })
