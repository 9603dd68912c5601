import { sql } from 'drizzle-orm'
import { isMisplaced } from '../../../../shared/domain/misplaced'
import { parisDay } from '../../../../shared/domain/paris-day'
import type { Deps } from '../../../ports/deps'
import type { Finding, Findings } from '../../../ports/understanding'
import { listFolderRecords } from '../../folders/queries'
import type { AnalysisSubject } from '../analysis-subject'
import { chooseFolder } from '../filing/choose-folder'
import { documentYear } from '../filing/document-year'
import { explainFiling } from '../filing/explain-filing'
import { isWaitingFolder } from '../filing/places'
import type { Paper } from '../filing/paper-traits'
import type { EarlierFiling } from '../filing/precedents'
import { holdsInText } from './check-evidence'
import type { Reading } from './read-document'

/** Habits are recent: older documents than these no longer tell how people file. */
const filedAtMost = 1_000

/**
 * How people filed the documents of this space, and which folders they refused. Only a person ever puts a document into a folder,
 * but for attachments, which stand with their message until somebody moves them.
 */
export async function readFilings(deps: Deps, { document, space }: AnalysisSubject): Promise<EarlierFiling[]> {
  const byPerson = sql`(parent_id IS NULL OR EXISTS (
    SELECT 1 FROM history WHERE document_id = document.id AND (action = 'document.moved'
      OR (action = 'suggestion.accepted' AND json_extract("after", '$.field') = 'folder'))))`
  const rows = await deps.shard.all<Omit<EarlierFiling, 'refused'> & { refused: number }>(sql`
    SELECT folder_id AS folderId, type, issuer, COUNT(*) AS count, 0 AS refused FROM (
      SELECT folder_id, type, issuer FROM document INDEXED BY document_filed
      WHERE space_id = ${space.id} AND trashed_at IS NULL AND folder_id IS NOT NULL AND id <> ${document.id} AND ${byPerson}
      ORDER BY imported_at DESC LIMIT ${filedAtMost}
    ) GROUP BY folder_id, type, issuer
    UNION ALL
    SELECT suggestion.value, document.type, document.issuer, COUNT(*), 1 FROM folder
      JOIN suggestion ON suggestion.value = folder.id AND suggestion.field = 'folder' AND suggestion.state = 'dismissed'
      JOIN document ON document.id = suggestion.document_id AND document.id <> ${document.id}
    WHERE folder.space_id = ${space.id} GROUP BY 1, 2, 3`)
  return rows.map(({ refused, ...row }) => ({ ...row, refused: refused === 1 }))
}

function paperOf(deps: Deps, { document }: AnalysisSubject, { pages }: Reading, { type, issuer }: Findings): Paper {
  const told = (field: 'type' | 'issuer', finding: Finding | null) =>
    finding && holdsInText(field, finding, pages) ? finding : null
  const byPerson = document.typeBy === 'person'
  return {
    type: byPerson ? document.type : (told('type', type)?.value ?? null),
    title: byPerson ? null : (told('type', type)?.evidence?.quote ?? null),
    issuer: told('issuer', issuer)?.value ?? null,
    year: documentYear(pages, document.originalName, parisDay(deps.clock.now())),
  }
}

/**
 * The folder a document that waits to be filed might go to; null when it was filed already, seems to be another company's, or
 * when there is no one place for it.
 */
export async function proposeFolder(
  deps: Deps,
  subject: AnalysisSubject,
  reading: Reading,
  findings: Findings,
): Promise<Finding | null> {
  const { document, space } = subject
  if (findings.warnings.some(isMisplaced)) return null
  const folders = await listFolderRecords(deps, space.id)
  const here = folders.find(({ id }) => id === document.folderId)
  if (document.folderId !== null && !(here && isWaitingFolder(here.name))) return null
  const paper = paperOf(deps, subject, reading, findings)
  if (!paper.type && !paper.issuer) return null
  const filings = await readFilings(deps, subject)
  const chosen = chooseFolder({ paper, folders, filings, today: parisDay(deps.clock.now()) })
  if (!chosen) return null
  const reason = explainFiling(chosen, paper, space.language)
  return { value: chosen.folderId, confidence: chosen.confidence, reason, evidence: null }
}
