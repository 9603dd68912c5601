import { sql } from 'drizzle-orm'
import type { FirmRole } from '../../../shared/schemas/space'
import type { Deps } from '../../ports/deps'
import { commit } from '../audit/commit'
import type { Actor } from '../audit/entry'
import type { FirmOfUser } from './find-firm'
import { firmSpaceId } from './firm-space-id'
import { invitePerson } from './invite-person'

/** Puts a person on the firm's staff, invited by mail when unknown; an existing role is replaced. */
export async function addStaff(
  deps: Deps,
  actor: Actor,
  firm: FirmOfUser,
  input: { email: string; name?: string | undefined; role: FirmRole },
) {
  const { person, statements } = await invitePerson(deps, firm.id, input)
  const added = { userId: person.id, name: person.name, role: input.role }
  await commit(deps, { spaceId: await firmSpaceId(deps, firm.id), action: 'member.added', actor, after: added }, [
    ...statements,
    deps.shard.run(sql`INSERT INTO staff (firm_id, user_id, role) VALUES (${firm.id}, ${person.id}, ${input.role}) ON CONFLICT DO UPDATE SET role = excluded.role`),
  ])
  // A role may have shrunk: open views connect anew with the rights there are.
  await deps.live.disconnect(person.id)
  return { ...person, role: input.role }
}
