import type { DocumentRow } from '../../../shared/schemas/document'
import { FlagToggle } from '../../../shared/ui/flag-toggle'
import { useInterface } from '../app/interface-context'
import { columns, type ColumnName } from './columns'
import { DocumentName } from './document-name'
import { dragType } from './drag-type'
import type { SelectionAction } from './table-selection'

export interface TableRowProps {
  row: DocumentRow
  shown: ColumnName[]
  current: boolean
  ticked: boolean
  /** Ids that a drag of this row takes along: the ticked ones, when it is one of them. */
  dragged: () => string[]
  dispatch: (action: SelectionAction) => void
  onOpen: () => void
  onFollow: (row: DocumentRow) => void
  onFlag: (row: DocumentRow) => void
}

/** A press beside the controls opens the row, unless text was being selected. */
function isBesideControls(event: MouseEvent) {
  const target = event.target
  return (
    target instanceof Element &&
    !target.closest('a, button, input, label') &&
    getSelection()?.isCollapsed !== false
  )
}

/** One document of a table. */
export function TableRow(props: TableRowProps) {
  const { row, shown, current, ticked, dispatch, onOpen, onFollow, onFlag } = props
  const { t, language } = useInterface()
  const editable = row.level !== 'read' && row.trashedAt === null
  return (
    <tr
      class="table__row"
      data-current={current || undefined}
      data-ticked={ticked || undefined}
      draggable={editable}
      onDragStart={(event) => event.dataTransfer?.setData(dragType, JSON.stringify(props.dragged()))}
      onClick={(event) => isBesideControls(event) && onFollow(row)}
    >
      <td class="table__tick">
        <label>
          <input
            type="checkbox"
            checked={ticked}
            aria-label={t('selectNamed', { name: row.name })}
            onClick={(event) => {
              if (event.shiftKey) event.preventDefault()
              dispatch(event.shiftKey ? { type: 'range', id: row.id } : { type: 'toggle', id: row.id })
            }}
          />
        </label>
      </td>
      <td class="table__flag">
        <FlagToggle
          flagged={row.flagged}
          disabled={!editable}
          label={`${t(row.flagged ? 'unflag' : 'flag')} : ${row.name}`}
          shortcut="f"
          onToggle={() => onFlag(row)}
        />
      </td>
      <th scope="row" class="table__cell-name">
        <DocumentName row={row} onOpen={onOpen} />
      </th>
      {shown.map((name) => (
        <td key={name} class={`table__cell-${name}`} data-label={t(columns[name].label)}>
          {columns[name].cell(row, { t, language })}
        </td>
      ))}
    </tr>
  )
}
