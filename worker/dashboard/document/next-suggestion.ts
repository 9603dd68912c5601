import type { DocumentRow, Suggestion, SuggestionField } from '../../../shared/schemas/document'

/** In the order of the panel. */
const order: SuggestionField[] = ['name', 'folder', 'dueDate', 'noticeDate', 'type', 'issuer', 'description']

/**
 * The suggestion that `e` accepts: the first that waits and that its evidence supports; never one « à
 * vérifier ».
 */
export function nextSuggestion(row: DocumentRow): Suggestion | undefined {
  return order
    .map((field) =>
      row.suggestions.find((suggestion) => suggestion.field === field && suggestion.state === 'proposed'),
    )
    .find((suggestion) => suggestion !== undefined)
}
