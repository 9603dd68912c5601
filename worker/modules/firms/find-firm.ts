import { eq, sql } from 'drizzle-orm'
import { affiliation, firm, staff } from '../../db/tables/firms'
import { AppError } from '../../ports/app-error'
import type { Deps } from '../../ports/deps'

export interface FirmOfUser {
  id: string
  name: string
  role: 'admin' | 'collaborator' | null
}

/** Firms that know the user, with their role on the staff (null for a client's people). */
export async function listFirms(deps: Deps, userId: string): Promise<FirmOfUser[]> {
  const known = await deps.directory
    .select({ id: firm.id, name: firm.name })
    .from(affiliation)
    .innerJoin(firm, eq(firm.id, affiliation.firmId))
    .where(eq(affiliation.userId, userId))
  const roles = await deps.shard
    .select({ firmId: staff.firmId, role: staff.role })
    .from(staff)
    .where(eq(staff.userId, userId))
  const byFirm = new Map(roles.map((row) => [row.firmId, row.role]))
  return known.map((row) => ({ ...row, role: byFirm.get(row.id) ?? null }))
}

/** The firm the user administers. Staff without that right get 403; anybody else 404: firm views are not theirs (S-49). */
export async function requireFirmAdmin(deps: Deps, actor: { id: string }): Promise<FirmOfUser> {
  const firms = await listFirms(deps, actor.id)
  const administered = firms.find((row) => row.role === 'admin')
  if (administered) return administered
  if (firms.some((row) => row.role !== null)) {
    throw new AppError('access.denied', 'Cette action revient aux administrateurs du cabinet.')
  }
  throw new AppError('not-found', 'Cette page n’existe pas, ou elle ne vous est pas ouverte.')
}

/** The firm whose staff the user is on; 404 for anybody else. */
export async function requireFirmStaff(deps: Deps, actor: { id: string }): Promise<FirmOfUser> {
  const employer = (await listFirms(deps, actor.id)).find((row) => row.role !== null)
  if (!employer) throw new AppError('not-found', 'Cette page n’existe pas, ou elle ne vous est pas ouverte.')
  return employer
}

/** Makes a person known to a firm: in the directory, and by name in its shard. */
export async function affiliate(deps: Deps, firmId: string, person: { id: string; name: string; email: string }) {
  await deps.directory.insert(affiliation).values({ userId: person.id, firmId }).onConflictDoNothing()
  return personStatement(deps, person)
}

function personStatement(deps: Deps, person: { id: string; name: string; email: string }) {
  const statement = deps.shard.run(sql`INSERT INTO person (id, name, email) VALUES (${person.id}, ${person.name}, ${person.email}) ON CONFLICT DO UPDATE SET name = excluded.name, email = excluded.email`)
  return { statement }
}
