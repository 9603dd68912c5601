import { Hono } from 'hono'
import { z } from 'zod'
import type { DocumentLevel } from '../../../shared/domain/permissions'
import { documentPatch, putAccess, suggestionField } from '../../../shared/schemas/document'
import { validate } from '../../http/validate'
import type { Deps } from '../../ports/deps'
import type { RequestContext } from '../../ports/request-context'
import type { DocumentRecord, GrantedDocument } from '../access/granted'
import { requireDocument } from '../access/require-document'
import { listHistory } from '../audit/list-history'
import { changeDocument } from './change-document'
import { decideSuggestion } from './decide-suggestion'
import { listAccess, setAccess } from './document-access'
import { loadDocument } from './load-documents'
import { recordView } from './record-view'
import { restoreDocument, trashDocument } from './trash-document'

const at = '/spaces/:spaceId/documents/:documentId'
type Needed = Exclude<DocumentLevel, 'none'>
type Params = { spaceId: string; documentId: string }
interface Caller {
  deps: Deps
  actor: RequestContext['Variables']['actor']
}

function reach<L extends Needed>({ deps, actor }: Caller, params: Params, needed: L) {
  return requireDocument(deps, actor, params, needed)
}

async function show({ deps, actor }: Caller, granted: GrantedDocument, record: DocumentRecord = granted.document) {
  return loadDocument(deps, record, granted, actor.id)
}

const decision = z.object({
  spaceId: z.string(), documentId: z.string(), field: suggestionField, decision: z.enum(['accept', 'dismiss', 'undo']),
})

export const documentRoutes = new Hono<RequestContext>()
  .get(at, async (c) => {
    const granted = await reach(c.var, c.req.param(), 'read')
    await recordView(c.var.deps, c.var.actor, granted, 'document.viewed')
    return c.json(await show(c.var, granted))
  })
  .patch(at, validate('json', documentPatch), async (c) => {
    const granted = await reach(c.var, c.req.param(), 'write')
    return c.json(await show(c.var, granted, await changeDocument(c.var.deps, c.var.actor, granted, c.req.valid('json'))))
  })
  .delete(at, async (c) => {
    await trashDocument(c.var.deps, c.var.actor, await reach(c.var, c.req.param(), 'write'))
    return c.body(null, 204)
  })
  .post(`${at}/restore`, async (c) => {
    const granted = await reach(c.var, c.req.param(), 'write')
    return c.json(await show(c.var, granted, await restoreDocument(c.var.deps, c.var.actor, granted)))
  })
  .post(`${at}/suggestions/:field/:decision`, validate('param', decision), async (c) => {
    const params = c.req.valid('param')
    const granted = await reach(c.var, params, 'write')
    return c.json(await show(c.var, granted, await decideSuggestion(c.var.deps, c.var.actor, granted, params)))
  })
  .get(`${at}/history`, async (c) => {
    const { document } = await reach(c.var, c.req.param(), 'read')
    return c.json({ entries: await listHistory(c.var.deps, document.spaceId, document.id) })
  })
  .get(`${at}/access`, async (c) => {
    const granted = await reach(c.var, c.req.param(), 'read')
    return c.json({ access: await listAccess(c.var.deps, granted) })
  })
  .put(`${at}/access`, validate('json', putAccess), async (c) => {
    const granted = await reach(c.var, c.req.param(), 'manage')
    await setAccess(c.var.deps, c.var.actor, granted, c.req.valid('json'))
    return c.json({ access: await listAccess(c.var.deps, granted) })
  })
