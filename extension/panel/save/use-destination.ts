import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import type { Space } from '../../../shared/schemas/space'
import { recallDestination } from '../../tab/remembered-destination'
import type { FolderChoice } from '../folder-path'
import { useFolderPaths } from '../use-folder-paths'
import { useSpaces } from '../use-spaces'

export interface DestinationChoice {
  spaces: Space[] | null
  space: Space | null
  folders: FolderChoice[]
  /** Null: « À classer ». */
  folder: FolderChoice | null
  chooseSpace(spaceId: string): void
  chooseFolder(folderId: string | null): void
}

/** Client and folder, as last chosen on this site; a place that is gone is not offered again. */
export function useDestination(site: string | null): DestinationChoice {
  const { spaces } = useSpaces()
  const [place, setPlace] = useState<{ spaceId: string | null; folderId: string | null }>({
    spaceId: null,
    folderId: null,
  })

  useEffect(() => {
    void recallDestination(site).then((remembered) => remembered && setPlace(remembered))
  }, [site])
  const onlySpace = spaces?.length === 1 ? spaces[0] : undefined
  const space = spaces?.find(({ id }) => id === place.spaceId) ?? onlySpace ?? null

  const folders = useFolderPaths(space?.id ?? null)

  const chooseSpace = useCallback((spaceId: string) => setPlace({ spaceId, folderId: null }), [])
  const chooseFolder = useCallback(
    (folderId: string | null) => setPlace({ spaceId: space?.id ?? null, folderId }),
    [space?.id],
  )
  const folder = useMemo(
    () => folders.find(({ id }) => id === place.folderId) ?? null,
    [folders, place.folderId],
  )
  return { spaces, space, folders, folder, chooseSpace, chooseFolder }
}
