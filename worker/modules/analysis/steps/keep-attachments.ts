import { sha256 } from '../../../../shared/domain/sha256'
import { AppError } from '../../../ports/app-error'
import type { Deps } from '../../../ports/deps'
import type { MailMessage, MessagePart } from '../../../ports/message-reader'
import { requireSpace } from '../../access/require-space'
import type { Actor } from '../../audit/entry'
import { depositDocument } from '../../documents/deposit-document'
import type { AnalysisSubject } from '../analysis-subject'

/** The same part of the same message always has the same id, so that a second reading deposits nothing again. */
async function captureIdOf(documentId: string, index: number) {
  const hex = await sha256(`${documentId}:${index}`)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

async function keepPart(deps: Deps, subject: AnalysisSubject, message: MailMessage, part: MessagePart, index: number) {
  const { document } = subject
  const actor: Actor = { id: document.importedBy, name: document.importerName, via: 'system' }
  // The depositor's right is asked again: it may have been withdrawn since.
  const granted = await requireSpace(deps, actor, document.spaceId, 'document:add')
  const { subject: title, from, date } = message
  await depositDocument(deps, actor, granted, {
    captureId: await captureIdOf(document.id, index),
    name: part.name,
    folderId: document.folderId,
    source: {
      kind: 'attachment',
      parentDocumentId: document.id,
      ...(title ? { subject: title.slice(0, 998) } : {}),
      ...(from ? { from: from.slice(0, 500) } : {}),
      ...(date ? { receivedAt: date } : {}),
    },
    body: new Blob([part.bytes as Uint8Array<ArrayBuffer>]).stream(),
    sizeBytes: part.bytes.length,
    mime: part.mime,
    expectedSha256: null,
    keepCopy: false,
    parentId: document.id,
  })
}

/**
 * Deposits the attachments that are documents, of a message and of those forwarded in it; one that is refused does
 * not stop the others.
 */
export async function keepAttachments(deps: Deps, subject: AnalysisSubject, message: MailMessage): Promise<void> {
  for (const [index, part] of message.parts.entries()) {
    if (!part.keep || part.bytes.length === 0) continue
    await keepPart(deps, subject, message, part, index).catch((error: unknown) => {
      if (!(error instanceof AppError)) throw error
      deps.log.error('analysis.attachment-refused', error, { documentId: subject.document.id, code: error.code })
    })
  }
}
