import type { Folder } from '../../shared/schemas/folder'

export interface FolderChoice {
  id: string
  /** `Contrats › Assurances` */
  path: string
}

/** Every folder with its path, in the order of a tree read from top to bottom. */
export function listFolderPaths(folders: Folder[], language: string): FolderChoice[] {
  const byId = new Map(folders.map((folder) => [folder.id, folder]))
  const namesOf = (folder: Folder): string[] => {
    const names = [folder.name]
    // A cycle cannot be stored; the bound keeps a wrong answer from hanging the panel.
    for (let parent = parentOf(byId, folder); parent && names.length < 64; parent = parentOf(byId, parent)) {
      names.unshift(parent.name)
    }
    return names
  }
  const choices = folders.map((folder) => ({ id: folder.id, path: namesOf(folder).join(' › ') }))
  return choices.sort((a, b) => a.path.localeCompare(b.path, language, { numeric: true }))
}

function parentOf(byId: Map<string, Folder>, folder: Folder) {
  return folder.parentId === null ? undefined : byId.get(folder.parentId)
}
