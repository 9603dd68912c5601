import { describe, expect, it } from 'vitest'
import type { Suggestion } from '../../../shared/schemas/document'
import { shownValue, suggestionLook } from '../../../shared/ui/suggestion-look'

const suggestion = (state: Suggestion['state'], value = '2026-12-31'): Suggestion => ({
  field: 'dueDate',
  value,
  by: 'embedded',
  confidence: 0.9,
  state,
  reason: null,
  evidence: null,
})

describe('a value beside its suggestion', () => {
  it('S-32: looks proposed when it is the very value the engine gave', () => {
    expect(suggestionLook('2026-12-31', suggestion('proposed'))).toBe('proposed')
    expect(suggestionLook(null, suggestion('proposed'))).toBe('proposed')
  })

  it('S-31: looks plain when a person wrote another one, whatever the engine proposes', () => {
    expect(suggestionLook('2027-01-15', suggestion('proposed'))).toBe('plain')
    expect(suggestionLook('2027-01-15', suggestion('unverified'))).toBe('plain')
    expect(suggestionLook('2027-01-15', suggestion('dismissed'))).toBe('plain')
  })

  it('says « à vérifier » and never « proposé » when no evidence was checked', () => {
    expect(suggestionLook(null, suggestion('unverified'))).toBe('unverified')
  })

  it('is not shown any more once refused', () => {
    expect(shownValue(null, suggestion('dismissed'))).toBeNull()
    expect(suggestionLook(null, suggestion('dismissed'))).toBe('dismissed')
  })

  it('shows the fact before the suggestion', () => {
    expect(shownValue('2027-01-15', suggestion('proposed'))).toBe('2027-01-15')
    expect(shownValue(null, suggestion('proposed'))).toBe('2026-12-31')
    expect(shownValue(null, undefined)).toBeNull()
  })
})
