import { Hono } from 'hono'
import { z } from 'zod'
import { validate } from '../../http/validate'
import { AppError } from '../../ports/app-error'
import type { RequestContext } from '../../ports/request-context'
import { readLiveTicket, writeLiveTicket } from './live-ticket'

export const liveRoutes = new Hono<RequestContext>().post('/live', async (c) => {
  const ticket = await writeLiveTicket(c.var.deps, c.var.actor.id)
  const url = new URL(`/api/live/socket?ticket=${ticket}`, c.req.url)
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
  return c.json({ url: url.toString() })
})

/** The socket itself; it carries no other header than the upgrade's own. */
export const liveSocketRoutes = new Hono<RequestContext>().get(
  '/live/socket',
  validate('query', z.object({ ticket: z.string().max(500) })),
  async (c) => {
    if (c.req.header('upgrade') !== 'websocket') throw new AppError('request.invalid', 'Cette adresse est celle d’une connexion continue.')
    const { userId, all, own } = await readLiveTicket(c.var.deps, c.req.valid('query').ticket)
    return c.var.deps.live.connect(c.req.raw, { userId, all, own })
  },
)
