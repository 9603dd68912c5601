import { eq } from 'drizzle-orm'
import { folder } from '../../db/tables/folders'
import { AppError } from '../../ports/app-error'
import type { Deps } from '../../ports/deps'
import type { GrantedSpace } from '../access/granted'
import { commit } from '../audit/commit'
import type { Actor } from '../audit/entry'
import { requireFolder } from './queries'

/** Removes an empty folder; one that holds anything, the trash included, is kept (foreign keys decide, not a count). */
export async function deleteFolder(deps: Deps, actor: Actor, granted: GrantedSpace<'folder:manage'>, folderId: string): Promise<void> {
  const found = await requireFolder(deps, granted.space.id, folderId)
  const before = { id: found.id, name: found.name, parentId: found.parentId }
  const entry = { spaceId: granted.space.id, action: 'folder.deleted' as const, actor, before }
  await commit(deps, entry, [deps.shard.delete(folder).where(eq(folder.id, folderId))]).catch((error) => {
    if (!/FOREIGN KEY/.test(`${error} ${String((error as Error).cause)}`)) throw error
    throw new AppError('conflict', `Le dossier «\u00a0${found.name}\u00a0» n’est pas vide\u00a0: déplacez d’abord ce qu’il contient.`)
  })
}
