import { sha256 } from '../../../../shared/domain/sha256'
import { AppError } from '../../../ports/app-error'
import type { Deps } from '../../../ports/deps'
import type { MessageFile, MessageText, OpenedMessage } from '../../../ports/message-reader'
import { requireSpace } from '../../access/require-space'
import type { Actor } from '../../audit/entry'
import { depositDocument } from '../../documents/deposit-document'
import type { AnalysisSubject } from '../analysis-subject'

/** The same part of the same message always has the same id, so that a second reading deposits nothing again. */
async function captureIdOf(documentId: string, index: number) {
  const hex = await sha256(`${documentId}:${index}`)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

interface Part {
  file: MessageFile
  body: ReadableStream<Uint8Array>
  /** Its place among the message’s files. */
  index: number
}

async function keepPart(deps: Deps, subject: AnalysisSubject, message: MessageText, { file, body, index }: Part) {
  const { document } = subject
  const actor: Actor = { id: document.importedBy, name: document.importerName, via: 'system' }
  // The depositor's right is asked again: it may have been withdrawn since.
  const granted = await requireSpace(deps, actor, document.spaceId, 'document:add')
  const { subject: title, from, date } = message
  await depositDocument(deps, actor, granted, {
    captureId: await captureIdOf(document.id, index),
    name: file.name,
    folderId: document.folderId,
    source: {
      kind: 'attachment',
      parentDocumentId: document.id,
      ...(title ? { subject: title.slice(0, 998) } : {}),
      ...(from ? { from: from.slice(0, 500) } : {}),
      ...(date ? { receivedAt: date } : {}),
    },
    body,
    sizeBytes: file.sizeBytes,
    mime: file.mime,
    expectedSha256: null,
    keepCopy: false,
    parentId: document.id,
  })
}

/**
 * Deposits the attachments that are documents, of a message and of those forwarded in it; one that is refused does
 * not stop the others.
 */
export async function keepAttachments(deps: Deps, subject: AnalysisSubject, { message, files }: OpenedMessage): Promise<void> {
  let index = -1
  for await (const { file, body } of files) {
    index += 1
    if (!file.keep || file.sizeBytes === 0) continue
    await keepPart(deps, subject, message, { file, body, index }).catch((error: unknown) => {
      if (!(error instanceof AppError)) throw error
      deps.log.error('analysis.attachment-refused', error, { documentId: subject.document.id, code: error.code })
    })
  }
}
