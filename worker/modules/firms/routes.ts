import { Hono } from 'hono'
import type { Me } from '../../../shared/schemas/identity'
import { addStaff as addStaffInput } from '../../../shared/schemas/space'
import { validate } from '../../http/validate'
import type { RequestContext } from '../../ports/request-context'
import { addStaff } from './add-staff'
import { listFirms, requireFirmAdmin, requireFirmStaff } from './find-firm'
import { listStaff } from './list-staff'

export const firmRoutes = new Hono<RequestContext>()
  .get('/me', async (c) => {
    const { id, name, email, language } = c.var.actor
    const answer: Me = { user: { id, name, email, language }, firms: await listFirms(c.var.deps, id) }
    return c.json(answer)
  })
  .get('/staff', async (c) => {
    const firm = await requireFirmStaff(c.var.deps, c.var.actor)
    return c.json({ staff: await listStaff(c.var.deps, firm.id) })
  })
  .post('/staff', validate('json', addStaffInput), async (c) => {
    const firm = await requireFirmAdmin(c.var.deps, c.var.actor)
    const member = await addStaff(c.var.deps, c.var.actor, firm, c.req.valid('json'))
    return c.json({ member }, 201)
  })
