import { apiOrigin } from '../session/api-origin'

/** Address of a document in the dashboard, which the server serves on its own origin. */
export function documentUrl(spaceId: string, documentId: string) {
  return `${apiOrigin}/espaces/${encodeURIComponent(spaceId)}/documents/${encodeURIComponent(documentId)}`
}
