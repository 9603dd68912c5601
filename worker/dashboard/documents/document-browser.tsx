import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../shared/ui/button'
import { EmptyState } from '../../../shared/ui/empty-state'
import { errorSentence } from '../app/error-sentence'
import { useInterface } from '../app/interface-context'
import type { DocumentList } from '../data/use-document-list'
import { MoveDialog } from '../folders/move-dialog'
import { useKeyCommands, type KeyHandlers } from '../keyboard/use-key-commands'
import type { ColumnName } from './columns'
import type { SortColumn } from './document-filters'
import { DocumentTable, followRow, type RowGroup } from './document-table'
import { LoadMore } from './load-more'
import { SelectionBar } from './selection-bar'
import { useDocumentActions, type DocumentActions } from './use-document-actions'
import { useTableSelection } from './use-table-selection'

export interface DocumentBrowserProps {
  list: DocumentList
  label: string
  shown: ColumnName[]
  /** Space of all rows, so that they can be moved; null when they come from several. */
  spaceId: string | null
  /** Rows in groups with titles; in one piece unless given. */
  groups?: RowGroup[]
  sort?: string
  onSort?: (column: SortColumn) => void
  keys?: KeyHandlers
  empty: ComponentChildren
  actions?: DocumentActions
}

/**
 * A list of documents with all that goes with it: keyboard, ticks, actions, paging, and its empty and failed
 * states.
 */
export function DocumentBrowser(props: DocumentBrowserProps) {
  const { list, label, shown, spaceId, sort, onSort, empty } = props
  const { t } = useInterface()
  const own = useDocumentActions(list)
  const actions = props.actions ?? own
  const groups = props.groups ?? (list.rows && [{ key: 'all', rows: list.rows }])
  const rows = groups?.flatMap((group) => group.rows) ?? []
  const [selection, dispatch] = useTableSelection(rows.map(({ id }) => id))
  const [moving, setMoving] = useState(false)

  const ticked = rows.filter(({ id }) => selection.ticked.has(id))
  const current = rows.find(({ id }) => id === selection.cursor)
  const concerned = (ticked.length > 0 ? ticked : current ? [current] : []).filter(
    ({ level }) => level !== 'read',
  )
  const some = (act: () => void) => () => void (concerned.length > 0 && act())
  useKeyCommands({
    ...props.keys,
    next: () => dispatch({ type: 'move', by: 1 }),
    previous: () => dispatch({ type: 'move', by: -1 }),
    select: () => dispatch({ type: 'toggle' }),
    open: () => current && followRow(current, rows),
    flag: some(() => void actions.flag(concerned, !concerned.every(({ flagged }) => flagged))),
    trash: some(() => void actions.trash(concerned)),
    move: some(() => setMoving(spaceId !== null)),
    leave: () => dispatch({ type: 'clear' }),
  })

  if (list.rows === undefined && list.error !== undefined) {
    return (
      <EmptyState icon="alert" tone="alert" title={t('listFailed')} text={errorSentence(list.error, t)}>
        <Button icon="refresh" onClick={list.reload}>
          {t('retry')}
        </Button>
      </EmptyState>
    )
  }
  if (groups && rows.length === 0) return <>{empty}</>
  return (
    <div class="browser">
      <DocumentTable
        {...{ label, groups, shown, selection, dispatch, sort, onSort }}
        onFlag={(row) => void actions.flag([row], !row.flagged)}
      />
      {list.rows && <LoadMore list={list} />}
      <SelectionBar
        rows={ticked}
        actions={actions}
        onMove={spaceId === null ? undefined : () => setMoving(true)}
        onClear={() => dispatch({ type: 'clear' })}
      />
      {moving && spaceId !== null && (
        <MoveDialog
          spaceId={spaceId}
          documents={concerned}
          onClose={() => setMoving(false)}
          onChoose={(folder) => {
            setMoving(false)
            dispatch({ type: 'clear' })
            void actions.move(concerned, folder)
          }}
        />
      )}
    </div>
  )
}
