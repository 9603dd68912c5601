import { Hono } from 'hono'
import { createFolder as createInput, patchFolder } from '../../../shared/schemas/folder'
import { validate } from '../../http/validate'
import type { RequestContext } from '../../ports/request-context'
import { requireSpace } from '../access/require-space'
import { changeFolder } from './change-folder'
import { countDocuments } from './count-documents'
import { createFolder } from './create-folder'
import { deleteFolder } from './delete-folder'
import { type FolderRecord, listFolderRecords } from './queries'

const present = ({ id, parentId, name, ai }: FolderRecord, documents: number) => ({ id, parentId, name, documents, ai })

export const folderRoutes = new Hono<RequestContext>()
  .get('/spaces/:spaceId/folders', async (c) => {
    const { deps, actor } = c.var
    const granted = await requireSpace(deps, actor, c.req.param('spaceId'), 'space:enter')
    const [records, counts] = await Promise.all([listFolderRecords(deps, granted.space.id), countDocuments(deps, granted, actor.id)])
    return c.json({ folders: records.map((record) => present(record, counts.get(record.id) ?? 0)) })
  })
  .post('/spaces/:spaceId/folders', validate('json', createInput), async (c) => {
    const granted = await requireSpace(c.var.deps, c.var.actor, c.req.param('spaceId'), 'folder:manage')
    return c.json({ folder: present(await createFolder(c.var.deps, c.var.actor, granted, c.req.valid('json')), 0) }, 201)
  })
  .patch('/spaces/:spaceId/folders/:folderId', validate('json', patchFolder), async (c) => {
    const granted = await requireSpace(c.var.deps, c.var.actor, c.req.param('spaceId'), 'folder:manage')
    const change = { folderId: c.req.param('folderId'), ...c.req.valid('json') }
    return c.json({ folder: present(await changeFolder(c.var.deps, c.var.actor, granted, change), 0) })
  })
  .delete('/spaces/:spaceId/folders/:folderId', async (c) => {
    const granted = await requireSpace(c.var.deps, c.var.actor, c.req.param('spaceId'), 'folder:manage')
    await deleteFolder(c.var.deps, c.var.actor, granted, c.req.param('folderId'))
    return c.body(null, 204)
  })
