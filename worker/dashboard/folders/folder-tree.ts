import { fold } from '../../../shared/domain/fold'
import type { Folder } from '../../../shared/schemas/folder'

export interface FolderLine {
  folder: Folder
  depth: number
  /** Names from the root down to this one. */
  path: string[]
}

const alphabetical = new Intl.Collator('fr', { numeric: true, sensitivity: 'base' })

/**
 * The tree as lines, parents before children, in the order people read; a folder whose parent is missing is a
 * root.
 */
export function folderLines(folders: Folder[]): FolderLine[] {
  const known = new Set(folders.map(({ id }) => id))
  const children = Map.groupBy(folders, ({ parentId }) => (parentId && known.has(parentId) ? parentId : null))
  const below = (parentId: string | null, path: string[]): FolderLine[] =>
    [...(children.get(parentId) ?? [])]
      .sort((a, b) => alphabetical.compare(a.name, b.name))
      .flatMap((folder) => {
        const own = [...path, folder.name]
        return [{ folder, depth: path.length, path: own }, ...below(folder.id, own)]
      })
  return below(null, [])
}

/** Lines whose path holds every word typed, accents and case aside. */
export function searchFolders(lines: FolderLine[], typed: string): FolderLine[] {
  const words = fold(typed).split(' ').filter(Boolean)
  return lines.filter(({ path }) => words.every((word) => fold(path.join(' / ')).includes(word)))
}

/** From the root to this folder; empty for the root or an unknown one. */
export function folderTrail(folders: Folder[], folderId: string | null): Folder[] {
  const byId = new Map(folders.map((folder) => [folder.id, folder]))
  const trail: Folder[] = []
  for (let at = folderId ? byId.get(folderId) : undefined; at && !trail.includes(at);) {
    trail.unshift(at)
    at = at.parentId ? byId.get(at.parentId) : undefined
  }
  return trail
}
