import { and, asc, isNull, type SQL, sql } from 'drizzle-orm'
import { daysBetween, parisDay } from '../../../shared/domain/paris-day'
import type { ReviewAnswer, ReviewRow } from '../../../shared/schemas/review'
import type { DocumentRow } from '../../../shared/schemas/document'
import { document } from '../../db/tables/documents'
import type { Deps } from '../../ports/deps'
import { type Entry, listEntries } from '../access/queries'
import { visibleDocuments } from '../access/visible-documents'
import { loadDocuments } from '../documents/load-documents'

const soonDays = 30
const shownAtMost = 500

function laterDay(today: string, days: number) {
  return new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

function urgencyOf(daysLeft: number | null): ReviewRow['urgency'] {
  if (daysLeft === null) return 'none'
  if (daysLeft < 0) return 'overdue'
  return daysLeft <= soonDays ? 'soon' : 'later'
}

function toReviewRow(row: DocumentRow, today: string): ReviewRow {
  const daysLeft = row.dueDate === null ? null : daysBetween(today, row.dueDate)
  return { ...row, daysLeft, urgency: urgencyOf(daysLeft) }
}

function sum(condition: SQL) {
  return sql<number>`COALESCE(SUM(CASE WHEN ${condition} THEN 1 ELSE 0 END), 0)`
}

async function countReview(deps: Deps, visible: SQL | undefined, today: string) {
  const soon = laterDay(today, soonDays)
  const [counts] = await deps.shard
    .select({
      flagged: sum(sql`${document.flagged} = 1`),
      overdue: sum(sql`${document.dueDate} < ${today}`),
      soon: sum(sql`${document.dueDate} >= ${today} AND ${document.dueDate} <= ${soon}`),
      toFile: sum(sql`${document.folderId} IS NULL`),
    })
    .from(document)
    .where(visible)
  return counts ?? { flagged: 0, overdue: 0, soon: 0, toFile: 0 }
}

/** Flagged and due documents over every space the user may enter, by due date, undated last (S-43). */
export async function listReview(deps: Deps, userId: string, within: number): Promise<ReviewAnswer> {
  const entries: Entry[] = await listEntries(deps, userId)
  const today = parisDay(deps.clock.now())
  const visible = and(isNull(document.trashedAt), visibleDocuments(entries, userId))
  const listed = sql`(${document.flagged} = 1 OR (${document.dueDate} IS NOT NULL AND ${document.dueDate} <= ${laterDay(today, within)}))`
  const [rows, counts] = await Promise.all([
    deps.shard
      .select()
      .from(document)
      .where(and(visible, listed))
      .orderBy(sql`${document.dueDate} IS NULL`, asc(document.dueDate), asc(document.seq))
      .limit(shownAtMost),
    countReview(deps, visible, today),
  ])
  const documents = await loadDocuments(deps, rows, entries, userId)
  return { documents: documents.map((row) => toReviewRow(row, today)), counts }
}
