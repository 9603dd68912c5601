import { eq } from 'drizzle-orm'
import { parisDay } from '../../../../shared/domain/paris-day'
import { tag } from '../../../db/tables/tags'
import type { Deps } from '../../../ports/deps'
import type { UnderstandingContext } from '../../../ports/understanding'
import type { AnalysisSubject } from '../analysis-subject'

/** What the engine may know beside the text: whose space it is and its smart tags. */
export async function gatherContext(deps: Deps, subject: AnalysisSubject): Promise<UnderstandingContext> {
  const { space: own, document } = subject
  const tags = await deps.shard.select().from(tag).where(eq(tag.spaceId, own.id))
  return {
    owner: { name: own.name, siren: own.siren },
    // A warning is read by the client's own people too: it must not name another client of the firm.
    otherClients: [],
    today: parisDay(deps.clock.now()),
    language: own.language,
    fileName: document.originalName,
    tagRules: tags.map(({ id, name, rules }) => ({ tagId: id, name, rules })),
  }
}
