import { and, eq } from 'drizzle-orm'
import { affiliation, invitedName } from '../../db/tables/firms'
import type { Statement } from '../../ports/database'
import type { Deps } from '../../ports/deps'
import { inviteUser, type Person } from '../identity/invite-user'
import { affiliate } from './find-firm'

export interface InvitedPerson {
  /** Under the name this firm may show. */
  person: Person
  /** Go into the batch that gives the person their role. */
  statements: Statement[]
}

async function isAffiliated(deps: Deps, firmId: string, userId: string) {
  const where = and(eq(affiliation.userId, userId), eq(affiliation.firmId, firmId))
  return (await deps.directory.select().from(affiliation).where(where)).length > 0
}

/**
 * Makes a person known to a firm, invited by mail when nobody knows them. Somebody whom another firm knows goes by what the
 * inviter typed until they have acted here: an address must not be a way to learn whose it is.
 */
export async function invitePerson(
  deps: Deps,
  firmId: string,
  input: { email: string; name?: string | undefined },
): Promise<InvitedPerson> {
  const found = await inviteUser(deps, input)
  const userId = found.id
  const isKnown = await isAffiliated(deps, firmId, userId)
  const { statement } = await affiliate(deps, firmId, found)
  const here = and(eq(invitedName.firmId, firmId), eq(invitedName.userId, userId))
  const [awaited] = await deps.shard.select().from(invitedName).where(here)
  if (isKnown && !awaited) return { person: found, statements: [statement] }
  const name = input.name || awaited?.name || found.email
  const naming = deps.shard
    .insert(invitedName)
    .values({ firmId, userId, name })
    .onConflictDoUpdate({ target: [invitedName.firmId, invitedName.userId], set: { name } })
  return { person: { ...found, name }, statements: [statement, naming] }
}
