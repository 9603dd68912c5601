import { asc, eq } from 'drizzle-orm'
import { type PageLayout, type PageText, pageLayout } from '../../../shared/schemas/document'
import { page } from '../../db/tables/documents'
import { AppError } from '../../ports/app-error'
import type { Deps } from '../../ports/deps'

/** Where the places of a page's words are kept; derived data, written again by any new reading. */
export const layoutKey = (documentId: string, number: number) => `layouts/${documentId}/${number}`

export function toPageText({ number, text, by, confidence }: Omit<typeof page.$inferSelect, 'documentId' | 'hiddenText'>): PageText {
  return { number, text, by, confidence: confidence / 100 }
}

/** Text of every page read so far, in order; `confidence` 0…1. */
export async function readPages(deps: Deps, documentId: string): Promise<PageText[]> {
  const rows = await deps.shard.select().from(page).where(eq(page.documentId, documentId)).orderBy(asc(page.number))
  return rows.map(toPageText)
}

/** Where the words of one page stand. */
export async function readLayout(deps: Deps, documentId: string, number: number): Promise<PageLayout> {
  const bytes = await deps.blobs.bytes(layoutKey(documentId, number))
  if (!bytes) throw new AppError('not-found', 'Cette page n’a pas encore été lue.')
  return pageLayout.parse(JSON.parse(new TextDecoder().decode(bytes)))
}
