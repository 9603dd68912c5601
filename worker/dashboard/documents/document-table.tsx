import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { DocumentRow } from '../../../shared/schemas/document'
import { SkeletonRows } from '../../../shared/ui/skeleton-rows'
import { useInterface } from '../app/interface-context'
import { rememberTrail } from '../data/document-trail'
import { pathOf } from '../router/path-of'
import { navigate } from '../router/use-location'
import type { ColumnName } from './columns'
import type { SortColumn } from './document-filters'
import { TableHead } from './table-head'
import { TableRow } from './table-row'
import type { SelectionAction, TableSelection } from './table-selection'
import './table.css'

export interface RowGroup {
  key: string
  /** Title above the rows; none for a table in one piece. */
  title?: ComponentChildren
  rows: DocumentRow[]
}

export interface DocumentTableProps {
  label: string
  /** Undefined while the first answer is awaited. */
  groups: RowGroup[] | undefined
  shown: ColumnName[]
  selection: TableSelection
  dispatch: (action: SelectionAction) => void
  sort?: string
  onSort?: (column: SortColumn) => void
  onFlag: (row: DocumentRow) => void
}

/** Opens a document; the list stays known, to step through it and to come back. */
export function followRow(row: DocumentRow, rows: DocumentRow[]) {
  keepTrail(rows)
  navigate(pathOf({ page: 'document', spaceId: row.spaceId, documentId: row.id }))
}

function keepTrail(rows: DocumentRow[]) {
  rememberTrail({
    from: location.pathname + location.search,
    documents: rows.map(({ spaceId, id }) => ({ spaceId, id })),
  })
}

/** The table of documents: dense rows, sorting, ticks, a keyboard cursor that the focus follows. */
export function DocumentTable(props: DocumentTableProps) {
  const { label, groups, shown, selection, dispatch, onFlag } = props
  const { t } = useInterface()
  const table = useRef<HTMLTableElement>(null)
  const rows = groups?.flatMap((group) => group.rows) ?? []
  const ids = rows.map(({ id }) => id)
  const { cursor, ticked } = selection

  useEffect(() => {
    if (cursor === null) return
    const link = table.current?.querySelector<HTMLElement>(`[data-row-link="${CSS.escape(cursor)}"]`)
    if (!link || link.closest('tr')?.contains(document.activeElement)) return
    link.focus({ preventScroll: true })
    link.closest('tr')?.scrollIntoView({ block: 'nearest' })
  }, [cursor])

  return (
    <table class="table" ref={table} aria-label={label} aria-busy={groups === undefined}>
      <TableHead
        {...props}
        allTicked={ids.length > 0 && ids.every((id) => ticked.has(id))}
        someTicked={ticked.size > 0}
      />
      {groups === undefined && (
        <tbody>
          <SkeletonRows rows={12} columns={shown.length + 3} label={t('loading')} />
        </tbody>
      )}
      {groups?.map((group) => (
        <tbody key={group.key}>
          {group.title && (
            <tr class="table__group">
              <th scope="rowgroup" colSpan={shown.length + 3}>
                {group.title}
              </th>
            </tr>
          )}
          {group.rows.map((row) => (
            <TableRow
              key={row.id}
              row={row}
              shown={shown}
              current={row.id === cursor}
              ticked={ticked.has(row.id)}
              dragged={() => (ticked.has(row.id) ? [...ticked] : [row.id])}
              dispatch={dispatch}
              onOpen={() => keepTrail(rows)}
              onFollow={() => followRow(row, rows)}
              onFlag={onFlag}
            />
          ))}
        </tbody>
      ))}
    </table>
  )
}
