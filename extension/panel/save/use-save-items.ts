import { useCallback, useEffect, useReducer, useRef } from 'preact/hooks'
import { usePanel } from '../panel-context'
import { fetchItem } from './fetch-item'
import { changeItems, type SaveItem } from './save-item'

/** Larger files are fetched only when they are saved. */
const fetchedAheadBytes = 30_000_000

/** The lines, their bytes as they come in, and which are already in the chosen space. */
export function useSaveItems(spaceId: string | null) {
  const { api } = usePanel()
  const [items, dispatch] = useReducer(changeItems, [])
  const asked = useRef(new Set<string>())

  const load = useCallback(async (item: SaveItem) => {
    const { id } = item.offer
    dispatch({ kind: 'state', id, state: { kind: 'fetching' } })
    const state = await fetchItem(item)
    dispatch({ kind: 'state', id, state })
    return state
  }, [])

  // The bytes are needed before the question « is it already there » can be asked.
  useEffect(() => {
    const next = items.find((item) => item.ticked && item.state.kind === 'idle' && isSmall(item))
    if (next) void load(next)
  }, [items, load])

  useEffect(() => {
    asked.current.clear()
    dispatch({ kind: 'space-changed' })
  }, [spaceId])
  useEffect(() => {
    for (const { offer, state, duplicates } of items) {
      if (!spaceId || state.kind !== 'ready' || duplicates !== null) continue
      const question = `${spaceId} ${offer.id} ${state.capture.sha256}`
      if (asked.current.has(question)) continue
      asked.current.add(question)
      const { id } = offer
      api.findDuplicates(spaceId, state.capture.sha256).then(
        (found) => asked.current.delete(question) && dispatch({ kind: 'duplicates', id, duplicates: found }),
        // The server itself never makes a second copy: this was only to tell in time.
        () => undefined,
      )
    }
  }, [items, spaceId, api])
  return { items, dispatch, load }
}

function isSmall({ offer }: SaveItem) {
  return (offer.sizeBytes ?? 0) <= fetchedAheadBytes
}

export type SaveItems = ReturnType<typeof useSaveItems>
