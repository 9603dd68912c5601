import { fold } from '../../../shared/domain/fold'
import { folder } from '../../db/tables/folders'
import { AppError } from '../../ports/app-error'
import { isUniqueViolation } from '../../ports/database'
import type { Deps } from '../../ports/deps'
import type { GrantedSpace } from '../access/granted'
import { commit } from '../audit/commit'
import type { Actor } from '../audit/entry'
import { type FolderRecord, requireFolder } from './queries'

/** Turns the losing side of a race for a name into its sentence. */
export function explainNameTaken(error: unknown, name: string): never {
  if (!isUniqueViolation(error, 'folder_sibling')) throw error
  throw new AppError('folder.name-taken', `Il y a déjà un dossier «\u00a0${name}\u00a0» à cet endroit.`)
}

/** A folder at the given place; a sibling of the same name, case and accents folded, is refused (S-46). */
export async function createFolder(
  deps: Deps,
  actor: Actor,
  granted: GrantedSpace<'folder:manage'>,
  input: { name: string; parentId: string | null },
): Promise<FolderRecord> {
  const spaceId = granted.space.id
  if (input.parentId !== null) await requireFolder(deps, spaceId, input.parentId)
  const name = input.name.normalize('NFC')
  const values = { id: deps.ids.next('fld'), spaceId, parentId: input.parentId, name, foldedName: fold(name), position: 0, ai: null }
  const entry = { spaceId, action: 'folder.created' as const, actor, after: { id: values.id, name, parentId: input.parentId } }
  await commit(deps, entry, [deps.shard.insert(folder).values(values)]).catch((error) => explainNameTaken(error, name))
  return values
}
