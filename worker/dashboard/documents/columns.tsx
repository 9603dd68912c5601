import { folderWords } from '../../../shared/domain/folder-words'
import { formatMoment, formatSize, formatDay } from '../../../shared/i18n/formats'
import type { DocumentRow } from '../../../shared/schemas/document'
import type { Language } from '../../../shared/schemas/primitives'
import { AnalysisState } from '../../../shared/ui/analysis-state'
import { Badge } from '../../../shared/ui/badge'
import { Chip } from '../../../shared/ui/chip'
import { DueDate } from '../../../shared/ui/due-date'
import type { DashboardTranslate, WordKey } from '../app/words'
import type { SortColumn } from './document-filters'

export interface CellContext {
  t: DashboardTranslate
  language: Language
}

export interface Column {
  name: ColumnName
  label: WordKey
  sort?: SortColumn
  numeric?: boolean
  cell: (row: DocumentRow, context: CellContext) => preact.ComponentChildren
}
export type ColumnName =
  'type' | 'tags' | 'folder' | 'due' | 'size' | 'imported' | 'state' | 'space' | 'trashed'

const none = (
  <span class="table__none" aria-hidden="true">
    —
  </span>
)

function Tags({ row }: { row: DocumentRow }) {
  if (row.tags.length === 0) return none
  const rest = row.tags.slice(2)
  return (
    <span class="table__tags">
      {row.tags.slice(0, 2).map((tag) => (
        <Chip key={tag.name} text={tag.name} colour={tag.colour} />
      ))}
      {rest.length > 0 && <Badge title={rest.map(({ name }) => name).join(', ')}>+{rest.length}</Badge>}
    </span>
  )
}

/** Its last name only, as of a folder in force; the whole path and the reason are the tooltip. */
function ProposedFolder({ path, reason, t }: { path: string[]; reason: string | null; t: DashboardTranslate }) {
  const whole = t('fileInto', { folder: folderWords(path) })
  return (
    <span class="table__place" title={[whole, reason].filter(Boolean).join('\n')}>
      {path.at(-1)}
      <span class="ui-hidden">{`, ${t('proposed')}`}</span>
    </span>
  )
}

function Folder({ row, t }: { row: DocumentRow; t: DashboardTranslate }) {
  const { path } = row.folder
  const last = path.at(-1)
  const proposed = row.suggestions.find(({ field, state }) => field === 'folder' && state === 'proposed')
  if (!last) {
    return (
      <span class="table__two">
        <span class="table__soft">{t('toFile')}</span>
        {proposed?.path && <ProposedFolder path={proposed.path} reason={proposed.reason} t={t} />}
      </span>
    )
  }
  return (
    <span title={path.join(' / ')}>
      {path.length > 1 && <span class="table__soft">… / </span>}
      {last}
    </span>
  )
}

function Due({ row, t, language }: { row: DocumentRow } & CellContext) {
  const proposed = row.suggestions.find(
    ({ field, state }) => field === 'dueDate' && (state === 'proposed' || state === 'unverified'),
  )
  const day = row.dueDate ?? proposed?.value ?? null
  if (!day) return none
  return (
    <span
      class={proposed && proposed.value === day ? 'table__proposed' : ''}
      title={proposed ? t('proposed') : undefined}
    >
      <DueDate day={day} language={language} t={t} />
      {proposed && proposed.value === day && <span class="ui-hidden">{`, ${t('proposed')}`}</span>}
    </span>
  )
}

/** Day of an epoch in the reader's own zone, for tables; the exact moment is the tooltip. */
const dayOf = (at: number, language: Language) =>
  formatDay(new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 10), language)

/** The columns a table of documents may show, beside the name. */
export const columns: Record<ColumnName, Column> = {
  type: { name: 'type', label: 'columnType', sort: 'type', cell: (row) => row.type ?? none },
  tags: { name: 'tags', label: 'columnTags', cell: (row) => <Tags row={row} /> },
  folder: { name: 'folder', label: 'columnFolder', cell: (row, { t }) => <Folder row={row} t={t} /> },
  due: {
    name: 'due',
    label: 'columnDue',
    sort: 'dueDate',
    cell: (row, context) => <Due row={row} {...context} />,
  },
  size: {
    name: 'size',
    label: 'columnSize',
    sort: 'sizeBytes',
    numeric: true,
    cell: (row, { language }) => formatSize(row.sizeBytes, language),
  },
  imported: {
    name: 'imported',
    label: 'columnImported',
    sort: 'importedAt',
    cell: (row, { language }) => (
      <span class="table__two" title={formatMoment(row.importedAt, language)}>
        <span>{dayOf(row.importedAt, language)}</span>
        <span class="table__soft">{row.importedBy.name}</span>
      </span>
    ),
  },
  state: {
    name: 'state',
    label: 'columnState',
    cell: (row, { t }) => <AnalysisState state={row.analysis.state} reason={row.analysis.reason} t={t} />,
  },
  space: { name: 'space', label: 'columnSpace', cell: (row) => row.spaceName },
  trashed: {
    name: 'trashed',
    label: 'columnTrashed',
    cell: (row, { language }) => (row.trashedAt ? formatMoment(row.trashedAt, language) : none),
  },
}
