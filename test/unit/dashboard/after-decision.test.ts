import { describe, expect, it } from 'vitest'
import type { DocumentRow, Suggestion, SuggestionField } from '../../../shared/schemas/document'
import { afterDecision } from '../../../worker/dashboard/document/after-decision'
import { nextSuggestion } from '../../../worker/dashboard/document/next-suggestion'

const proposed = (
  field: SuggestionField,
  value: string,
  state: Suggestion['state'] = 'proposed',
): Suggestion => ({
  field,
  value,
  by: 'embedded',
  confidence: 0.8,
  state,
  reason: null,
  evidence: null,
})
const row = (changes: Partial<DocumentRow>) =>
  ({
    name: 'scan.pdf',
    suggestedName: null,
    dueDate: null,
    description: null,
    suggestions: [],
    ...changes,
  }) as unknown as DocumentRow

describe('a decision on a suggestion', () => {
  it('S-32: accepted, puts its value in force at once', () => {
    const decided = afterDecision(
      row({ suggestions: [proposed('dueDate', '2026-12-31')] }),
      'dueDate',
      'accept',
    )
    expect(decided.dueDate).toBe('2026-12-31')
    expect(decided.suggestions[0]?.state).toBe('accepted')
  })

  it('refused, takes away the value that was only proposed', () => {
    const given = row({ dueDate: '2026-12-31', suggestions: [proposed('dueDate', '2026-12-31')] })
    expect(afterDecision(given, 'dueDate', 'dismiss')).toMatchObject({
      dueDate: null,
      suggestions: [{ state: 'dismissed' }],
    })
  })

  it('S-31: refused, leaves what a person wrote', () => {
    const given = row({
      description: 'Bail du magasin',
      suggestions: [proposed('description', 'Bail commercial')],
    })
    expect(afterDecision(given, 'description', 'dismiss').description).toBe('Bail du magasin')
  })

  it('S-26: on a name, renames only when accepted', () => {
    const given = row({ suggestedName: 'Bail.pdf', suggestions: [proposed('name', 'Bail.pdf')] })
    expect(afterDecision(given, 'name', 'accept')).toMatchObject({ name: 'Bail.pdf', suggestedName: null })
    expect(afterDecision(given, 'name', 'dismiss')).toMatchObject({ name: 'scan.pdf', suggestedName: null })
  })

  it('S-24: on a folder, shows the document there once accepted, and where it was when refused', () => {
    const suggestion = { ...proposed('folder', 'fld_1'), path: ['RH', 'Paie'] }
    const given = row({ folder: { id: null, path: [] }, suggestions: [suggestion] })
    expect(afterDecision(given, 'folder', 'accept').folder).toEqual({ id: 'fld_1', path: ['RH', 'Paie'] })
    expect(afterDecision(given, 'folder', 'dismiss').folder).toEqual({ id: null, path: [] })
  })

  it('undone, waits for the server, which alone knows what was there before', () => {
    const given = row({ suggestions: [proposed('dueDate', '2026-12-31', 'accepted')], dueDate: '2026-12-31' })
    expect(afterDecision(given, 'dueDate', 'undo')).toBe(given)
  })
})

describe('the key that accepts', () => {
  it('takes the first suggestion in the order of the panel, never one « à vérifier »', () => {
    const suggestions = [
      proposed('description', 'x'),
      proposed('dueDate', 'y', 'unverified'),
      proposed('type', 'Bail'),
    ]
    expect(nextSuggestion(row({ suggestions }))?.field).toBe('type')
    expect(nextSuggestion(row({ suggestions: [proposed('dueDate', 'y', 'unverified')] }))).toBeUndefined()
  })
})
