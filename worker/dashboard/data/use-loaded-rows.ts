import { useCallback, useRef, useState } from 'preact/hooks'
import type { DocumentFilters } from '../../../shared/api/api-client'
import type { DocumentRow } from '../../../shared/schemas/document'
import { useServices } from '../app/services-context'
import { loadRows, type LoadedRows } from './load-rows'

interface State {
  key: string
  loaded?: LoadedRows
  error?: unknown
}

/** The rows of one question, how to ask it again or further, and how to change what is shown. */
export function useLoadedRows(spaceId: string, filters: DocumentFilters) {
  const { api } = useServices()
  const key = `${spaceId}?${new URLSearchParams(filters)}`
  const [state, setState] = useState<State>({ key })
  const question = useRef(0)
  const current = state.key === key
  const latest = useRef<LoadedRows | undefined>(undefined)
  latest.current = current ? state.loaded : undefined

  const ask = useCallback(
    async (from: LoadedRows | undefined, atLeast: number) => {
      question.current += 1
      const asked = question.current
      const page = (one: DocumentFilters) => api.listDocuments(spaceId, { ...filters, ...one })
      const answer = await loadRows(page, from, atLeast).then(
        (loaded): State => ({ key, loaded }),
        (error: unknown): State => ({ key, error, loaded: latest.current }),
      )
      if (asked === question.current) setState(answer)
    },
    [api, key],
  )
  const edit = useCallback((change: (rows: DocumentRow[]) => DocumentRow[]) => {
    // An answer that was asked for before this change would show the old rows again: it is dropped.
    if (latest.current) question.current += 1
    setState((old) => {
      if (!old.loaded) return old
      const rows = change(old.loaded.rows)
      const total = old.loaded.total - (old.loaded.rows.length - rows.length)
      return { ...old, loaded: { ...old.loaded, rows, total } }
    })
  }, [])
  return { shown: latest.current, latest, error: current ? state.error : undefined, ask, edit }
}
