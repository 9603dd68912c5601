import type { ComponentChildren } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { Space } from '../../../shared/schemas/space'
import type { Route } from '../router/route'
import { DropCurtain } from './drop-curtain'
import { UploadContext, type Uploads } from './upload-context'
import { UploadSheet } from './upload-sheet'
import { useUploadQueue } from './use-upload-queue'

/** Holds the files on their way, above the pages, so that going from one to another stops nothing. */
export function UploadProvider({
  space,
  route,
  children,
}: {
  space: Space | null
  route: Route
  children: ComponentChildren
}) {
  const { uploads, dispatch, add, cancel } = useUploadQueue()
  const [open, setOpen] = useState(false)
  const shownFolderId = route.page === 'folders' ? route.folderId : null
  const value = useMemo<Uploads>(
    () => ({
      uploads,
      cancel,
      openSheet: () => setOpen(true),
      closeSheet: () => setOpen(false),
      add: (files, folderId) => space && files.length > 0 && add(files, { space, folderId }),
      retry: (captureId, keep) => dispatch({ type: 'retried', captureId, keep }),
      clear: () => dispatch({ type: 'cleared' }),
    }),
    [uploads, space],
  )

  function dropped(files: File[]) {
    value.add(files, shownFolderId)
    setOpen(true)
  }
  return (
    <UploadContext.Provider value={value}>
      {children}
      {space && <DropCurtain spaceName={space.name} onFiles={dropped} />}
      {space && open && <UploadSheet space={space} folderId={shownFolderId} />}
    </UploadContext.Provider>
  )
}
