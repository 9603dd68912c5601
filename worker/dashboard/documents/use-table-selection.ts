import { useEffect, useRef, useState } from 'preact/hooks'
import { changeSelection, emptySelection, type SelectionAction, type TableSelection } from './table-selection'

/** Cursor and ticks over the rows shown; what leaves the table leaves the selection. */
export function useTableSelection(
  ids: readonly string[],
): [TableSelection, (action: SelectionAction) => void] {
  const [selection, setSelection] = useState(emptySelection)
  const before = useRef<readonly string[]>(ids)
  const latest = useRef(ids)
  latest.current = ids
  const dispatch = (action: SelectionAction) =>
    setSelection((old) => changeSelection(old, action, latest.current))
  const key = ids.join()
  useEffect(() => {
    dispatch({ type: 'rows', before: before.current })
    before.current = ids
  }, [key])
  return [selection, dispatch]
}
