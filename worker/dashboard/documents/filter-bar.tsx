import type { Ref } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { DocumentRow } from '../../../shared/schemas/document'
import { Button } from '../../../shared/ui/button'
import { Icon } from '../../../shared/ui/icon'
import { Popover } from '../../../shared/ui/popover'
import { SearchField } from '../../../shared/ui/search-field'
import { useInterface } from '../app/interface-context'
import { useFolders } from '../folders/use-folders'
import { describeFilters } from './describe-filters'
import { withFilter, type FilterName, type TableQuery } from './document-filters'
import { FilterForm } from './filter-form'
import './filters.css'
import { useImporters } from './use-importers'

export interface FilterBarProps {
  spaceId: string
  query: TableQuery
  rows: DocumentRow[]
  /** How many match, undefined while unknown. */
  total: number | undefined
  inputRef: Ref<HTMLInputElement>
  onChange: (query: TableQuery) => void
}

/**
 * Typing waits a moment before it becomes a question; what the address says wins over what was typed before.
 */
function useTypedSearch(query: TableQuery, onChange: (query: TableQuery) => void) {
  const asked = query.filters.q ?? ''
  const [typed, setTyped] = useState(asked)
  useEffect(() => setTyped(asked), [asked])
  useEffect(() => {
    if (typed === asked) return
    const timer = setTimeout(() => onChange(withFilter(query, { q: typed })), typed === '' ? 0 : 180)
    return () => clearTimeout(timer)
  }, [typed])
  return [typed, setTyped] as const
}

/** Search, filters as chips, and one press to clear them all (S-60). */
export function FilterBar({ spaceId, query, rows, total, inputRef, onChange }: FilterBarProps) {
  const { t, language } = useInterface()
  const [typed, setTyped] = useTypedSearch(query, onChange)
  const folders = useFolders(spaceId).value ?? []
  const importers = useImporters(spaceId, rows)
  const chips = describeFilters(query, { t, language, folders, importers })
  const off = (names: FilterName[]) =>
    onChange(withFilter(query, Object.fromEntries(names.map((name) => [name, null]))))
  const flagged = query.filters.flagged === 'true'
  return (
    <div class="filters">
      <div class="filters__search">
        <SearchField
          value={typed}
          label={t('searchDocuments')}
          clearLabel={t('clearSearch')}
          shortcut="/"
          inputRef={inputRef}
          onInput={setTyped}
          onKeyDown={(event) =>
            event.key === 'Escape' && event.currentTarget instanceof HTMLElement && event.currentTarget.blur()
          }
        />
      </div>
      <Popover
        label={t('filters')}
        class="filters__panel"
        trigger={(props) => (
          <Button icon="filter" {...props}>
            {t('filters')}
          </Button>
        )}
      >
        {() => <FilterForm {...{ query, rows, folders, importers, onChange }} />}
      </Popover>
      <button
        type="button"
        class="filters__chip"
        aria-pressed={flagged}
        onClick={() => onChange(withFilter(query, { flagged: flagged ? null : 'true' }))}
      >
        <Icon name="flag" size={13} filled={flagged} />
        {t('toReview')}
      </button>
      {chips.map(({ names, text }) => (
        <button
          key={names.join()}
          type="button"
          class="filters__chip filters__chip--on"
          aria-label={t('removeFilter', { filter: text })}
          onClick={() => off(names)}
        >
          {text}
          <Icon name="cross" size={12} />
        </button>
      ))}
      {Object.keys(query.filters).length > 0 && (
        <Button tone="quiet" size="small" onClick={() => onChange({ ...query, filters: {} })}>
          {t('clearFilters')}
        </Button>
      )}
      <span class="filters__total" role="status">
        {total !== undefined && t('countDocuments', { count: total })}
      </span>
    </div>
  )
}
