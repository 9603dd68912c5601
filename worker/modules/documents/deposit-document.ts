import { sql } from 'drizzle-orm'
import type { CaptureSource } from '../../../shared/schemas/source'
import { documentLevel, isAllowed } from '../../../shared/domain/permissions'
import { cleanFileName } from '../../../shared/domain/file-name'
import { fileFormats } from '../../../shared/domain/file-format'
import { document } from '../../db/tables/documents'
import { AppError } from '../../ports/app-error'
import { isNullRefused, isUniqueViolation } from '../../ports/database'
import type { Deps } from '../../ports/deps'
import type { DocumentRecord, GrantedSpace } from '../access/granted'
import { findDocument } from '../access/queries'
import { commit } from '../audit/commit'
import type { Actor } from '../audit/entry'
import { requireFolder } from '../folders/queries'
import { enqueueJob } from '../jobs/enqueue-job'
import { approveStorage } from '../quotas/storage-approval'
import {
  abandonCapture,
  beginCapture,
  type CaptureRecord,
  findCapture,
  heldBlobKey,
  type NewCapture,
  releaseCapture,
  storeCapture,
} from './captures'
import { findDuplicates, hasDuplicate } from './find-duplicates'
import { receiveFile, type ReceivedFile } from './receive-file'

export interface DepositInput {
  captureId: string
  name: string
  folderId: string | null
  source: CaptureSource
  body: ReadableStream<Uint8Array>
  sizeBytes: number
  /** As declared by the sender: a hint that refuses web pages, never the truth. */
  mime: string
  /** SHA-256 (hex) the sender announced; the bytes must have it. */
  expectedSha256: string | null
  keepCopy: boolean
  parentId?: string
}

export interface DepositResult {
  document: DocumentRecord
  outcome: 'created' | 'repeated' | 'duplicate'
}

/** The answer of an earlier deposit with this capture id: the same one again, whatever happened in between. */
async function findEarlier(deps: Deps, actor: Actor, granted: GrantedSpace, input: DepositInput): Promise<DepositResult | null> {
  const earlier = await findCapture(deps, granted.space.id, input.captureId)
  if (earlier?.state !== 'stored' && earlier?.state !== 'duplicate') return null
  const other = earlier.actorId !== actor.id || (input.expectedSha256 !== null && input.expectedSha256 !== earlier.sha256)
  if (other) throw new AppError('capture.other-content', 'Cet envoi porte le numéro d’un autre\u00a0: il n’a pas été enregistré.')
  const found = await findDocument(deps, actor.id, granted.space.id, earlier.documentId)
  // The right to see a duplicate may be gone since: the bytes then make a document of the sender's own.
  if (!found || documentLevel(granted.standing, found.document.importedBy === actor.id, found.granted) === 'none') return null
  return { document: found.document, outcome: earlier.state === 'stored' ? 'repeated' : 'duplicate' }
}

function newRow(deps: Deps, actor: Actor, granted: GrantedSpace, held: CaptureRecord, input: DepositInput & ReceivedFile) {
  const name = cleanFileName(input.name, `document${fileFormats[input.format].extension}`)
  // Who sees everything shares one copy; who sees only their own has one of their own, so that none betrays another's.
  const reach = isAllowed(granted.standing, 'document:see-all') ? 'all' : actor.id
  return {
    id: held.documentId,
    spaceId: granted.space.id,
    folderId: input.folderId,
    parentId: input.parentId ?? null,
    name,
    originalName: name,
    sizeBytes: input.sizeBytes,
    mime: fileFormats[input.format].mime,
    format: input.format,
    sha256: input.sha256,
    blobKey: held.blobKey,
    dedupKey: input.keepCopy ? held.documentId : `${input.sha256}:${reach}`,
    importedAt: deps.clock.now(),
    importedBy: actor.id,
    importerName: actor.name,
    source: input.source,
    warnings: [],
    analysisState: 'waiting' as const,
  }
}

/** Ends a capture whose bytes are there already: the existing document answers, the new bytes go. */
async function endAsDuplicate(deps: Deps, actor: Actor, held: CaptureRecord, existing: DocumentRecord): Promise<DepositResult> {
  const outcome = { state: 'duplicate' as const, documentId: existing.id, sha256: existing.sha256 }
  const entry = { spaceId: held.spaceId, action: 'document.duplicate' as const, actor, documentId: existing.id, after: { captureId: held.id } }
  await commit(deps, entry, releaseCapture(deps, held, outcome))
  await deps.blobs.delete([held.blobKey])
  return { document: existing, outcome: 'duplicate' }
}

