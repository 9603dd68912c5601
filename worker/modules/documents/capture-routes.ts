import { Hono } from 'hono'
import { z } from 'zod'
import { captureId, sha256Hex } from '../../../shared/schemas/primitives'
import { depositQuery } from '../../../shared/schemas/document'
import { validate } from '../../http/validate'
import type { RequestContext } from '../../ports/request-context'
import { requireSpace } from '../access/require-space'
import { depositDocument } from './deposit-document'
import { findDuplicates } from './find-duplicates'
import { loadDocument, showNewDocument } from './load-documents'
import { parseDeposit } from './parse-deposit'

const captureParams = z.object({ spaceId: z.string(), captureId })

export const captureRoutes = new Hono<RequestContext>()
  .get('/spaces/:spaceId/captures', validate('query', z.object({ sha256: sha256Hex })), async (c) => {
    const { deps, actor } = c.var
    const granted = await requireSpace(deps, actor, c.req.param('spaceId'), 'space:enter')
    const found = await findDuplicates(deps, granted, actor.id, c.req.valid('query').sha256)
    return c.json({ duplicates: found.map(({ id, name }) => ({ id, name })) })
  })
  .put(
    '/spaces/:spaceId/captures/:captureId',
    validate('param', captureParams),
    validate('query', depositQuery),
    async (c) => {
      const { deps, actor } = c.var
      const { spaceId, captureId: id } = c.req.valid('param')
      const { name, folderId = null, keep } = c.req.valid('query')
      const granted = await requireSpace(deps, actor, spaceId, 'document:add')
      const announced = parseDeposit(c.req)
      const result = await depositDocument(deps, actor, granted, { captureId: id, name, folderId, keepCopy: keep === 'copy', ...announced })
      const show = result.outcome === 'created' ? showNewDocument : loadDocument
      const document = await show(deps, result.document, granted, actor.id)
      if (result.outcome === 'duplicate') return c.json({ document, duplicateOf: result.document.id }, 200)
      return c.json({ document }, result.outcome === 'created' ? 201 : 200)
    },
  )
