import { canonicalJson } from '../../../shared/domain/canonical-json'
import { sha256 } from '../../../shared/domain/sha256'
import type { Entry } from './entry'

/** SHA-256 (hex) of what an entry says, without its number: the number comes with the batch. */
export function digestEntry(entry: Omit<Entry, 'actor' | 'via'> & { actorId: string; actorName: string; via: string; at: number }) {
  const { spaceId, at, action, actorId, actorName, documentId, before, after, via } = entry
  return sha256(
    canonicalJson({ spaceId, at, action, actorId, actorName, documentId: documentId ?? null, before: before ?? null, after: after ?? null, via }),
  )
}
