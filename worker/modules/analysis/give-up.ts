import { and, eq } from 'drizzle-orm'
import { document } from '../../db/tables/documents'
import { space } from '../../db/tables/spaces'
import type { Deps } from '../../ports/deps'
import { commit } from '../audit/commit'
import { systemActor } from '../audit/entry'
import { indexText } from '../documents/index-text'
import { refundRun } from '../credits/settle-credit'
import type { JobRecord } from '../jobs/claim-job'
import { analysePayload } from './analysis-subject'

const reason = {
  fr: 'L’analyse a échoué plusieurs fois. Le document est gardé tel quel\u00a0; aucun crédit n’a été compté.',
  en: 'The analysis failed several times. The document is kept as it is; no credit was counted.',
}

/** After the last attempt: the document stays and says so, and a reserved credit goes back. */
export async function giveUpAnalysis(deps: Deps, held: JobRecord): Promise<void> {
  const { documentId, run } = analysePayload.parse(held.payload)
  await refundRun(deps, { documentId, run })
  const where = and(eq(document.id, documentId), eq(document.analysisRun, run))
  const [found] = await deps.shard
    .select({ spaceId: document.spaceId, language: space.language })
    .from(document)
    .innerJoin(space, eq(space.id, document.spaceId))
    .where(where)
  if (!found) return
  await commit(deps, { spaceId: found.spaceId, documentId, actor: systemActor, action: 'document.analysis-failed', after: { reason: 'failed' } }, [
    deps.shard.update(document).set({ analysisState: 'failed', analysisReason: reason[found.language] }).where(where),
    indexText(deps, documentId),
  ])
}
