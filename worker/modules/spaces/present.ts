import { creditPeriodOf, plans } from '../../../shared/domain/plans'
import type { Standing } from '../../../shared/domain/permissions'
import type { Space } from '../../../shared/schemas/space'
import type { space } from '../../db/tables/spaces'

export interface SpaceFigures {
  credits: Space['credits'] | undefined
  counts: Space['counts'] | undefined
  /** ISO day. */
  today: string
}

function untouchedCredits(target: typeof space.$inferSelect, today: string): Space['credits'] {
  const limit = plans[target.plan].credits
  return { left: limit, limit, resetsOn: creditPeriodOf(target.plan, target.openedOn, today).endsOn }
}

/** A space as the API shows it; figures that nobody counted yet are those of a new space. */
export function presentSpace(entry: { space: typeof space.$inferSelect; standing: Standing }, figures: SpaceFigures): Space {
  const { id, kind, name, siren, plan, usedBytes, limitBytes, ai } = entry.space
  return {
    id,
    kind,
    name,
    siren,
    plan,
    role: entry.standing,
    storage: { usedBytes, limitBytes },
    credits: figures.credits ?? untouchedCredits(entry.space, figures.today),
    counts: figures.counts ?? { toReview: 0, toFile: 0 },
    ai,
  }
}
