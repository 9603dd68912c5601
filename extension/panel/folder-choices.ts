import type { Choice } from './choice'
import type { FolderChoice } from './folder-path'

/** Stands for no folder, which is a choice too: the document waits in « À classer ». */
export const toFile = 'to-file'

export function folderChoices(folders: FolderChoice[], toFileLabel: string): Choice[] {
  return [{ id: toFile, label: toFileLabel }, ...folders.map(({ id, path }) => ({ id, label: path }))]
}
