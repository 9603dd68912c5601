import { eq } from 'drizzle-orm'
import { fold } from '../../../shared/domain/fold'
import { folder } from '../../db/tables/folders'
import { AppError } from '../../ports/app-error'
import type { Deps } from '../../ports/deps'
import type { GrantedSpace } from '../access/granted'
import { commit } from '../audit/commit'
import type { Actor } from '../audit/entry'
import { explainNameTaken } from './create-folder'
import { type FolderRecord, requireFolder } from './queries'

function explainCycle(error: unknown): never {
  const message = error instanceof Error ? `${error.message} ${String(error.cause)}` : ''
  if (!message.includes('folder cycle')) throw error
  throw new AppError('folder.cycle', 'Un dossier ne peut pas être rangé dans lui-même ni dans un de ses sous-dossiers.')
}

/** Renames or moves a folder with all it holds. */
export async function changeFolder(
  deps: Deps,
  actor: Actor,
  granted: GrantedSpace<'folder:manage'>,
  input: { folderId: string; name?: string | undefined; parentId?: string | null | undefined },
): Promise<FolderRecord> {
  const spaceId = granted.space.id
  const before = await requireFolder(deps, spaceId, input.folderId)
  if (input.parentId) await requireFolder(deps, spaceId, input.parentId)
  const name = input.name?.normalize('NFC') ?? before.name
  const parentId = input.parentId === undefined ? before.parentId : input.parentId
  const changed = { name, foldedName: fold(name), parentId }
  const entry = {
    spaceId,
    action: 'folder.changed' as const,
    actor,
    before: { id: before.id, name: before.name, parentId: before.parentId },
    after: { id: before.id, name, parentId },
  }
  await commit(deps, entry, [deps.shard.update(folder).set(changed).where(eq(folder.id, before.id))])
    .catch(explainCycle)
    .catch((error) => (error instanceof AppError ? Promise.reject(error) : explainNameTaken(error, name)))
  return { ...before, ...changed }
}
