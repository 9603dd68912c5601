import { isAllowed, type SpacePermission } from '../../../shared/domain/permissions'
import { AppError } from '../../ports/app-error'
import type { Deps } from '../../ports/deps'
import type { GrantedSpace } from './granted'
import { findEntry } from './queries'

/** Throws 404 when the user may not enter the space, 403 when they may but not do this. */
export async function requireSpace<P extends SpacePermission>(
  deps: Deps,
  actor: { id: string },
  spaceId: string,
  permission: P,
): Promise<GrantedSpace<P>> {
  const entry = await findEntry(deps, actor.id, spaceId)
  if (!entry) throw new AppError('not-found', 'Cet espace n’existe pas, ou il ne vous est pas ouvert.')
  if (!isAllowed(entry.standing, permission)) {
    throw new AppError('access.denied', 'Votre rôle dans cet espace ne permet pas cette action.')
  }
  return entry as unknown as GrantedSpace<P>
}
