import { Hono } from 'hono'
import { applyTemplate, templateInput } from '../../../shared/schemas/template'
import { validate } from '../../http/validate'
import type { RequestContext } from '../../ports/request-context'
import { requireFirmAdmin } from '../firms/find-firm'
import { readJob } from '../jobs/read-job'
import { applyToMany } from './apply-to-many'
import { listTemplates } from './queries'
import { deleteTemplate, saveTemplate } from './save-template'

export const templateRoutes = new Hono<RequestContext>()
  .get('/templates', async (c) => {
    const firm = await requireFirmAdmin(c.var.deps, c.var.actor)
    return c.json({ templates: await listTemplates(c.var.deps, firm.id) })
  })
  .post('/templates', validate('json', templateInput), async (c) => {
    const firm = await requireFirmAdmin(c.var.deps, c.var.actor)
    const template = await saveTemplate(c.var.deps, c.var.actor, { firmId: firm.id }, c.req.valid('json'))
    return c.json({ template }, 201)
  })
  .put('/templates/:templateId', validate('json', templateInput), async (c) => {
    const firm = await requireFirmAdmin(c.var.deps, c.var.actor)
    const at = { firmId: firm.id, templateId: c.req.param('templateId') }
    return c.json({ template: await saveTemplate(c.var.deps, c.var.actor, at, c.req.valid('json')) })
  })
  .delete('/templates/:templateId', async (c) => {
    const firm = await requireFirmAdmin(c.var.deps, c.var.actor)
    await deleteTemplate(c.var.deps, c.var.actor, firm.id, c.req.param('templateId'))
    return c.body(null, 204)
  })
  .post('/templates/:templateId/apply', validate('json', applyTemplate), async (c) => {
    const firm = await requireFirmAdmin(c.var.deps, c.var.actor)
    const at = { firmId: firm.id, templateId: c.req.param('templateId') }
    return c.json({ jobId: await applyToMany(c.var.deps, c.var.actor, at, c.req.valid('json').spaceIds) }, 202)
  })
  .get('/jobs/:jobId', async (c) => c.json(await readJob(c.var.deps, c.var.actor, c.req.param('jobId'))))
