import { eq } from 'drizzle-orm'
import { fold } from '../../../shared/domain/fold'
import type { AiRule } from '../../../shared/schemas/ai'
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

/** Renames or moves a folder with all it holds, or says whether a language model may be shown it. */
export async function changeFolder(
  deps: Deps,
  actor: Actor,
  granted: GrantedSpace<'folder:manage'>,
  input: { folderId: string; name?: string | undefined; parentId?: string | null | undefined; ai?: AiRule | null | undefined },
): Promise<FolderRecord> {
  const spaceId = granted.space.id
  const before = await requireFolder(deps, spaceId, input.folderId)
  if (input.parentId) await requireFolder(deps, spaceId, input.parentId)
  const name = input.name?.normalize('NFC') ?? before.name
  const parentId = input.parentId === undefined ? before.parentId : input.parentId
  const ai = input.ai === undefined ? before.ai : input.ai
  const changed = { name, foldedName: fold(name), parentId, ai }
  const told = ai === before.ai ? [{}, {}] : [{ ai: before.ai }, { ai }]
  const entry = {
    spaceId,
    action: 'folder.changed' as const,
    actor,
    before: { id: before.id, name: before.name, parentId: before.parentId, ...told[0] },
    after: { id: before.id, name, parentId, ...told[1] },
  }
  await commit(deps, entry, [deps.shard.update(folder).set(changed).where(eq(folder.id, before.id))])
    .catch(explainCycle)
    .catch((error) => (error instanceof AppError ? Promise.reject(error) : explainNameTaken(error, name)))
  return { ...before, ...changed }
}
