import type { Database } from '../store/database'
import { isFinished, type CaptureState, type QueuedCapture } from './queued-capture'

const strict = { durability: 'strict' } as const

/**
 * Keeps a capture and its bytes in one strict transaction: when this resolves, the file outlives browser and
 * power.
 */
export async function keepCapture(database: Database, capture: QueuedCapture, bytes: Blob) {
  const transaction = database.transaction(['captures', 'blobs'], 'readwrite', strict)
  await Promise.all([
    transaction.objectStore('blobs').put(bytes, capture.id),
    transaction.objectStore('captures').put(capture),
    transaction.done,
  ])
}

export async function listCaptures(database: Database): Promise<QueuedCapture[]> {
  const captures = await database.getAll('captures')
  return captures.sort((a, b) => a.createdAt - b.createdAt || a.id.localeCompare(b.id))
}

export function readBytes(database: Database, id: string): Promise<Blob | undefined> {
  return database.get('blobs', id)
}

/**
 * Moves a capture to another state; a finished one lets go of its bytes in the same transaction. A capture
 * that was forgotten or wiped meanwhile stays away. Returns the capture as it now stands.
 */
export async function changeCapture(
  database: Database,
  id: string,
  change: (capture: QueuedCapture) => Partial<Pick<QueuedCapture, 'attempts' | 'state'>>,
): Promise<QueuedCapture | null> {
  const transaction = database.transaction(['captures', 'blobs'], 'readwrite', strict)
  const captures = transaction.objectStore('captures')
  const capture = await captures.get(id)
  const changed = capture ? { ...capture, ...change(capture) } : null
  if (changed) await captures.put(changed)
  if (changed && isFinished(changed.state)) await transaction.objectStore('blobs').delete(id)
  await transaction.done
  return changed
}

export const setState = (database: Database, id: string, state: CaptureState) =>
  changeCapture(database, id, () => ({ state }))

/** Gives a capture another id, for a server that already holds other bytes under the first. */
export async function renewCapture(database: Database, id: string, newId: string) {
  const transaction = database.transaction(['captures', 'blobs'], 'readwrite', strict)
  const [captures, blobs] = [transaction.objectStore('captures'), transaction.objectStore('blobs')]
  const [capture, bytes] = [await captures.get(id), await blobs.get(id)]
  if (capture && bytes) {
    await blobs.put(bytes, newId)
    await captures.put({ ...capture, id: newId, attempts: 0, state: { kind: 'held' } })
    await blobs.delete(id)
    await captures.delete(id)
  }
  await transaction.done
}

export async function forgetCapture(database: Database, id: string) {
  const transaction = database.transaction(['captures', 'blobs'], 'readwrite', strict)
  await Promise.all([
    transaction.objectStore('captures').delete(id),
    transaction.objectStore('blobs').delete(id),
    transaction.done,
  ])
}
