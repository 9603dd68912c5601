import { and, eq, inArray, sql } from 'drizzle-orm'
import { capture } from '../../db/tables/documents'
import type { Statement } from '../../ports/database'
import { isCheckViolation } from '../../ports/database'
import type { Deps } from '../../ports/deps'
import type { GrantedSpace } from '../access/granted'
import { commitProgress } from '../audit/commit-progress'
import { refuseStorage, type StorageApproval } from '../quotas/storage-approval'

export type CaptureRecord = typeof capture.$inferSelect

export async function findCapture(deps: Deps, spaceId: string, captureId: string): Promise<CaptureRecord | undefined> {
  const [found] = await deps.shard
    .select()
    .from(capture)
    .where(and(eq(capture.spaceId, spaceId), eq(capture.id, captureId)))
  return found
}

/** Gives back what a capture under way had taken: of any attempt, or of the one with this `blobKey`; else nothing. */
function releaseReserved(deps: Deps, at: { spaceId: string; id: string; blobKey?: string }): Statement {
  const attempt = at.blobKey === undefined ? sql`` : sql` AND blob_key = ${at.blobKey}`
  const reserved = sql`(SELECT size_bytes FROM capture WHERE space_id = ${at.spaceId} AND id = ${at.id} AND state = 'receiving'${attempt})`
  return deps.shard.run(sql`UPDATE space SET used_bytes = used_bytes - COALESCE(${reserved}, 0) WHERE id = ${at.spaceId}`)
}

export interface NewCapture {
  captureId: string
  documentId: string
  actorId: string
  blobKey: string
  /** States of an earlier capture with this id that this attempt may take over; a stored one is never among them. */
  over: ('receiving' | 'failed' | 'duplicate')[]
}

/**
 * The first row of a deposit: takes its bytes from the quota. A second attempt at the same capture takes over from the
 * first: only the attempt whose `blobKey` stands in the row may end it. Undefined when the capture has ended already.
 */
export async function beginCapture(
  deps: Deps,
  granted: GrantedSpace<'document:add'>,
  begun: NewCapture,
  approval: StorageApproval,
): Promise<CaptureRecord | undefined> {
  const { captureId: id, over, ...rest } = begun
  const values = { ...rest, id, spaceId: granted.space.id, state: 'receiving' as const, sizeBytes: approval.sizeBytes, at: deps.clock.now() }
  const taken = { ...values, approved: approval.stillFits }
  const target = [capture.spaceId, capture.id]
  try {
    const [, begunRows] = (await commitProgress(deps, [
      releaseReserved(deps, { spaceId: granted.space.id, id }),
      deps.shard
        .insert(capture)
        .values(taken)
        .onConflictDoUpdate({ target, set: taken, setWhere: inArray(capture.state, over) })
        .returning({ id: capture.id }),
      takeBytes(deps, { ...values, sha256: null, approved: 1 }),
    ])) as [unknown, { id: string }[]]
    if (begunRows.length === 0) return undefined
  } catch (error) {
    if (isCheckViolation(error, 'approved')) refuseStorage(granted.space, approval.sizeBytes)
    throw error
  }
  return { ...values, sha256: null, approved: 1 }
}

/** Statement that takes the bytes of a capture that this attempt holds. */
function takeBytes(deps: Deps, held: CaptureRecord): Statement {
  return deps.shard.run(
    sql`UPDATE space SET used_bytes = used_bytes + ${held.sizeBytes} WHERE id = ${held.spaceId} AND ${heldBlobKey(held)} IS NOT NULL`,
  )
}

const heldBy = (held: CaptureRecord) =>
  and(eq(capture.spaceId, held.spaceId), eq(capture.id, held.id), eq(capture.blobKey, held.blobKey), eq(capture.state, 'receiving'))

/** Statements that end a capture without a document of its own: bytes go back to the quota. */
export function releaseCapture(
  deps: Deps,
  held: CaptureRecord,
  outcome: { state: 'failed' | 'duplicate'; documentId: string; sha256: string | null },
): Statement[] {
  return [releaseReserved(deps, held), deps.shard.update(capture).set(outcome).where(heldBy(held)).returning({ id: capture.id })]
}

/** The blob key, as long as this attempt holds the capture; NULL otherwise, which no document accepts. */
export function heldBlobKey(held: CaptureRecord) {
  return sql<string>`(SELECT blob_key FROM capture WHERE space_id = ${held.spaceId} AND id = ${held.id} AND blob_key = ${held.blobKey} AND state = 'receiving')`
}

/** Statement that ends a capture well. */
export function storeCapture(deps: Deps, held: CaptureRecord, sha256: string): Statement {
  return deps.shard.update(capture).set({ state: 'stored', sha256 }).where(heldBy(held))
}

/**
 * Gives a capture up and removes its bytes; the next attempt with the same id starts afresh. A capture that was stored
 * after all (the answer of its batch was lost) keeps everything.
 */
export async function abandonCapture(deps: Deps, held: CaptureRecord): Promise<void> {
  const outcome = { state: 'failed' as const, documentId: held.documentId, sha256: null }
  const [, released] = (await commitProgress(deps, releaseCapture(deps, held, outcome))) as [unknown, { id: string }[]]
  const current = await findCapture(deps, held.spaceId, held.id)
  const ended = released.length > 0 || current?.blobKey !== held.blobKey
  if (ended) await deps.blobs.delete([held.blobKey])
}
