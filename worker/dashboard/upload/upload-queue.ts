import type { DocumentRow } from '../../../shared/schemas/document'

export type UploadState =
  | { state: 'waiting' }
  | { state: 'checking' }
  | { state: 'sending'; share: number }
  | { state: 'stored'; document: DocumentRow }
  | { state: 'duplicate'; documentId: string; name: string }
  | { state: 'refused'; message: string; retry: boolean }
  | { state: 'cancelled' }

/** One file on its way. `captureId` never changes: sending again can only ever make one document. */
export interface Upload {
  captureId: string
  file: File
  spaceId: string
  folderId: string | null
  keep?: 'copy'
  status: UploadState
}

export type UploadAction =
  | { type: 'added'; uploads: Upload[] }
  | { type: 'changed'; captureId: string; status: UploadState }
  | { type: 'retried'; captureId: string; keep?: 'copy' }
  | { type: 'cleared' }

const settled = new Set<UploadState['state']>(['stored', 'duplicate', 'refused', 'cancelled'])
export const isSettled = (upload: Upload) => settled.has(upload.status.state)

/** The list after an action. A file that was cancelled stays so, whatever its last answer says. */
export function changeUploads(uploads: Upload[], action: UploadAction): Upload[] {
  switch (action.type) {
    case 'added':
      return [...uploads, ...action.uploads]
    case 'changed':
      return uploads.map((upload) => {
        if (upload.captureId !== action.captureId) return upload
        const late = upload.status.state === 'cancelled' && action.status.state !== 'stored'
        return late ? upload : { ...upload, status: action.status }
      })
    case 'retried':
      return uploads.map((upload) => {
        if (upload.captureId !== action.captureId || !isSettled(upload) || upload.status.state === 'stored')
          return upload
        return { ...upload, keep: action.keep ?? upload.keep, status: { state: 'waiting' } }
      })
    case 'cleared':
      return uploads.filter((upload) => !isSettled(upload))
  }
}

/** What to start now, so that `atOnce` files are under way at most. */
export function nextUploads(uploads: Upload[], atOnce = 3): Upload[] {
  const busy = uploads.filter(
    ({ status }) => status.state === 'checking' || status.state === 'sending',
  ).length
  return uploads.filter(({ status }) => status.state === 'waiting').slice(0, Math.max(0, atOnce - busy))
}

export interface UploadSummary {
  total: number
  stored: number
  refused: number
  under: number
  /** 0…1 over all bytes that were not refused or cancelled. */
  share: number
}

function sentShare({ status }: Upload) {
  if (status.state === 'sending') return status.share
  return status.state === 'stored' || status.state === 'duplicate' ? 1 : 0
}

/** Where the whole batch stands. */
export function summariseUploads(uploads: Upload[]): UploadSummary {
  const counted = uploads.filter(({ status }) => status.state !== 'refused' && status.state !== 'cancelled')
  const bytes = counted.reduce((sum, { file }) => sum + Math.max(1, file.size), 0)
  const sent = counted.reduce((sum, upload) => sum + Math.max(1, upload.file.size) * sentShare(upload), 0)
  return {
    total: uploads.length,
    stored: counted.filter(({ status }) => status.state === 'stored' || status.state === 'duplicate').length,
    refused: uploads.filter(({ status }) => status.state === 'refused').length,
    under: uploads.filter((upload) => !isSettled(upload)).length,
    share: bytes === 0 ? 0 : sent / bytes,
  }
}
