import type { Capturable } from '../capturable'
import type { CaptureSource, Subject } from './capture-source'
import { fileDropSource } from './file-drop/file-drop-source'
import { imageSource } from './image/image-source'
import { linkSource } from './link/link-source'
import { messageSource } from './message/message-source'
import { pdfTabSource } from './pdf-tab/pdf-tab-source'
import { roundcubeSource } from './roundcube/roundcube-source'

/** In the order they are offered. */
const sources: CaptureSource[] = [
  pdfTabSource,
  roundcubeSource,
  messageSource,
  linkSource,
  imageSource,
  fileDropSource,
]

/** All that can be saved of a subject, each thing once. */
export function listCapturables(subject: Subject): Capturable[] {
  const offered = sources.flatMap((source) => source.list(subject))
  return [...new Map(offered.map((capturable) => [capturable.id, capturable])).values()]
}
