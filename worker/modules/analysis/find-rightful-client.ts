import { asc, eq } from 'drizzle-orm'
import { isMisplaced } from '../../../shared/domain/misplaced'
import { isAllowed } from '../../../shared/domain/permissions'
import type { RightfulClient } from '../../../shared/schemas/space'
import { page } from '../../db/tables/documents'
import { AppError } from '../../ports/app-error'
import type { Deps } from '../../ports/deps'
import type { GrantedDocument } from '../access/granted'
import { listEntries } from '../access/queries'
import { toPageText } from '../documents/page-text'
import { findSirens } from './understanding/entities/identifiers'
import { maskOrders } from './understanding/text/mask-orders'
import { sourceTextOf } from './understanding/text/source-text'
import { findClient } from './understanding/warnings/find-client'

/** Whoever a document is for stands on its first pages. */
const pagesAsked = 10

/**
 * The client a misplaced document seems to belong to, among those the reader may deposit for: asked for when it is read, and
 * stored nowhere, since a client's people must not learn who else the firm works for. 404 for anybody but the firm's own.
 */
export async function findRightfulClient(
  deps: Deps,
  actor: { id: string },
  granted: GrantedDocument<'read'>,
): Promise<RightfulClient | null> {
  const { document, space } = granted
  if (!granted.standing.startsWith('firm-')) throw new AppError('not-found', 'Cette adresse n’existe pas.')
  if (!document.warnings.some(isMisplaced)) return null
  const [entries, rows] = await Promise.all([
    listEntries(deps, actor.id),
    deps.shard.select().from(page).where(eq(page.documentId, document.id)).orderBy(asc(page.number)).limit(pagesAsked),
  ])
  const clients = entries
    .filter(({ space: other }) => other.kind === 'client' && other.firmId === space.firmId && other.id !== space.id)
    .filter(({ standing }) => standing.startsWith('firm-') && isAllowed(standing, 'document:add'))
    .map(({ space: { id, name, siren } }) => ({ spaceId: id, name, siren }))
  const source = sourceTextOf(rows.map(toPageText), (fold) => maskOrders(fold).masked)
  const found = findClient(source, clients, findSirens(source.fold), document.issuer)
  return found && { spaceId: found.client.spaceId, name: found.client.name }
}
