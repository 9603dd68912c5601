import { Hono } from 'hono'
import { z } from 'zod'
import { patchSpace } from '../../../shared/schemas/ai'
import { addMember as addMemberInput } from '../../../shared/schemas/space'
import { validate } from '../../http/validate'
import type { RequestContext } from '../../ports/request-context'
import { requireFirmAdmin } from '../firms/find-firm'
import { changeSpace } from '../spaces/change-space'
import { addMember, assignStaff, listMembers, removeMember } from '../spaces/members'
import { requireSpace } from './require-space'

export const memberRoutes = new Hono<RequestContext>()
  .patch('/spaces/:spaceId', validate('json', patchSpace), async (c) => {
    const granted = await requireSpace(c.var.deps, c.var.actor, c.req.param('spaceId'), 'member:manage')
    const { ai } = await changeSpace(c.var.deps, c.var.actor, granted.space, c.req.valid('json'))
    return c.json({ ai })
  })
  .get('/spaces/:spaceId/members', async (c) => {
    const { space } = await requireSpace(c.var.deps, c.var.actor, c.req.param('spaceId'), 'member:manage')
    return c.json({ members: await listMembers(c.var.deps, space) })
  })
  .post('/spaces/:spaceId/members', validate('json', addMemberInput), async (c) => {
    const { space } = await requireSpace(c.var.deps, c.var.actor, c.req.param('spaceId'), 'member:manage')
    return c.json({ member: await addMember(c.var.deps, c.var.actor, space, c.req.valid('json')) }, 201)
  })
  .delete('/spaces/:spaceId/members/:userId', async (c) => {
    const { space } = await requireSpace(c.var.deps, c.var.actor, c.req.param('spaceId'), 'member:manage')
    await removeMember(c.var.deps, c.var.actor, space, c.req.param('userId'))
    return c.body(null, 204)
  })
  .post('/spaces/:spaceId/assignments', validate('json', z.object({ userId: z.string() })), async (c) => {
    await requireFirmAdmin(c.var.deps, c.var.actor)
    const { space } = await requireSpace(c.var.deps, c.var.actor, c.req.param('spaceId'), 'template:apply')
    await assignStaff(c.var.deps, c.var.actor, space, c.req.valid('json').userId)
    return c.body(null, 204)
  })
