import { useId } from 'preact/hooks'
import { parisDay } from '../../../shared/domain/paris-day'
import type { DocumentRow } from '../../../shared/schemas/document'
import type { Folder } from '../../../shared/schemas/folder'
import { Button } from '../../../shared/ui/button'
import { useInterface } from '../app/interface-context'
import type { WordKey } from '../app/words'
import { folderLines } from '../folders/folder-tree'
import { documentTypes } from './document-types'
import { withFilter, type FilterName, type TableQuery } from './document-filters'

export interface FilterFormProps {
  query: TableQuery
  rows: DocumentRow[]
  folders: Folder[]
  importers: { id: string; name: string }[]
  onChange: (query: TableQuery) => void
}

interface ChoiceProps {
  label: WordKey
  value: string | undefined
  options: { value: string; text: string }[]
  onChange: (value: string) => void
}

function Choice({ label, value = '', options, onChange }: ChoiceProps) {
  const { t } = useInterface()
  const id = useId()
  const known = value === '' || options.some((option) => option.value === value)
  return (
    <div class="ui-field">
      <label class="ui-field__label" for={id}>
        {t(label)}
      </label>
      <select
        id={id}
        class="ui-input"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        <option value="">{t('all')}</option>
        {!known && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  )
}

interface PeriodProps {
  label: WordKey
  names: [FilterName, FilterName]
  query: TableQuery
  onChange: (query: TableQuery) => void
}

function Period({ label, names, query, onChange }: PeriodProps) {
  const { t } = useInterface()
  return (
    <fieldset class="ui-field">
      <legend class="ui-field__label">{t(label)}</legend>
      <div class="filters__period">
        {names.map((name, at) => (
          <input
            key={name}
            type="date"
            class="ui-input"
            aria-label={t(at === 0 ? 'from' : 'to')}
            value={query.filters[name] ?? ''}
            onChange={(event) => onChange(withFilter(query, { [name]: event.currentTarget.value }))}
          />
        ))}
      </div>
    </fieldset>
  )
}

/** A day so many days from today in France. */
function dayIn(days: number) {
  return new Date(Date.parse(parisDay(Date.now())) + days * 86_400_000).toISOString().slice(0, 10)
}

const plain = (values: Iterable<string>) =>
  [...new Set(values)].sort((a, b) => a.localeCompare(b, 'fr')).map((value) => ({ value, text: value }))

/** All filters; each acts at once. */
export function FilterForm({ query, rows, folders, importers, onChange }: FilterFormProps) {
  const { t } = useInterface()
  const { filters } = query
  const set = (name: FilterName) => (value: string) => onChange(withFilter(query, { [name]: value }))
  const types = plain([...documentTypes, ...rows.flatMap(({ type }) => type ?? [])])
  const tags = plain(rows.flatMap((row) => row.tags.map(({ name }) => name)))
  const places = folderLines(folders).map(({ folder, path }) => ({
    value: folder.id,
    text: path.join(' / '),
  }))
  const people = importers.map(({ id, name }) => ({ value: id, text: name }))
  const overdueTo = dayIn(-1)
  return (
    <div class="filters__form">
      <Choice label="columnType" value={filters.type} options={types} onChange={set('type')} />
      <Choice label="filterTag" value={filters.tag} options={tags} onChange={set('tag')} />
      <Choice label="columnFolder" value={filters.folderId} options={places} onChange={set('folderId')} />
      <Choice label="filterImporter" value={filters.importer} options={people} onChange={set('importer')} />
      <Period label="columnDue" names={['dueFrom', 'dueTo']} query={query} onChange={onChange} />
      <div class="filters__presets">
        <Button size="small" onClick={() => onChange(withFilter(query, { dueFrom: null, dueTo: overdueTo }))}>
          {t('overdue')}
        </Button>
        {[30, 90].map((days) => (
          <Button
            key={days}
            size="small"
            onClick={() => onChange(withFilter(query, { dueFrom: dayIn(0), dueTo: dayIn(days) }))}
          >
            {t('withinDays', { count: days })}
          </Button>
        ))}
      </div>
      <Period
        label="columnImported"
        names={['importedFrom', 'importedTo']}
        query={query}
        onChange={onChange}
      />
      <Choice
        label="fieldNote"
        value={filters.hasNote}
        options={[
          { value: 'true', text: t('withNote') },
          { value: 'false', text: t('withoutNote') },
        ]}
        onChange={set('hasNote')}
      />
    </div>
  )
}
