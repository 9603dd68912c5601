import { and, eq, ne } from 'drizzle-orm'
import { parisDay } from '../../../../shared/domain/paris-day'
import { space } from '../../../db/tables/spaces'
import { tag } from '../../../db/tables/tags'
import type { Deps } from '../../../ports/deps'
import type { UnderstandingContext } from '../../../ports/understanding'
import type { AnalysisSubject } from '../analysis-subject'

/**
 * What the engine may know beside the text: whose space it is, its smart tags, and the firm's other clients. Of those, findings
 * may say only what the document prints; the firm's own space speaks of all of them by nature.
 */
export async function gatherContext(deps: Deps, subject: AnalysisSubject): Promise<UnderstandingContext> {
  const { space: own, document } = subject
  const isOtherClient = and(eq(space.firmId, own.firmId), eq(space.kind, 'client'), ne(space.id, own.id))
  const [tags, otherClients] = await Promise.all([
    deps.shard.select().from(tag).where(eq(tag.spaceId, own.id)),
    own.kind === 'firm' ? [] : deps.shard.select({ name: space.name, siren: space.siren }).from(space).where(isOtherClient),
  ])
  return {
    owner: { name: own.name, siren: own.siren },
    otherClients,
    today: parisDay(deps.clock.now()),
    language: own.language,
    fileName: document.originalName,
    tagRules: tags.map(({ id, name, rules }) => ({ tagId: id, name, rules })),
  }
}
