import { eq } from 'drizzle-orm'
import { document } from '../../../db/tables/documents'
import type { Deps } from '../../../ports/deps'
import { formatDay } from '../../../../shared/i18n/formats'
import { commit } from '../../audit/commit'
import { systemActor } from '../../audit/entry'
import { periodOf } from '../../credits/current-period'
import type { JobRecord } from '../../jobs/claim-job'
import { indexText } from '../../documents/index-text'
import { finishJob } from '../../jobs/end-job'
import type { AnalysisSubject } from '../analysis-subject'
import type { Reading } from './read-document'
import { readingWarnings } from './reading-warnings'

/** Text stored and searchable, the rest waits for the reset (S-79). */
export async function saveWithoutCredit(deps: Deps, held: JobRecord, subject: AnalysisSubject, reading: Reading): Promise<void> {
  const { id: documentId, spaceId } = subject.document
  const { language } = subject.space
  const reset = formatDay(periodOf(deps, subject.space).endsOn, language)
  const analysisReason =
    language === 'en'
      ? `No AI credit left before ${reset}: the text can be searched, the analysis will start by itself.`
      : `Plus aucun crédit IA avant le ${reset}\u00a0: le texte est cherchable, l’analyse reprendra d’elle-même.`
  await commit(deps, { spaceId, documentId, actor: systemActor, action: 'document.analysis-failed', after: { reason: 'no-credit' } }, [
    deps.shard
      .update(document)
      .set({ analysisState: 'no-credit', analysisReason, warnings: readingWarnings(reading, language) })
      .where(eq(document.id, documentId)),
    indexText(deps, documentId),
    finishJob(deps, held),
  ])
}
