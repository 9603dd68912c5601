import { and, asc, eq, sql } from 'drizzle-orm'
import { invitedName, person, staff } from '../../db/tables/firms'
import type { Deps } from '../../ports/deps'

/** The firm's staff by name; who has not acted here yet goes by what their inviter typed. */
export function listStaff(deps: Deps, firmId: string) {
  const name = sql<string>`COALESCE(${invitedName.name}, ${person.name})`
  return deps.shard
    .select({ userId: staff.userId, name, email: person.email, role: staff.role })
    .from(staff)
    .innerJoin(person, eq(person.id, staff.userId))
    .leftJoin(invitedName, and(eq(invitedName.firmId, staff.firmId), eq(invitedName.userId, staff.userId)))
    .where(eq(staff.firmId, firmId))
    .orderBy(asc(name))
}
