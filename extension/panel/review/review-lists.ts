import type { DocumentRow } from '../../../shared/schemas/document'
import type { ReviewAnswer } from '../../../shared/schemas/review'

export const reviewTabs = ['flagged', 'toFile', 'due'] as const
export type ReviewTab = (typeof reviewTabs)[number]

/** What the three tabs show; `toFile` is null until it is read. */
export interface ReviewData {
  answer: ReviewAnswer
  toFile: DocumentRow[] | null
}

/** Rows of a tab, in the order the server gives: by due date, undated last. */
export function listTab({ answer, toFile }: ReviewData, tab: ReviewTab): DocumentRow[] | null {
  if (tab === 'toFile') return toFile
  return answer.documents.filter((document) =>
    tab === 'flagged' ? document.flagged : document.dueDate !== null,
  )
}

export function countTab({ answer, toFile }: ReviewData, tab: ReviewTab): number {
  if (tab === 'flagged') return answer.counts.flagged
  return tab === 'toFile'
    ? (toFile?.length ?? answer.counts.toFile)
    : answer.counts.overdue + answer.counts.soon
}

/**
 * The data with a document changed everywhere it stands; one that was only in « À classer » is changed there.
 */
export function changeDocument(
  data: ReviewData,
  documentId: string,
  changes: Partial<DocumentRow>,
): ReviewData {
  const { answer, toFile } = data
  const before =
    answer.documents.find(({ id }) => id === documentId) ?? toFile?.find(({ id }) => id === documentId)
  const flagged = changes.flagged ?? before?.flagged ?? false
  const step = before ? Number(flagged) - Number(before.flagged) : 0
  const documents = answer.documents.map((row) => (row.id === documentId ? { ...row, ...changes } : row))
  const newlyFlagged = step === 1 && before && !documents.some(({ id }) => id === documentId)
  const added = newlyFlagged ? [{ ...before, ...changes, daysLeft: null, urgency: 'none' as const }] : []
  return {
    answer: {
      documents: [...documents, ...added],
      counts: { ...answer.counts, flagged: answer.counts.flagged + step },
    },
    toFile: toFile && toFile.map((row) => (row.id === documentId ? { ...row, ...changes } : row)),
  }
}
