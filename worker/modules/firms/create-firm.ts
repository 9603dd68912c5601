import { parisDay } from '../../../shared/domain/paris-day'
import { plans } from '../../../shared/domain/plans'
import { firm, staff } from '../../db/tables/firms'
import { space } from '../../db/tables/spaces'
import type { Deps } from '../../ports/deps'
import { commit } from '../audit/commit'
import { affiliate } from './find-firm'

/** A firm with its own space (S-09) and its first administrator. */
export async function createFirm(deps: Deps, input: { name: string; admin: { id: string; name: string; email: string } }) {
  const { name, admin } = input
  const firmId = deps.ids.next('frm')
  const spaceId = deps.ids.next('spc')
  const now = deps.clock.now()
  await deps.directory.insert(firm).values({ id: firmId, name, shard: 'SHARD', createdAt: now })
  const { statement } = await affiliate(deps, firmId, admin)
  const own = { id: spaceId, firmId, kind: 'firm' as const, name, language: 'fr' as const, plan: 'pro' as const }
  await commit(
    deps,
    { spaceId, action: 'space.created', actor: { id: admin.id, name: admin.name, via: 'system' }, after: { name, kind: 'firm' } },
    [
      statement,
      deps.shard.insert(staff).values({ firmId, userId: admin.id, role: 'admin' }),
      deps.shard.insert(space).values({ ...own, openedOn: parisDay(now), limitBytes: plans.pro.storageBytes }),
    ],
  )
  return { firmId, spaceId }
}
