/** Where the keyboard stands in a table and what is ticked. `anchor` is where a range starts. */
export interface TableSelection {
  cursor: string | null
  anchor: string | null
  ticked: ReadonlySet<string>
}

export type SelectionAction =
  | { type: 'move'; by: number }
  | { type: 'place'; id: string }
  | { type: 'toggle'; id?: string }
  | { type: 'range'; id: string }
  | { type: 'all' }
  | { type: 'clear' }
  /** The rows have changed: what is gone cannot stay ticked, and the keyboard stays where it was. */
  | { type: 'rows'; before: readonly string[] }

export const emptySelection: TableSelection = { cursor: null, anchor: null, ticked: new Set() }

function moved(selection: TableSelection, by: number, rows: readonly string[]) {
  if (rows.length === 0) return selection
  const at = selection.cursor === null ? -1 : rows.indexOf(selection.cursor)
  const next = at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + by))
  const cursor = rows[next] ?? null
  return { ...selection, cursor, anchor: cursor }
}

function toggled(selection: TableSelection, id: string | null) {
  if (id === null) return selection
  const ticked = new Set(selection.ticked)
  if (!ticked.delete(id)) ticked.add(id)
  return { cursor: id, anchor: id, ticked }
}

function ranged(selection: TableSelection, id: string, rows: readonly string[]) {
  const from = rows.indexOf(selection.anchor ?? id)
  const to = rows.indexOf(id)
  if (from < 0 || to < 0) return toggled(selection, id)
  const ticked = new Set(selection.ticked)
  for (const row of rows.slice(Math.min(from, to), Math.max(from, to) + 1)) ticked.add(row)
  return { ...selection, cursor: id, ticked }
}

function kept(selection: TableSelection, before: readonly string[], rows: readonly string[]) {
  const present = new Set(rows)
  const ticked = new Set([...selection.ticked].filter((id) => present.has(id)))
  if (selection.cursor === null || present.has(selection.cursor)) return { ...selection, ticked }
  const follower = before.slice(before.indexOf(selection.cursor) + 1).find((id) => present.has(id))
  const cursor = follower ?? rows.at(-1) ?? null
  return { cursor, anchor: cursor, ticked }
}

/** What an action makes of the selection, over the ids of the rows in their order. */
export function changeSelection(
  selection: TableSelection,
  action: SelectionAction,
  rows: readonly string[],
): TableSelection {
  switch (action.type) {
    case 'move':
      return moved(selection, action.by, rows)
    case 'place':
      return { ...selection, cursor: action.id, anchor: action.id }
    case 'toggle':
      return toggled(selection, action.id ?? selection.cursor)
    case 'range':
      return ranged(selection, action.id, rows)
    case 'all':
      return { ...selection, ticked: new Set(rows.every((id) => selection.ticked.has(id)) ? [] : rows) }
    case 'clear':
      return { ...selection, ticked: new Set() }
    case 'rows':
      return kept(selection, action.before, rows)
  }
}
