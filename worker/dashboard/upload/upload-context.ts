import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Upload } from './upload-queue'

export interface Uploads {
  uploads: Upload[]
  /** Opens the sheet where files are added, for the folder that is shown. */
  openSheet: () => void
  closeSheet: () => void
  add: (files: File[], folderId: string | null) => void
  retry: (captureId: string, keep?: 'copy') => void
  cancel: (captureId: string) => void
  clear: () => void
}

export const UploadContext = createContext<Uploads | null>(null)

/** Files on their way to the server, whatever page is shown. */
export function useUploads(): Uploads {
  const uploads = useContext(UploadContext)
  if (!uploads) throw new Error('no uploads: render inside <UploadProvider>')
  return uploads
}