type DepositAt = { granted: GrantedSpace<'document:add'>; held: CaptureRecord }

/** NULL, which no document accepts, when another attempt took the capture over or the bytes are there already. */
function blobKeyIfNew(actor: Actor, { granted, held }: DepositAt, input: DepositInput & ReceivedFile) {
  if (input.keepCopy) return heldBlobKey(held)
  return sql<string>`CASE WHEN ${hasDuplicate(granted, actor.id, input.sha256)} THEN NULL ELSE ${heldBlobKey(held)} END`
}

/** The document, its end of capture, its history and its job, in one batch. */
async function store(deps: Deps, actor: Actor, at: DepositAt, input: DepositInput & ReceivedFile): Promise<DepositResult> {
  const { granted, held } = at
  const row = newRow(deps, actor, granted, held, input)
  const payload = { documentId: row.id, run: 1 }
  const job = enqueueJob(deps, { name: 'document.analyse', key: `analyse:${row.id}:1`, payload })
  const { name, sha256, sizeBytes, mime, folderId, source } = row
  const after = { name, sha256, sizeBytes, mime, folderId, source }
  const entry = { spaceId: row.spaceId, action: 'document.created' as const, actor, documentId: row.id, after }
  const inserts = [
    deps.shard.insert(document).values({ ...row, blobKey: blobKeyIfNew(actor, at, input) }).returning(),
    storeCapture(deps, held, sha256),
    job.statement,
  ]
  try {
    const [inserted] = (await commit(deps, entry, inserts)) as [[DocumentRecord]]
    await deps.jobs.nudge(job.id, 'quick')
    return { document: inserted[0], outcome: 'created' }
  } catch (error) {
    const mayBeThere = isNullRefused(error, 'document.blob_key') || isUniqueViolation(error, 'document.dedup_key')
    const existing = mayBeThere && !input.keepCopy ? (await findDuplicates(deps, granted, actor.id, sha256))[0] : undefined
    if (existing) return endAsDuplicate(deps, actor, held, existing)
    throw error
  }
}

/** Another attempt took the capture over while this one was sending: its document answers, or the caller tries again. */
async function yieldToOther(deps: Deps, actor: Actor, granted: GrantedSpace, input: DepositInput): Promise<DepositResult> {
  const earlier = await findEarlier(deps, actor, granted, input)
  if (earlier) return earlier
  throw new AppError('conflict', 'Cet envoi est déjà en cours : réessayez dans un instant.')
}

/** The capture's first row, or the answer of an earlier deposit with its id, which needs neither room nor bytes. */
async function begin(
  deps: Deps,
  actor: Actor,
  granted: GrantedSpace<'document:add'>,
  input: DepositInput,
): Promise<{ held: CaptureRecord } | { earlier: DepositResult }> {
  const documentId = deps.ids.next('doc')
  const blobKey = `documents/${granted.space.id}/${documentId}`
  const attempt = { captureId: input.captureId, documentId, actorId: actor.id, blobKey }
  const take = (over: NewCapture['over']) => beginCapture(deps, granted, { ...attempt, over }, approveStorage(granted.space, input.sizeBytes))
  let refusal: unknown
  const held = await Promise.resolve()
    .then(() => take(['receiving', 'failed']))
    .catch((error: unknown) => void (refusal = error))
  if (held) return { held }
  const earlier = await findEarlier(deps, actor, granted, input)
  if (earlier) return { earlier }
  if (refusal) throw refusal
  const again = await take(['receiving', 'failed', 'duplicate'])
  if (!again) throw new AppError('conflict', 'Cet envoi est déjà en cours\u00a0: réessayez dans un instant.')
  return { held: again }
}

/**
 * Takes a file into a space: a row first, then the bytes (hashed as they pass), then `stored` with its history and its
 * analysis job in one batch. The same capture again gives the same document; the same bytes give the one already there.
 */
export async function depositDocument(
  deps: Deps,
  actor: Actor,
  granted: GrantedSpace<'document:add'>,
  input: DepositInput,
): Promise<DepositResult> {
  if (input.folderId !== null) await requireFolder(deps, granted.space.id, input.folderId)
  const begun = await begin(deps, actor, granted, input)
  if ('earlier' in begun) return begun.earlier
  const { held } = begun
  try {
    const file = await receiveFile(deps, held, input, granted.space.language)
    return await store(deps, actor, { granted, held }, { ...input, ...file })
  } catch (error) {
    await abandonCapture(deps, held)
    if (isNullRefused(error, 'document.blob_key')) return yieldToOther(deps, actor, granted, input)
    throw error
  }
}
