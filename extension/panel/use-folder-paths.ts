import { useEffect, useState } from 'preact/hooks'
import { listFolderPaths, type FolderChoice } from './folder-path'
import { usePanel } from './panel-context'
import { useSpaces } from './use-spaces'

/** Folders of a space by their paths; none while they are read, or when they cannot be. */
export function useFolderPaths(spaceId: string | null): FolderChoice[] {
  const { language } = usePanel()
  const { foldersOf } = useSpaces()
  const [folders, setFolders] = useState<FolderChoice[]>([])
  useEffect(() => {
    setFolders([])
    if (!spaceId) return
    let current = true
    foldersOf(spaceId).then(
      (found) => current && setFolders(listFolderPaths(found, language)),
      // Without its folders a space can still be used: the document goes to « À classer ».
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [spaceId, foldersOf, language])
  return folders
}
