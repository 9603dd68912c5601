import { and, eq, sql } from 'drizzle-orm'
import type { Member, SpaceRole } from '../../../shared/schemas/space'
import { membership, space } from '../../db/tables/spaces'
import { AppError } from '../../ports/app-error'
import type { Deps } from '../../ports/deps'
import { commit } from '../audit/commit'
import type { Actor } from '../audit/entry'
import { invitePerson } from '../firms/invite-person'

type SpaceRecord = typeof space.$inferSelect

/**
 * Everybody who can enter the space: the firm's people concerned, then the client's own (S-67's list of users). Who has not acted
 * in the firm yet goes by what their inviter typed.
 */
export function listMembers(deps: Deps, target: SpaceRecord): Promise<Member[]> {
  return deps.shard.all<Member>(sql`
    SELECT person.id AS userId, COALESCE(invited_name.name, person.name) AS name, person.email, roles.role FROM (
      SELECT user_id, 'firm-' || role AS role, 0 AS rank FROM staff WHERE firm_id = ${target.firmId}
        AND (role = 'admin' OR ${target.kind} = 'firm' OR user_id IN (SELECT user_id FROM assignment WHERE space_id = ${target.id}))
      UNION ALL
      SELECT user_id, 'client-' || role, 1 FROM membership WHERE space_id = ${target.id}
    ) AS roles JOIN person ON person.id = roles.user_id
    LEFT JOIN invited_name ON invited_name.firm_id = ${target.firmId} AND invited_name.user_id = person.id
    GROUP BY person.id HAVING rank = MIN(rank) ORDER BY rank, 2 COLLATE NOCASE`)
}

/** Lets a person of the client in, invited by mail when unknown; an existing role is replaced. */
export async function addMember(
  deps: Deps,
  actor: Actor,
  target: SpaceRecord,
  input: { email: string; name?: string | undefined; role: SpaceRole },
): Promise<Member> {
  if (target.kind === 'firm') throw new AppError('conflict', 'L’espace du cabinet n’est ouvert qu’à son équipe.')
  const { person, statements } = await invitePerson(deps, target.firmId, input)
  const added = { userId: person.id, name: person.name, role: input.role }
  await commit(deps, { spaceId: target.id, action: 'member.added', actor, after: added }, [
    ...statements,
    deps.shard.run(sql`INSERT INTO membership (space_id, user_id, role) VALUES (${target.id}, ${person.id}, ${input.role}) ON CONFLICT DO UPDATE SET role = excluded.role`),
  ])
  // A role may have shrunk: open views connect anew with the rights there are.
  await deps.live.disconnect(person.id)
  return { userId: person.id, name: person.name, email: person.email, role: `client-${input.role}` }
}

/** Takes a person of the client out of the space, at once, with the rights granted there; what they deposited stays. */
export async function removeMember(deps: Deps, actor: Actor, target: SpaceRecord, userId: string): Promise<void> {
  const where = and(eq(membership.spaceId, target.id), eq(membership.userId, userId))
  const [present] = await deps.shard.select().from(membership).where(where)
  if (!present) throw new AppError('not-found', 'Cette personne n’est pas membre de l’espace.')
  await commit(deps, { spaceId: target.id, action: 'member.removed', actor, before: { userId, role: present.role } }, [
    deps.shard.delete(membership).where(where),
    deps.shard.run(sql`DELETE FROM document_grant WHERE user_id = ${userId} AND document_id IN (SELECT id FROM document WHERE space_id = ${target.id})`),
  ])
  await deps.live.disconnect(userId)
}

/** Puts a collaborator of the firm in charge of a client. */
export async function assignStaff(deps: Deps, actor: Actor, target: SpaceRecord, userId: string): Promise<void> {
  await commit(deps, { spaceId: target.id, action: 'staff.assigned', actor, after: { userId } }, [
    deps.shard.run(sql`INSERT INTO assignment (space_id, user_id) SELECT ${target.id}, user_id FROM staff WHERE firm_id = ${target.firmId} AND user_id = ${userId} ON CONFLICT DO NOTHING`),
  ])
  await deps.live.disconnect(userId)
}
