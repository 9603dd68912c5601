import type { DocumentRow, SuggestionField } from '../../../shared/schemas/document'
import type { Decision } from '../../../shared/ui/suggestion-field'

/** Facts that hold the very value of their suggestion; a name and a folder stand apart until accepted. */
const inPlace = new Set<SuggestionField>([
  'dueDate',
  'noticeDate',
  'type',
  'issuer',
  'summary',
  'description',
])

/**
 * What a row looks like the moment a person decides, before the server answers. Undo is the server's to tell,
 * since only it knows what was there before; the row then stays as it is.
 */
export function afterDecision(row: DocumentRow, field: SuggestionField, decision: Decision): DocumentRow {
  const found = row.suggestions.find((suggestion) => suggestion.field === field)
  if (!found || decision === 'undo') return row
  const state = decision === 'accept' ? ('accepted' as const) : ('dismissed' as const)
  const suggestions = row.suggestions.map((suggestion) =>
    suggestion === found ? { ...suggestion, state } : suggestion,
  )
  const decided = { ...row, suggestions }
  if (field === 'name') {
    return { ...decided, suggestedName: null, name: decision === 'accept' ? found.value : row.name }
  }
  if (field === 'folder' && decision === 'accept') {
    return { ...decided, folder: { id: found.value, path: found.path ?? [] } }
  }
  if (!inPlace.has(field)) return decided
  const fact = row[field as 'dueDate']
  if (decision === 'accept') return { ...decided, [field]: found.value }
  return fact === found.value ? { ...decided, [field]: null } : decided
}
