import { createContext } from 'preact'
import { useCallback, useContext, useEffect, useRef, useState } from 'preact/hooks'
import type { Folder } from '../../shared/schemas/folder'
import type { Space } from '../../shared/schemas/space'
import { usePanel } from './panel-context'
import { readFolders, readSpaces } from './read-spaces'

export interface Spaces {
  /** Null until known. */
  spaces: Space[] | null
  /** Folders of a space, read once and again after `reload`; as last known where the server cannot be reached. */
  foldersOf(spaceId: string): Promise<Folder[]>
  reload(): void
}

export const SpacesContext = createContext<Spaces | null>(null)

/** The spaces the user may enter, as last known until the server has answered; their folders on demand. */
export function useLoadSpaces(): Spaces {
  const { api, database, session, failed } = usePanel()
  const userId = session.user.id
  const [spaces, setSpaces] = useState<Space[] | null>(null)
  const folders = useRef(new Map<string, Promise<Folder[]>>())

  const reload = useCallback(() => {
    folders.current.clear()
    void readSpaces(api, database, userId, setSpaces).catch(failed)
  }, [api])
  useEffect(() => {
    reload()
    addEventListener('online', reload)
    return () => removeEventListener('online', reload)
  }, [reload])

  const foldersOf = useCallback(
    (spaceId: string) => {
      const known = folders.current.get(spaceId)
      if (known) return known
      const asked = readFolders(api, database, userId, spaceId)
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
