import { and, eq, inArray } from 'drizzle-orm'
import { suggestion } from '../../db/tables/documents'

/** The proposal of a folder that waits for a decision: it goes as soon as a person files the document. */
export const openFolder = (documentId: string) =>
  and(
    eq(suggestion.documentId, documentId),
    eq(suggestion.field, 'folder'),
    inArray(suggestion.state, ['proposed', 'unverified']),
  )
