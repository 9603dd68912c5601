import { and, eq } from 'drizzle-orm'
import { documentLevel, type Standing } from '../../../shared/domain/permissions'
import { plans } from '../../../shared/domain/plans'
import type { AccessLine } from '../../../shared/schemas/document'
import { grant } from '../../db/tables/documents'
import { AppError } from '../../ports/app-error'
import type { Deps } from '../../ports/deps'
import type { GrantedDocument } from '../access/granted'
import { commit } from '../audit/commit'
import type { Actor } from '../audit/entry'
import { listMembers } from '../spaces/members'

const reasons: Record<Standing, string> = {
  'firm-admin': 'Administrateur du cabinet\u00a0: tous les documents',
  'firm-collaborator': 'Collaborateur du cabinet en charge de ce client',
  'client-admin': 'Administrateur de l’espace\u00a0: tous ses documents',
  'client-lead': 'Chef d’équipe\u00a0: tous les documents de l’espace',
  'client-standard': 'Utilisateur standard\u00a0: ses propres documents seulement',
}

function reasonOf(role: Standing, own: boolean, granted: 'read' | 'write' | null) {
  if (role !== 'client-standard') return reasons[role]
  if (own) return 'A déposé ce document'
  if (granted) return granted === 'write' ? 'Droit accordé\u00a0: modification' : 'Droit accordé\u00a0: consultation'
  return reasons[role]
}

/** Every person of the space with their level on the document and the rule that gives it (S-67). */
export async function listAccess(deps: Deps, granted: GrantedDocument): Promise<AccessLine[]> {
  const [members, grants] = await Promise.all([
    listMembers(deps, granted.space),
    deps.shard.select().from(grant).where(eq(grant.documentId, granted.document.id)),
  ])
  const levels = new Map(grants.map((row) => [row.userId, row.level]))
  return members.map(({ userId, name, role }) => {
    const own = granted.document.importedBy === userId
    const given = levels.get(userId) ?? null
    return { userId, name, role, level: documentLevel(role, own, given), reason: reasonOf(role, own, given) }
  })
}

/** Gives, changes or revokes one person's right on one document, in force at the next request (S-66, S-68, S-76). */
export async function setAccess(
  deps: Deps,
  actor: Actor,
  granted: GrantedDocument<'manage'>,
  input: { userId: string; level: 'none' | 'read' | 'write' },
): Promise<void> {
  const { id: documentId, spaceId } = granted.document
  if (!plans[granted.space.plan].grants && input.level !== 'none') {
    throw new AppError('plan.required', 'Les droits par utilisateur font partie de la formule Pro de ce client.')
  }
  const members = await listMembers(deps, granted.space)
  if (!members.some((member) => member.userId === input.userId)) {
    throw new AppError('not-found', 'Cette personne n’a pas accès à l’espace\u00a0: ajoutez-la d’abord.')
  }
  const where = and(eq(grant.documentId, documentId), eq(grant.userId, input.userId))
  const [present] = await deps.shard.select().from(grant).where(where)
  if ((present?.level ?? 'none') === input.level) return
  const values = { documentId, userId: input.userId, grantedBy: actor.id, at: deps.clock.now() }
  const { level } = input
  const statement =
    level === 'none'
      ? deps.shard.delete(grant).where(where)
      : deps.shard.insert(grant).values({ ...values, level }).onConflictDoUpdate({ target: [grant.documentId, grant.userId], set: { ...values, level } })
  const entry = {
    spaceId,
    documentId,
    actor,
    action: level === 'none' ? ('access.revoked' as const) : ('access.granted' as const),
    before: { userId: input.userId, level: present?.level ?? 'none' },
    after: { userId: input.userId, level },
  }
  await commit(deps, entry, [statement])
}
