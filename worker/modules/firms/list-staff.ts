import { asc, eq } from 'drizzle-orm'
import { person, staff } from '../../db/tables/firms'
import type { Deps } from '../../ports/deps'

/** The firm's staff by name. */
export function listStaff(deps: Deps, firmId: string) {
  return deps.shard
    .select({ userId: staff.userId, name: person.name, email: person.email, role: staff.role })
    .from(staff)
    .innerJoin(person, eq(person.id, staff.userId))
    .where(eq(staff.firmId, firmId))
    .orderBy(asc(person.name))
}
