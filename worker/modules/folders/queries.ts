import { and, asc, eq, sql } from 'drizzle-orm'
import { folder } from '../../db/tables/folders'
import { AppError } from '../../ports/app-error'
import type { Deps } from '../../ports/deps'

export type FolderRecord = typeof folder.$inferSelect

export function listFolderRecords(deps: Deps, spaceId: string): Promise<FolderRecord[]> {
  return deps.shard.select().from(folder).where(eq(folder.spaceId, spaceId)).orderBy(asc(folder.position), asc(folder.foldedName))
}

/** Folders of several spaces at once, by id: what paths are made of. */
export async function readFolders(deps: Deps, spaceIds: string[]): Promise<Map<string, FolderRecord>> {
  const wanted = JSON.stringify([...new Set(spaceIds)])
  const rows = await deps.shard.select().from(folder).where(sql`${folder.spaceId} IN (SELECT value FROM json_each(${wanted}))`)
  return new Map(rows.map((row) => [row.id, row]))
}

/** The folder, when it stands in this space; 404 otherwise, so that no id of A is usable through B (S-11). */
export async function requireFolder(deps: Deps, spaceId: string, folderId: string): Promise<FolderRecord> {
  const [found] = await deps.shard.select().from(folder).where(and(eq(folder.id, folderId), eq(folder.spaceId, spaceId)))
  if (!found) throw new AppError('not-found', 'Ce dossier n’existe pas dans cet espace.')
  return found
}
