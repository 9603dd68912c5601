import type { Language } from '../../../shared/schemas/primitives'
import type { Space } from '../../../shared/schemas/space'
import type { DashboardTranslate } from '../app/words'
import { refusalSentence } from './refusal-sentence'
import { refuseBeforeSending } from './refuse-before-sending'
import { isSettled, type Upload, type UploadState } from './upload-queue'

export interface UploadTarget {
  space: Space
  folderId: string | null
}

/** Chosen files as lines of the queue, those that cannot be sent already refused with their sentence. */
export function toUploads(
  files: File[],
  { space, folderId }: UploadTarget,
  present: Upload[],
  { t, language }: { t: DashboardTranslate; language: Language },
): Upload[] {
  const underWay = present.filter((upload) => upload.spaceId === space.id && !isSettled(upload))
  let underWayBytes = underWay.reduce((sum, { file }) => sum + file.size, 0)
  return files.map((file) => {
    const refusal = refuseBeforeSending(file.size, space.storage, underWayBytes)
    if (!refusal) underWayBytes += file.size
    const status: UploadState = refusal
      ? { state: 'refused', message: refusalSentence(refusal, t, language), retry: false }
      : { state: 'waiting' }
    return { captureId: crypto.randomUUID(), file, spaceId: space.id, folderId, status }
  })
}
