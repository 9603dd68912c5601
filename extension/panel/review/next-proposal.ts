import { folderWords } from '../../../shared/domain/folder-words'
import type { DocumentRow, Suggestion, SuggestionField } from '../../../shared/schemas/document'

/** In this order they matter to who triages. */
const order: SuggestionField[] = [
  'dueDate',
  'noticeDate',
  'folder',
  'name',
  'type',
  'issuer',
  'description',
  'summary',
  'tags',
]

/** The proposal that « E » accepts: the first that waits and has evidence or needs none. */
export function nextProposal({ suggestions }: Pick<DocumentRow, 'suggestions'>): Suggestion | null {
  const waiting = suggestions.filter(({ state }) => state === 'proposed')
  const sorted = waiting.sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field))
  return sorted[0] ?? null
}

/** The fact that stands in a field, as text; null when empty. */
export function factOf(document: DocumentRow, field: SuggestionField): string | null {
  switch (field) {
    case 'folder':
      return document.folder.id === null ? null : folderWords(document.folder.path)
    case 'tags':
      return document.tags.length > 0 ? document.tags.map(({ name }) => name).join(', ') : null
    default:
      return document[field]
  }
}

/** What is proposed for a field; a folder as people read it, not by its id. */
export function proposalOf({ suggestions }: DocumentRow, field: SuggestionField): Suggestion | undefined {
  const found = suggestions.find((candidate) => candidate.field === field)
  return found?.path ? { ...found, value: folderWords(found.path) } : found
}

export const fieldWords = {
  dueDate: 'fieldDueDate',
  noticeDate: 'fieldNoticeDate',
  type: 'fieldType',
  issuer: 'fieldIssuer',
  summary: 'fieldSummary',
  description: 'fieldDescription',
  name: 'fieldName',
  folder: 'fieldFolder',
  tags: 'fieldTags',
} as const satisfies Record<SuggestionField, string>
