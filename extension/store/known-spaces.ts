import type { Folder } from '../../shared/schemas/folder'
import type { Space } from '../../shared/schemas/space'
import type { Database, KnownSpaces } from './database'

export async function readKnownSpaces(database: Database, userId: string): Promise<KnownSpaces | undefined> {
  return database.get('known', userId)
}

/** Keeps the list, and forgets the folders of spaces that are no longer in it. */
export async function keepSpaces(database: Database, userId: string, spaces: Space[]): Promise<void> {
  const transaction = database.transaction('known', 'readwrite')
  const before = await transaction.store.get(userId)
  const folders = Object.fromEntries(spaces.flatMap(({ id }) => (before?.folders[id] ? [[id, before.folders[id]]] : [])))
  await Promise.all([transaction.store.put({ userId, spaces, folders }), transaction.done])
}

export async function keepFolders(database: Database, userId: string, spaceId: string, folders: Folder[]): Promise<void> {
  const transaction = database.transaction('known', 'readwrite')
  const before = await transaction.store.get(userId)
  if (before) await transaction.store.put({ ...before, folders: { ...before.folders, [spaceId]: folders } })
  await transaction.done
}
