import { eq } from 'drizzle-orm'
import { document } from '../../db/tables/documents'
import type { Deps } from '../../ports/deps'
import type { DocumentRecord } from '../access/granted'

/** A document by id, for the engine and for answers whose right to see it was settled before. */
export async function readRecord(deps: Deps, documentId: string): Promise<DocumentRecord | undefined> {
  const [found] = await deps.shard.select().from(document).where(eq(document.id, documentId))
  return found
}
