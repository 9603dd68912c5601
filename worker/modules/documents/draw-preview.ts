import { and, eq } from 'drizzle-orm'
import { pageLayout } from '../../../shared/schemas/document'
import { page } from '../../db/tables/documents'
import { AppError } from '../../ports/app-error'
import type { Deps } from '../../ports/deps'
import { type ReadableFormat, UnreadableFile } from '../../ports/page-reader'
import type { DocumentRecord, GrantedDocument } from '../access/granted'
import { layoutKey } from './page-text'

const drawable: readonly string[] = ['pdf', 'jpeg', 'png', 'tiff', 'webp', 'heic', 'gif', 'bmp']
const widths = [160, 800, 1200, 1800, 2400]

const undrawable = (cause?: unknown) =>
  new AppError('file.unreadable', 'Cette page ne peut pas être dessinée\u00a0: le fichier est protégé ou endommagé. Le document est intact.', { cause })

/** How a page was turned upright to be read: its picture is turned alike, so that the places of its words fit. */
async function readTurn(deps: Deps, documentId: string, page: number): Promise<number> {
  const bytes = await deps.blobs.bytes(layoutKey(documentId, page))
  return bytes ? (pageLayout.parse(JSON.parse(new TextDecoder().decode(bytes))).turn ?? 0) : 0
}

/** A page that could not be read may be one that makes the reader hang: it is left alone by whoever draws, too. */
async function wasPassedOver(deps: Deps, { id, pagesRead }: DocumentRecord, number: number): Promise<boolean> {
  if (pagesRead < number) return false
  const [read] = await deps.shard.select({ number: page.number }).from(page).where(and(eq(page.documentId, id), eq(page.number, number)))
  return !read
}

/** A picture of a page, drawn by our own reader and kept for the next time; widths are rounded up to a few steps. */
export async function drawPreview(deps: Deps, granted: GrantedDocument, asked: { page: number; width: number }): Promise<Uint8Array> {
  const { id, format, blobKey } = granted.document
  if (!drawable.includes(format)) throw new AppError('file.unreadable', 'Ce type de fichier n’a pas d’aperçu\u00a0: téléchargez-le.')
  const width = widths.find((step) => step >= asked.width) ?? 2400
  const turn = await readTurn(deps, id, asked.page)
  const key = `previews/${id}/${asked.page}-${width}-${turn}`
  const known = await deps.blobs.bytes(key)
  if (known) return known
  if (await wasPassedOver(deps, granted.document, asked.page)) throw undrawable()
  const blob = await deps.blobs.get(blobKey)
  if (!blob) throw new AppError('platform.unavailable', 'Le fichier n’est pas joignable pour le moment\u00a0: réessayez.')
  try {
    const drawn = await deps.reader.render({ body: blob.body, format: format as ReadableFormat, page: asked.page, width, turn })
    deps.after(deps.blobs.put(key, drawn))
    return drawn
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    throw undrawable(error)
  }
}
