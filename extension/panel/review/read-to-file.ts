import type { ApiClient } from '../../../shared/api/api-client'
import type { DocumentRow } from '../../../shared/schemas/document'
import type { Space } from '../../../shared/schemas/space'

/** A panel is for what is at hand; the dashboard holds the rest. */
const mostSpaces = 10
const mostOfOneSpace = 100

/** Documents without a folder in the spaces that say they hold some, newest first. */
export async function readToFile(
  api: Pick<ApiClient, 'listDocuments'>,
  spaces: Space[],
): Promise<DocumentRow[]> {
  const holding = spaces.filter(({ counts }) => counts.toFile > 0).slice(0, mostSpaces)
  const filters = { folderId: 'none', sort: '-importedAt', limit: String(mostOfOneSpace) }
  const pages = await Promise.all(holding.map(({ id }) => api.listDocuments(id, filters)))
  return pages.flatMap(({ documents }) => documents).sort((a, b) => b.importedAt - a.importedAt)
}
