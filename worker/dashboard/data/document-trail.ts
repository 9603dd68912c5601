import type { Route } from '../router/route'

/** The list a document was opened from: where to come back to, and what stands before and after it. */
export interface DocumentTrail {
  from: string
  documents: { spaceId: string; id: string }[]
}

const key = 'liasse-trail'

export function rememberTrail(trail: DocumentTrail) {
  sessionStorage.setItem(key, JSON.stringify({ ...trail, documents: trail.documents.slice(0, 1000) }))
}

export function readTrail(): DocumentTrail | null {
  const stored = sessionStorage.getItem(key)
  return stored ? (JSON.parse(stored) as DocumentTrail) : null
}

/** The documents before and after one, as routes; null at the ends or when the list does not hold it. */
export function neighboursOf(trail: DocumentTrail | null, documentId: string) {
  const documents = trail?.documents ?? []
  const at = documents.findIndex(({ id }) => id === documentId)
  const route = (index: number): Route | null => {
    const found = at < 0 || index < 0 ? undefined : documents[index]
    return found ? { page: 'document', spaceId: found.spaceId, documentId: found.id } : null
  }
  return { previous: route(at - 1), next: route(at + 1), position: at + 1, total: documents.length }
}
