import type { DocumentPage } from '../../../shared/api/api-client'
import type { DocumentRow } from '../../../shared/schemas/document'

export interface LoadedRows {
  rows: DocumentRow[]
  total: number
  nextCursor: string | null
}

const pageSize = 50
const largestPage = 200

/**
 * Asks for pages until `atLeast` rows are there or none is left: from where `from` ended, or from the start.
 * Rows that moved between two pages stand once.
 */
export async function loadRows(
  ask: (page: { limit: string; cursor?: string }) => Promise<DocumentPage>,
  from: LoadedRows | undefined,
  atLeast: number,
): Promise<LoadedRows> {
  let { rows, total, nextCursor } = from ?? { rows: [], total: 0, nextCursor: null }
  do {
    const limit = String(Math.min(largestPage, Math.max(pageSize, atLeast - rows.length)))
    const page = await ask(nextCursor ? { limit, cursor: nextCursor } : { limit })
    rows = [...new Map([...rows, ...page.documents].map((row) => [row.id, row])).values()]
    total = page.total
    nextCursor = page.nextCursor
  } while (nextCursor && rows.length < atLeast)
  return { rows, total, nextCursor }
}
