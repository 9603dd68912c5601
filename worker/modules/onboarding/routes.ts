import { Hono } from 'hono'
import { z } from 'zod'
import { parisDay } from '../../../shared/domain/paris-day'
import { createClient } from '../../../shared/schemas/space'
import { firm } from '../../db/tables/firms'
import { validate } from '../../http/validate'
import { AppError } from '../../ports/app-error'
import type { RequestContext } from '../../ports/request-context'
import { requireSpace } from '../access/require-space'
import { requireFirmAdmin } from '../firms/find-firm'
import { presentSpace } from '../spaces/present'
import { makeDemonstration } from './demonstration'
import { openClient } from './open-client'
import { openFirm } from './open-firm'

const setup = z.object({
  secret: z.string(),
  firm: z.string().trim().min(1).max(120),
  name: z.string().trim().min(1).max(120),
  email: z.email().max(254),
  password: z.string().min(12).max(128),
})

/** Compares in constant time, so that answers do not spell the secret out. */
function sameSecret(given: string, expected: string) {
  const [a, b] = [new TextEncoder().encode(given), new TextEncoder().encode(expected)]
  let difference = a.length ^ b.length
  for (let at = 0; at < b.length; at += 1) difference |= (a[at % Math.max(a.length, 1)] ?? 0) ^ (b[at] ?? 0)
  return difference === 0
}

/** Before anybody can sign in: the first firm of a deployment, the demonstration of a local one. */
export const setupRoutes = new Hono<RequestContext>()
  .post('/setup', validate('json', setup), async (c) => {
    const { deps } = c.var
    const { secret, ...input } = c.req.valid('json')
    const [present] = await deps.directory.select({ id: firm.id }).from(firm).limit(1)
    if (present || !deps.settings.setupSecret || !sameSecret(secret, deps.settings.setupSecret)) {
      throw new AppError('not-found', 'Cette adresse n’existe pas.')
    }
    await openFirm(deps, input)
    return c.json({ ready: true }, 201)
  })
  .post('/setup/demonstration', async (c) => {
    if (!c.var.deps.settings.local) throw new AppError('not-found', 'Cette adresse n’existe pas.')
    return c.json({ made: await makeDemonstration(c.var.deps) })
  })

export const clientRoutes = new Hono<RequestContext>().post('/clients', validate('json', createClient), async (c) => {
  const { deps, actor } = c.var
  const employer = await requireFirmAdmin(deps, actor)
  const spaceId = await openClient(deps, actor, employer.id, c.req.valid('json'))
  const granted = await requireSpace(deps, actor, spaceId, 'space:enter')
  return c.json({ space: presentSpace(granted, { credits: undefined, counts: undefined, today: parisDay(deps.clock.now()) }) }, 201)
})
