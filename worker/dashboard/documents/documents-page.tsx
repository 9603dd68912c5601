import { useMemo, useRef } from 'preact/hooks'
import { useSpace } from '../app/account-context'
import { useInterface } from '../app/interface-context'
import { useDocumentList } from '../data/use-document-list'
import { pathOf } from '../router/path-of'
import { navigate } from '../router/use-location'
import { usePageTitle } from '../shell/use-page-title'
import { useUploads } from '../upload/upload-context'
import { nextSort, readQuery, toApiFilters, writeQuery, type TableQuery } from './document-filters'
import { DocumentBrowser } from './document-browser'
import { DocumentsHead } from './documents-head'
import { FilterBar } from './filter-bar'
import { NoDocuments } from './no-documents'

/**
 * « Tous les documents » of a space: search and filters in the address, the table, what can be done with
 * rows.
 */
export function DocumentsPage({ spaceId, search }: { spaceId: string; search: string }) {
  const { t } = useInterface()
  const { openSheet } = useUploads()
  const space = useSpace(spaceId)
  const query = useMemo(() => readQuery(search), [search])
  const list = useDocumentList(spaceId, toApiFilters(query))
  const searchField = useRef<HTMLInputElement>(null)
  usePageTitle(`${t('documents')} – ${space?.name ?? ''}`)

  const filtered = Object.keys(query.filters).length > 0
  const address = pathOf({ page: 'documents', spaceId, tab: 'all' })
  const show = (changed: TableQuery) => navigate(address + writeQuery(changed), true)
  return (
    <div class="page">
      <DocumentsHead spaceId={spaceId} tab="all" />
      <FilterBar
        spaceId={spaceId}
        query={query}
        rows={list.rows ?? []}
        total={list.rows && list.total}
        inputRef={searchField}
        onChange={show}
      />
      <DocumentBrowser
        list={list}
        label={t('allDocuments')}
        shown={['type', 'tags', 'folder', 'due', 'size', 'imported', 'state']}
        spaceId={spaceId}
        sort={query.sort}
        onSort={(column) => show({ ...query, sort: nextSort(query.sort, column) })}
        keys={{ search: () => searchField.current?.focus(), add: openSheet }}
        empty={<NoDocuments filtered={filtered} onClear={() => show({ ...query, filters: {} })} />}
      />
    </div>
  )
}
