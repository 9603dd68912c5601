import { documentLevel, reaches, type DocumentLevel } from '../../../shared/domain/permissions'
import { AppError } from '../../ports/app-error'
import type { Deps } from '../../ports/deps'
import type { GrantedDocument } from './granted'
import { findDocument, findEntry } from './queries'

/** Throws 404 when the user may not see the document, 403 when they see it but the level does not reach. */
export async function requireDocument<L extends Exclude<DocumentLevel, 'none'>>(
  deps: Deps,
  actor: { id: string },
  at: { spaceId: string; documentId: string },
  needed: L,
): Promise<GrantedDocument<L>> {
  const [entry, found] = await Promise.all([
    findEntry(deps, actor.id, at.spaceId),
    findDocument(deps, actor.id, at.spaceId, at.documentId),
  ])
  const level = entry && found ? documentLevel(entry.standing, found.document.importedBy === actor.id, found.granted) : 'none'
  if (!entry || !found || level === 'none') {
    throw new AppError('not-found', 'Ce document n’existe pas, ou il ne vous est pas ouvert.')
  }
  if (!reaches(level, needed)) {
    throw new AppError('access.denied', 'Vous pouvez consulter ce document, mais pas le modifier.')
  }
  return { document: found.document, space: entry.space, standing: entry.standing, level } as unknown as GrantedDocument<L>
}
