import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  daysBetween,
  endOfTerm,
  isoDayOf,
  subtractDuration,
} from '../../../shared/domain/dates/calendar'

describe('date arithmetic', () => {
  it('S-32: a term ends the day before its anniversary', () => {
    expect(endOfTerm('2024-09-01', { count: 9, unit: 'year' })).toBe('2033-08-31')
    expect(endOfTerm('2026-03-01', { count: 24, unit: 'month' })).toBe('2028-02-29')
    expect(endOfTerm('2025-03-15', { count: 3, unit: 'year' })).toBe('2028-03-14')
  })

  it('S-32: months keep to the calendar', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonths('2027-11-30', 3)).toBe('2028-02-29')
    expect(isoDayOf(2027, 2, 29)).toBeNull()
  })

  it('S-32: a notice counts back from the end of a month to the end of a month', () => {
    expect(subtractDuration('2027-02-28', { count: 3, unit: 'month' })).toBe('2026-11-30')
    expect(subtractDuration('2028-02-29', { count: 90, unit: 'day' })).toBe('2027-12-01')
  })

  it('adding days and taking them away comes back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (count) => {
        expect(addDays(addDays('2026-02-28', count), -count)).toBe('2026-02-28')
        expect(daysBetween('2026-02-28', addDays('2026-02-28', count))).toBe(count)
      }),
    )
  })
})
