import { Hono } from 'hono'
import { reviewQuery } from '../../../shared/schemas/review'
import { validate } from '../../http/validate'
import type { RequestContext } from '../../ports/request-context'
import { listReview } from './list-review'
import { listSpaces } from './list-spaces'

export const reviewRoutes = new Hono<RequestContext>()
  .get('/spaces', async (c) => c.json({ spaces: await listSpaces(c.var.deps, c.var.actor.id) }))
  .get('/review', validate('query', reviewQuery), async (c) =>
    c.json(await listReview(c.var.deps, c.var.actor.id, c.req.valid('query').within)),
  )
