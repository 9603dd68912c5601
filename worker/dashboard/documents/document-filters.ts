import type { DocumentFilters } from '../../../shared/api/api-client'

/** Filters of the table that stand in the address; the names are those of the API. */
export const filterNames = [
  'q',
  'type',
  'tag',
  'importer',
  'folderId',
  'importedFrom',
  'importedTo',
  'dueFrom',
  'dueTo',
  'flagged',
  'hasNote',
] as const
export type FilterName = (typeof filterNames)[number]

export const sorts = [
  '-importedAt',
  'importedAt',
  'name',
  '-name',
  'dueDate',
  '-dueDate',
  'sizeBytes',
  '-sizeBytes',
  'type',
  '-type',
] as const
export type Sort = (typeof sorts)[number]
export type SortColumn = 'importedAt' | 'name' | 'dueDate' | 'sizeBytes' | 'type'
export const defaultSort: Sort = '-importedAt'

export interface TableQuery {
  filters: Partial<Record<FilterName, string>>
  sort: Sort
}

const isoDay = /^\d{4}-\d{2}-\d{2}$/
const accepts: Partial<Record<FilterName, (value: string) => boolean>> = {
  importedFrom: (value) => isoDay.test(value),
  importedTo: (value) => isoDay.test(value),
  dueFrom: (value) => isoDay.test(value),
  dueTo: (value) => isoDay.test(value),
  flagged: (value) => value === 'true' || value === 'false',
  hasNote: (value) => value === 'true' || value === 'false',
}

/** Reads the table's state from a query; what is empty, unknown or badly written is left out. */
export function readQuery(search: string): TableQuery {
  const given = new URLSearchParams(search)
  const filters: TableQuery['filters'] = {}
  for (const name of filterNames) {
    const value = given.get(name)?.slice(0, 300)
    if (value?.trim() && (accepts[name]?.(value) ?? true)) filters[name] = value
  }
  return { filters, sort: sorts.find((sort) => sort === given.get('sort')) ?? defaultSort }
}

/**
 * Writes the table's state as a query, with its `?`; '' when there is nothing to say. Always in the same
 * order.
 */
export function writeQuery({ filters, sort }: TableQuery) {
  const written = new URLSearchParams()
  for (const name of filterNames) if (filters[name]?.trim()) written.set(name, filters[name])
  if (sort !== defaultSort) written.set('sort', sort)
  return written.size === 0 ? '' : `?${written}`
}

/** With a value the filter is set, with null it is taken off. */
export function withFilter(
  query: TableQuery,
  changes: Partial<Record<FilterName, string | null>>,
): TableQuery {
  const filters = { ...query.filters }
  for (const name of filterNames) {
    const value = changes[name]
    if (value === null || value === '') delete filters[name]
    else if (value !== undefined) filters[name] = value
  }
  return { ...query, filters }
}

/** What the API is asked for. */
export function toApiFilters({ filters, sort }: TableQuery): DocumentFilters {
  return { ...filters, sort }
}

/** A press on a column's head: its natural order first, then the other way round. */
export function nextSort(sort: Sort, column: SortColumn): Sort {
  const down: Sort = `-${column}`
  if (sort === down) return column
  if (sort === column) return down
  return column === 'importedAt' || column === 'sizeBytes' ? down : column
}
