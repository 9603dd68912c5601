import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import type { DocumentFilters } from '../../../shared/api/api-client'
import type { DocumentRow } from '../../../shared/schemas/document'
import { useLive } from '../live/use-live'
import { useLoadedRows } from './use-loaded-rows'

export interface DocumentList {
  /** Undefined before the first answer. */
  rows: DocumentRow[] | undefined
  total: number
  error: unknown
  hasMore: boolean
  loadingMore: boolean
  loadMore: () => void
  reload: () => void
  /** Shows a change of some rows at once. */
  change: (ids: ReadonlySet<string>, change: (row: DocumentRow) => DocumentRow) => void
  remove: (ids: ReadonlySet<string>) => void
}

/**
 * The documents of a space under some filters: paged, kept fresh, changed in place before the server answers.
 */
export function useDocumentList(spaceId: string, filters: DocumentFilters): DocumentList {
  const { shown, latest, error, ask, edit } = useLoadedRows(spaceId, filters)
  const [loadingMore, setLoadingMore] = useState(false)
  const reload = useCallback(() => void ask(undefined, latest.current?.rows.length ?? 0), [ask])
  useEffect(reload, [reload])
  useLive(spaceId, reload)
  return useMemo(
    () => ({
      rows: shown?.rows,
      total: shown?.total ?? 0,
      error,
      hasMore: Boolean(shown?.nextCursor),
      loadingMore,
      loadMore() {
        if (!shown?.nextCursor || loadingMore) return
        setLoadingMore(true)
        void ask(shown, shown.rows.length + 1).then(() => setLoadingMore(false))
      },
      reload,
      change: (ids, change) => edit((rows) => rows.map((row) => (ids.has(row.id) ? change(row) : row))),
      remove: (ids) => edit((rows) => rows.filter(({ id }) => !ids.has(id))),
    }),
    [shown, error, loadingMore, reload],
  )
}
