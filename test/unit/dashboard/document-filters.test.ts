import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listQuery } from '../../../shared/schemas/document'
import {
  defaultSort,
  filterNames,
  nextSort,
  readQuery,
  sorts,
  toApiFilters,
  withFilter,
  writeQuery,
  type TableQuery,
} from '../../../worker/dashboard/documents/document-filters'

const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
const isoDay = day.map((date) => date.toISOString().slice(0, 10))
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .filter((text) => text.trim() !== '')
const flag = fc.constantFrom('true', 'false')
const filters = fc.record(
  {
    q: words,
    type: words,
    tag: words,
    importer: words,
    folderId: words,
    importedFrom: isoDay,
    importedTo: isoDay,
    dueFrom: isoDay,
    dueTo: isoDay,
    flagged: flag,
    hasNote: flag,
  },
  { requiredKeys: [] },
)

describe('the filters of the table', () => {
  it('S-60: stand in the address and come back from it, whatever they are', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(...sorts), (wanted, sort) => {
        const query: TableQuery = { filters: wanted, sort }
        expect(readQuery(writeQuery(query))).toEqual(query)
      }),
    )
  })

  it('S-60: are understood by the API, every one', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(...sorts), (wanted, sort) => {
        expect(listQuery.safeParse(toApiFilters({ filters: wanted, sort })).success).toBe(true)
      }),
    )
    expect(filterNames.every((name) => name in listQuery.shape)).toBe(true)
  })

  it('leave out what is empty, unknown or badly written in the address', () => {
    expect(readQuery('?q=+&dueTo=demain&flagged=oui&couleur=bleu&sort=prix')).toEqual({
      filters: {},
      sort: defaultSort,
    })
  })

  it('leave no query at all when there is nothing to say', () => {
    expect(writeQuery({ filters: {}, sort: defaultSort })).toBe('')
  })

  it('S-60: are set and taken off one by one without touching the others', () => {
    const both = withFilter(withFilter(readQuery(''), { q: 'bail' }), { flagged: 'true' })
    expect(both.filters).toEqual({ q: 'bail', flagged: 'true' })
    expect(withFilter(both, { q: null }).filters).toEqual({ flagged: 'true' })
    expect(withFilter(both, { q: '' }).filters).toEqual({ flagged: 'true' })
  })

  it('sort a column its natural way first, then the other way round', () => {
    expect(nextSort('-importedAt', 'name')).toBe('name')
    expect(nextSort('name', 'name')).toBe('-name')
    expect(nextSort('-name', 'name')).toBe('name')
    expect(nextSort('name', 'sizeBytes')).toBe('-sizeBytes')
    expect(nextSort('-importedAt', 'importedAt')).toBe('importedAt')
  })
})
