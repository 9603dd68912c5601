import { eq } from 'drizzle-orm'
import { document } from '../../../db/tables/documents'
import type { Deps } from '../../../ports/deps'
import type { UnreadableReason } from '../../../ports/page-reader'
import { commit } from '../../audit/commit'
import { systemActor } from '../../audit/entry'
import type { JobRecord } from '../../jobs/claim-job'
import { finishJob } from '../../jobs/end-job'
import type { AnalysisSubject } from '../analysis-subject'

const reasons: Record<UnreadableReason, { fr: string; en: string }> = {
  encrypted: {
    fr: 'Document protégé par un mot de passe\u00a0: il est gardé tel quel, déposez une version déverrouillée pour qu’il soit lu.',
    en: 'Document protected by a password: it is kept as it is; deposit an unlocked version to have it read.',
  },
  damaged: {
    fr: 'Fichier endommagé\u00a0: il est gardé tel quel, mais ne peut pas être lu.',
    en: 'Damaged file: it is kept as it is, but cannot be read.',
  },
  'too-large': {
    fr: 'Fichier trop grand ou trop complexe pour être lu\u00a0: il est gardé tel quel.',
    en: 'File too large or too complex to be read: it is kept as it is.',
  },
  empty: {
    fr: 'Ce document ne contient aucun texte\u00a0: il est gardé tel quel.',
    en: 'This document holds no text: it is kept as it is.',
  },
  unsupported: {
    fr: 'Liasse garde ce type de fichier, mais ne sait pas encore le lire.',
    en: 'Liasse keeps this kind of file, but cannot read it yet.',
  },
  'old-format': {
    fr: 'Ancien format d’Office\u00a0: le fichier est gardé tel quel, mais n’est pas lu. Enregistrez-le en .docx, .xlsx, .pptx ou PDF, puis déposez-le de nouveau.',
    en: 'Old format of Office: the file is kept as it is, but is not read. Save it as .docx, .xlsx, .pptx or PDF, then deposit it again.',
  },
  archive: {
    fr: 'Cette archive n’est pas un document\u00a0: elle est gardée telle quelle, sans être ouverte. Déposez une à une les pièces qu’elle contient.',
    en: 'This archive is no document: it is kept as it is and not opened. Deposit the documents it holds one by one.',
  },
}

/** The document stays, says why it could not be read, and costs no credit (S-21). */
export async function saveUnreadable(deps: Deps, held: JobRecord, subject: AnalysisSubject, reason: UnreadableReason): Promise<void> {
  const { id: documentId, spaceId } = subject.document
  const analysisReason = reasons[reason][subject.space.language]
  await commit(deps, { spaceId, documentId, actor: systemActor, action: 'document.analysis-failed', after: { reason } }, [
    deps.shard.update(document).set({ analysisState: 'unreadable', analysisReason }).where(eq(document.id, documentId)),
    finishJob(deps, held),
  ])
}
