import type { Capture } from '../capture/capture'
import type { Database } from '../store/database'
import type { QueuedCapture } from './queued-capture'
import { keepCapture } from './queue-store'

/** Where the user wants it, and who the user is. */
export interface Destination {
  userId: string
  spaceId: string
  spaceName: string
  folderId: string | null
  folderName: string | null
}

/**
 * Keeps a capture on this computer; only when this resolves may the panel say so. Rejects with the browser's
 * QuotaExceededError when the disk is full.
 */
export async function enqueueCapture(
  database: Database,
  capture: Capture,
  destination: Destination,
  options: { id?: string; now?: number; keep?: 'copy' | null } = {},
): Promise<QueuedCapture> {
  const { name, mime, sha256, source, bytes } = capture
  const queued: QueuedCapture = {
    ...destination,
    id: options.id ?? crypto.randomUUID(),
    name,
    mime,
    sizeBytes: bytes.size,
    sha256,
    source,
    keep: options.keep ?? null,
    createdAt: options.now ?? Date.now(),
    attempts: 0,
    state: { kind: 'held' },
  }
  await keepCapture(database, queued, bytes)
  return queued
}
