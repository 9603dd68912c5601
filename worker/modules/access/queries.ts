import { and, eq, sql } from 'drizzle-orm'
import { standingOf, type Standing } from '../../../shared/domain/permissions'
import { document, grant } from '../../db/tables/documents'
import { staff } from '../../db/tables/firms'
import { assignment, membership, space } from '../../db/tables/spaces'
import type { Deps } from '../../ports/deps'
import type { SpaceRecord } from './granted'

export interface Entry {
  space: SpaceRecord
  standing: Standing
}

function entries(deps: Deps, userId: string) {
  return deps.shard
    .select({ space, firmRole: staff.role, assigned: assignment.userId, spaceRole: membership.role })
    .from(space)
    .leftJoin(staff, and(eq(staff.firmId, space.firmId), eq(staff.userId, userId)))
    .leftJoin(assignment, and(eq(assignment.spaceId, space.id), eq(assignment.userId, userId)))
    .leftJoin(membership, and(eq(membership.spaceId, space.id), eq(membership.userId, userId)))
}

type EntryRow = Awaited<ReturnType<typeof entries>>[number]

function toEntry(row: EntryRow): Entry[] {
  const { space: found, firmRole, assigned, spaceRole } = row
  const standing = standingOf({ spaceKind: found.kind, firmRole, assigned: assigned !== null, spaceRole })
  return standing ? [{ space: found, standing }] : []
}

/** The space with what the user is in it; undefined when there is none or it is not theirs to enter. */
export async function findEntry(deps: Deps, userId: string, spaceId: string): Promise<Entry | undefined> {
  const rows = await entries(deps, userId).where(eq(space.id, spaceId)).limit(1)
  return rows.flatMap(toEntry)[0]
}

/** Every space the user may enter: the firm's own first, then clients by name. */
export async function listEntries(deps: Deps, userId: string): Promise<Entry[]> {
  const someRole = sql`(${staff.role} IS NOT NULL OR ${assignment.userId} IS NOT NULL OR ${membership.role} IS NOT NULL)`
  const rows = await entries(deps, userId).where(someRole).orderBy(sql`${space.kind} = 'client'`, sql`${space.name} COLLATE NOCASE`)
  return rows.flatMap(toEntry)
}

/** One document of a space and the level granted to the user on it, if any. */
export async function findDocument(deps: Deps, userId: string, spaceId: string, documentId: string) {
  const [row] = await deps.shard
    .select({ document, granted: grant.level })
    .from(document)
    .leftJoin(grant, and(eq(grant.documentId, document.id), eq(grant.userId, userId)))
    .where(and(eq(document.id, documentId), eq(document.spaceId, spaceId)))
    .limit(1)
  return row
}
