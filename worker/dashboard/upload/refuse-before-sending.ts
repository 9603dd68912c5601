import { maximumFileBytes } from '../../../shared/domain/plans'

export type EarlyRefusal =
  | { reason: 'empty' }
  | { reason: 'too-large'; sizeBytes: number; limitBytes: number }
  | { reason: 'no-room'; sizeBytes: number; leftBytes: number; limitBytes: number }

/**
 * What can be refused before a byte is sent (S-18). `underWayBytes`: files of the same batch that are not
 * counted in `usedBytes` yet. The server decides in the end; this only spares the wait.
 */
export function refuseBeforeSending(
  sizeBytes: number,
  storage: { usedBytes: number; limitBytes: number },
  underWayBytes: number,
): EarlyRefusal | null {
  if (sizeBytes === 0) return { reason: 'empty' }
  if (sizeBytes > maximumFileBytes) return { reason: 'too-large', sizeBytes, limitBytes: maximumFileBytes }
  const leftBytes = Math.max(0, storage.limitBytes - storage.usedBytes - underWayBytes)
  return sizeBytes > leftBytes
    ? { reason: 'no-room', sizeBytes, leftBytes, limitBytes: storage.limitBytes }
    : null
}
