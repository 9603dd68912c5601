import { Hono } from 'hono'
import { z } from 'zod'
import { contentDisposition } from '../../../shared/domain/file-name'
import { validate } from '../../http/validate'
import { AppError } from '../../ports/app-error'
import type { RequestContext } from '../../ports/request-context'
import { requireDocument } from '../access/require-document'
import { readLayout, readPages } from './page-text'
import { drawPreview } from './draw-preview'
import { recordView } from './record-view'

const at = '/spaces/:spaceId/documents/:documentId'
const pageQuery = z.object({
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  width: z.coerce.number().int().min(80).max(2400).default(1200),
})

function hexToBase64(hex: string) {
  return btoa(String.fromCharCode(...(hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))))
}

/** Bytes and what is drawn or read from them. The file itself is only ever an attachment, never shown by the browser. */
export const fileRoutes = new Hono<RequestContext>()
  .get(`${at}/content`, async (c) => {
    const granted = await requireDocument(c.var.deps, c.var.actor, c.req.param(), 'read')
    const { document } = granted
    const blob = await c.var.deps.blobs.get(document.blobKey)
    if (!blob) throw new AppError('platform.unavailable', 'Le fichier n’est pas joignable pour le moment\u00a0: réessayez.')
    await recordView(c.var.deps, c.var.actor, granted, 'document.downloaded')
    return c.body(blob.body, 200, {
      'content-type': document.format === 'html' ? 'application/octet-stream' : document.mime,
      'content-length': String(blob.sizeBytes),
      'content-disposition': contentDisposition(document.name),
      'repr-digest': `sha-256=:${hexToBase64(document.sha256)}:`,
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, no-store',
    })
  })
  .get(`${at}/preview`, validate('query', pageQuery), async (c) => {
    const granted = await requireDocument(c.var.deps, c.var.actor, c.req.param(), 'read')
    const picture = await drawPreview(c.var.deps, granted, c.req.valid('query'))
    await recordView(c.var.deps, c.var.actor, granted, 'document.viewed')
    const bytes = picture as Uint8Array<ArrayBuffer>
    return c.body(bytes, 200, { 'content-type': 'image/png', 'cache-control': 'private, max-age=3600' })
  })
  .get(`${at}/text`, async (c) => {
    const { document } = await requireDocument(c.var.deps, c.var.actor, c.req.param(), 'read')
    return c.json({ pages: await readPages(c.var.deps, document.id) })
  })
  .get(`${at}/layout`, validate('query', pageQuery), async (c) => {
    const { document } = await requireDocument(c.var.deps, c.var.actor, c.req.param(), 'read')
    return c.json(await readLayout(c.var.deps, document.id, c.req.valid('query').page))
  })
