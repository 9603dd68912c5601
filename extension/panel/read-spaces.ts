import type { ApiClient } from '../../shared/api/api-client'
import { ApiError } from '../../shared/api/api-error'
import type { Folder } from '../../shared/schemas/folder'
import type { Space } from '../../shared/schemas/space'
import type { Database } from '../store/database'
import { keepFolders, keepSpaces, readKnownSpaces } from '../store/known-spaces'

/** A refusal of the server counts; only where it cannot be reached, or is broken, does what is known serve. */
const isRefusal = (error: unknown) => error instanceof ApiError && error.status < 500

/**
 * Shows the spaces as last known, then as the server tells them. Rejects when the server refuses, or cannot be reached
 * and nothing is known.
 */
export async function readSpaces(
  api: Pick<ApiClient, 'listSpaces'>,
  database: Database,
  userId: string,
  show: (spaces: Space[]) => void,
): Promise<void> {
  const known = await readKnownSpaces(database, userId)
  if (known) show(known.spaces)
  try {
    const spaces = await api.listSpaces()
    show(spaces)
    await keepSpaces(database, userId, spaces)
  } catch (error) {
    if (isRefusal(error) || !known) throw error
  }
}

/** Folders of a space; as last known when the server cannot be reached. */
export async function readFolders(
  api: Pick<ApiClient, 'listFolders'>,
  database: Database,
  userId: string,
  spaceId: string,
): Promise<Folder[]> {
  try {
    const folders = await api.listFolders(spaceId)
    await keepFolders(database, userId, spaceId, folders)
    return folders
  } catch (error) {
    const known = isRefusal(error) ? undefined : (await readKnownSpaces(database, userId))?.folders[spaceId]
    if (known) return known
    throw error
  }
}
