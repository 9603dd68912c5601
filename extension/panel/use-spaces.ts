import { createContext } from 'preact'
import { useCallback, useContext, useEffect, useRef, useState } from 'preact/hooks'
import type { Folder } from '../../shared/schemas/folder'
import type { Space } from '../../shared/schemas/space'
import { usePanel } from './panel-context'

export interface Spaces {
  /** Null until read. */
  spaces: Space[] | null
  /** Folders of a space, read once and again after `reload`. */
  foldersOf(spaceId: string): Promise<Folder[]>
  reload(): void
}

export const SpacesContext = createContext<Spaces | null>(null)

/** Reads the spaces the user may enter; their folders on demand. */
export function useLoadSpaces(): Spaces {
  const { api, failed } = usePanel()
  const [spaces, setSpaces] = useState<Space[] | null>(null)
  const folders = useRef(new Map<string, Promise<Folder[]>>())

  const reload = useCallback(() => {
    folders.current.clear()
    api.listSpaces().then(setSpaces, failed)
  }, [api])
  useEffect(reload, [api])

  const foldersOf = useCallback(
    (spaceId: string) => {
      const known = folders.current.get(spaceId)
      if (known) return known
      const asked = api.listFolders(spaceId)
      folders.current.set(spaceId, asked)
      asked.catch(() => folders.current.delete(spaceId))
      return asked
    },
    [api],
  )
  return { spaces, foldersOf, reload }
}

export function useSpaces(): Spaces {
  const spaces = useContext(SpacesContext)
  if (!spaces) throw new Error('useSpaces outside the home screen')
  return spaces
}
