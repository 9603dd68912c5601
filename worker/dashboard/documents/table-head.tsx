import { Icon } from '../../../shared/ui/icon'
import { useInterface } from '../app/interface-context'
import type { WordKey } from '../app/words'
import { type ColumnName, columns } from './columns'
import type { SortColumn } from './document-filters'
import type { SelectionAction } from './table-selection'

export interface TableHeadProps {
  shown: ColumnName[]
  sort?: string
  onSort?: (column: SortColumn) => void
  dispatch: (action: SelectionAction) => void
  allTicked: boolean
  someTicked: boolean
}

interface HeadCellProps extends Pick<TableHeadProps, 'sort' | 'onSort'> {
  label: WordKey
  column?: SortColumn
  class: string
}

function HeadCell({ label, column, sort, onSort, ...rest }: HeadCellProps) {
  const { t } = useInterface()
  if (!column || !onSort)
    return (
      <th scope="col" {...rest}>
        {t(label)}
      </th>
    )
  const up = sort === column
  const down = sort === `-${column}`
  return (
    <th scope="col" {...rest} aria-sort={up ? 'ascending' : down ? 'descending' : undefined}>
      <button type="button" class="table__sort" onClick={() => onSort(column)}>
        {t(label)}
        {(up || down) && <Icon name={up ? 'chevron-up' : 'chevron-down'} size={12} />}
      </button>
    </th>
  )
}

/** Names of the columns; a press sorts by those that can. */
export function TableHead({ shown, sort, onSort, dispatch, allTicked, someTicked }: TableHeadProps) {
  const { t } = useInterface()
  return (
    <thead>
      <tr>
        <th scope="col" class="table__tick">
          <label>
            <input
              type="checkbox"
              checked={allTicked}
              indeterminate={someTicked && !allTicked}
              aria-label={t('selectAll')}
              onClick={() => dispatch({ type: 'all' })}
            />
          </label>
        </th>
        <th scope="col" class="table__flag">
          <span class="ui-hidden">{t('toReview')}</span>
        </th>
        <HeadCell label="columnName" column="name" sort={sort} onSort={onSort} class="table__cell-name" />
        {shown.map((name) => (
          <HeadCell
            key={name}
            label={columns[name].label}
            column={columns[name].sort}
            sort={sort}
            onSort={onSort}
            class={`table__cell-${name}`}
          />
        ))}
      </tr>
    </thead>
  )
}
