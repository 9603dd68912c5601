import type { DocumentRow, Suggestion, SuggestionField } from '../../../shared/schemas/document'

/**
 * Whether the reader may change this document: not on « consultation » (S-66), and not while it is in the
 * trash.
 */
export function canEdit(row: Pick<DocumentRow, 'level' | 'trashedAt'>) {
  return row.level !== 'read' && row.trashedAt === null
}

export function suggestionOf(
  row: Pick<DocumentRow, 'suggestions'>,
  field: SuggestionField,
): Suggestion | undefined {
  return row.suggestions.find((suggestion) => suggestion.field === field)
}
