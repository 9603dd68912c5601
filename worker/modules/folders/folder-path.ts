import type { FolderRecord } from './queries'

/** Names from the top down to this folder; stops at a missing parent. */
export function folderPath(folders: Map<string, FolderRecord>, folderId: string | null): string[] {
  const names: string[] = []
  let current = folderId === null ? undefined : folders.get(folderId)
  while (current) {
    names.unshift(current.name)
    current = current.parentId === null ? undefined : folders.get(current.parentId)
  }
  return names
}
