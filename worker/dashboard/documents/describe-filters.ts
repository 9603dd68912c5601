import { formatDay } from '../../../shared/i18n/formats'
import type { Folder } from '../../../shared/schemas/folder'
import type { Language } from '../../../shared/schemas/primitives'
import type { DashboardTranslate } from '../app/words'
import { folderTrail } from '../folders/folder-tree'
import type { FilterName, TableQuery } from './document-filters'

export interface FilterChip {
  /** The filters that one press takes off. */
  names: FilterName[]
  text: string
}

export interface FilterWords {
  t: DashboardTranslate
  language: Language
  folders: Folder[]
  importers: { id: string; name: string }[]
}

function period(from: string | undefined, to: string | undefined, { t, language }: FilterWords) {
  if (from && to) return t('periodBetween', { from: formatDay(from, language), to: formatDay(to, language) })
  if (from) return t('periodFrom', { from: formatDay(from, language) })
  return to ? t('periodTo', { to: formatDay(to, language) }) : null
}

/** The filters in words, one chip each; the search and « À réviser » have a place of their own. */
export function describeFilters({ filters }: TableQuery, words: FilterWords): FilterChip[] {
  const { t, folders, importers } = words
  const chips: FilterChip[] = []
  const add = (names: FilterName[], label: string, value: string | null | undefined) => {
    if (value) chips.push({ names, text: t('filterChip', { label, value }) })
  }
  add(['type'], t('columnType'), filters.type)
  add(['tag'], t('filterTag'), filters.tag)
  const folder = folderTrail(folders, filters.folderId ?? null)
    .map(({ name }) => name)
    .join(' / ')
  add(['folderId'], t('columnFolder'), filters.folderId && (folder || '…'))
  add(
    ['importer'],
    t('filterImporter'),
    filters.importer && (importers.find(({ id }) => id === filters.importer)?.name ?? '…'),
  )
  add(['dueFrom', 'dueTo'], t('columnDue'), period(filters.dueFrom, filters.dueTo, words))
  add(
    ['importedFrom', 'importedTo'],
    t('columnImported'),
    period(filters.importedFrom, filters.importedTo, words),
  )
  add(
    ['hasNote'],
    t('fieldNote'),
    filters.hasNote && t(filters.hasNote === 'true' ? 'withNote' : 'withoutNote'),
  )
  if (filters.flagged === 'false') add(['flagged'], t('toReview'), t('no'))
  return chips
}
