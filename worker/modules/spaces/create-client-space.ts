import { parisDay } from '../../../shared/domain/paris-day'
import { plans } from '../../../shared/domain/plans'
import type { CreateClient } from '../../../shared/schemas/space'
import { space } from '../../db/tables/spaces'
import type { Deps } from '../../ports/deps'
import { commit } from '../audit/commit'
import type { Actor } from '../audit/entry'

/** A client's space on the Standard plan, empty; templates are applied above this module. */
export async function createClientSpace(deps: Deps, actor: Actor, firmId: string, input: CreateClient): Promise<string> {
  const id = deps.ids.next('spc')
  const { name, siren = null, type = null } = input
  const values = {
    id,
    firmId,
    kind: 'client' as const,
    name,
    siren,
    clientType: type,
    language: 'fr' as const,
    plan: 'standard' as const,
    openedOn: parisDay(deps.clock.now()),
    limitBytes: plans.standard.storageBytes,
  }
  await commit(deps, { spaceId: id, action: 'space.created', actor, after: { name, siren, kind: 'client' } }, [
    deps.shard.insert(space).values(values),
  ])
  return id
}
