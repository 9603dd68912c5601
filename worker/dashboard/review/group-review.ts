import type { ReviewRow } from '../../../shared/schemas/review'

export type ReviewGroup = { urgency: ReviewRow['urgency']; rows: ReviewRow[] }

// Farther than any day: two undated rows must compare equal, which Infinity minus Infinity would not.
const undated = Number.MAX_SAFE_INTEGER
const order = ['overdue', 'soon', 'later', 'none'] as const

/**
 * S-43: by urgency, and inside by due date, undated last; a document that is both flagged and due stands
 * once.
 */
export function groupReview(rows: ReviewRow[]): ReviewGroup[] {
  const once = [...new Map(rows.map((row) => [row.id, row])).values()]
  const byDay = (a: ReviewRow, b: ReviewRow) =>
    (a.daysLeft ?? undated) - (b.daysLeft ?? undated) ||
    b.importedAt - a.importedAt ||
    a.id.localeCompare(b.id)
  return order
    .map((urgency) => ({ urgency, rows: once.filter((row) => row.urgency === urgency).sort(byDay) }))
    .filter(({ rows: group }) => group.length > 0)
}
