import { and, eq, inArray, sql } from 'drizzle-orm'
import type { SuggestionField, Warning } from '../../../../shared/schemas/document'
import { document, suggestion } from '../../../db/tables/documents'
import { documentTag } from '../../../db/tables/tags'
import type { Statement } from '../../../ports/database'
import type { Deps } from '../../../ports/deps'
import type { Finding, Findings } from '../../../ports/understanding'
import { commit } from '../../audit/commit'
import { systemActor } from '../../audit/entry'
import type { CreditReservation } from '../../credits/reserve-credit'
import { settleCredit } from '../../credits/settle-credit'
import type { DocumentRecord } from '../../access/granted'
import { openFolder } from '../../documents/open-folder'
import { indexText } from '../../documents/index-text'
import type { JobRecord } from '../../jobs/claim-job'
import { finishJob } from '../../jobs/end-job'
import type { AnalysisSubject } from '../analysis-subject'
import { embeddedEngine, type Judged } from '../judgement/judged'
import { holdsInText } from './check-evidence'
import type { Reading } from './read-document'
import { readingWarnings } from './reading-warnings'

export interface Analysed extends AnalysisSubject {
  reading: Reading
  credit: CreditReservation
  /** The folder to propose, by its id. */
  folder: Finding | null
}

type Proposal = { field: SuggestionField; finding: Finding; verified: boolean; by: string }

function toProposals({ reading, folder }: Analysed, { findings, engine, fromModel, doubtful }: Judged): Proposal[] {
  const { dueDate, noticeDate, type, issuer, summary, description, name } = findings
  const all = { dueDate, noticeDate, type, issuer, summary, description, name, folder }
  return (Object.entries(all) as [SuggestionField, Finding | null][]).flatMap(([field, finding]) => {
    if (!finding) return []
    const verified = !doubtful.includes(field) && holdsInText(field, finding, reading.pages)
    return [{ field, finding, verified, by: fromModel.includes(field) ? engine : embeddedEngine }]
  })
}

/** Sets a value in force unless a person has written one; decided inside the statement, so a race with a person is lost. */
function unlessPerson(column: 'due_date' | 'notice_date' | 'type' | 'description', value: string | null) {
  const by = sql.raw(`${column}_by`)
  return {
    value: sql`CASE WHEN ${by} = 'person' THEN ${sql.raw(column)} ELSE ${value} END`,
    by: sql`CASE WHEN ${by} = 'person' THEN 'person' ELSE ${value === null ? null : 'engine'} END`,
  }
}

/** A person refused this value: an analysis of the same document does not bring it back. */
const refused = (field: SuggestionField) =>
  sql`EXISTS (SELECT 1 FROM suggestion WHERE document_id = document.id AND field = ${field} AND state = 'dismissed')`

function documentStatement(deps: Deps, analysed: Analysed, { findings, engine }: Judged, proposals: Proposal[], warnings: Warning[]): Statement {
  const inForce = (field: SuggestionField) => proposals.find((each) => each.field === field && each.verified)?.finding.value ?? null
  const dueDate = unlessPerson('due_date', inForce('dueDate'))
  const noticeDate = unlessPerson('notice_date', inForce('noticeDate'))
  const type = unlessPerson('type', inForce('type'))
  const description = unlessPerson('description', inForce('description'))
  return deps.shard
    .update(document)
    .set({
      dueDate: dueDate.value, dueDateBy: dueDate.by as never,
      noticeDate: noticeDate.value, noticeDateBy: noticeDate.by as never,
      type: type.value, typeBy: type.by as never,
      description: description.value, descriptionBy: description.by as never,
      issuer: sql`CASE WHEN ${refused('issuer')} THEN ${document.issuer} ELSE ${inForce('issuer')} END`,
      summary: sql`CASE WHEN ${refused('summary')} THEN ${document.summary} ELSE ${inForce('summary')} END`,
      language: findings.language,
      warnings,
      analysisState: 'done',
      analysisReason: null,
      analysisEngine: engine,
      pages: sql`COALESCE(${document.pages}, ${analysed.reading.pages.length})`,
    })
    .where(eq(document.id, analysed.document.id))
}

/** Somebody filed the document while it was read: there is nothing left to propose. Decided inside the batch. */
function dropFolderIfMoved(deps: Deps, { id, folderId }: DocumentRecord): Statement {
  const moved = sql`EXISTS (SELECT 1 FROM document WHERE id = ${id} AND folder_id IS NOT ${folderId})`
  return deps.shard.delete(suggestion).where(and(openFolder(id), moved))
}

/** Proposals of an earlier run give way; those a person decided on stay. */
function suggestionStatements(deps: Deps, { document: read }: Analysed, proposals: Proposal[]): Statement[] {
  const documentId = read.id
  const open = and(eq(suggestion.documentId, documentId), inArray(suggestion.state, ['proposed', 'unverified']))
  const rows = proposals.map(({ field, finding, verified, by }) => ({
    documentId,
    field,
    value: finding.value,
    by,
    confidence: Math.round(finding.confidence * 100),
    state: verified ? ('proposed' as const) : ('unverified' as const),
    reason: finding.reason,
    evidence: finding.evidence,
  }))
  const removal = deps.shard.delete(suggestion).where(open)
  if (rows.length === 0) return [removal]
  // Nine values a row: eleven rows stay below D1's hundred.
  const insertion = deps.shard.insert(suggestion).values(rows).onConflictDoNothing()
  return [removal, insertion, dropFolderIfMoved(deps, read)]
}

function tagStatements(deps: Deps, documentId: string, findings: Findings): Statement[] {
  const earlier = and(eq(documentTag.documentId, documentId), eq(documentTag.by, 'engine'))
  return [
    deps.shard.delete(documentTag).where(earlier),
    ...findings.tags.map(({ tagId, rule, evidence }) =>
      deps.shard.insert(documentTag).values({ documentId, tagId, by: 'engine', rule, evidence }).onConflictDoNothing(),
    ),
  ]
}

/** Everything one analysis found, its credit and its history, in one batch. What a person wrote stays. */
export async function saveFindings(deps: Deps, held: JobRecord, analysed: Analysed, judged: Judged): Promise<void> {
  const { findings, engine, asked } = judged
  const { id: documentId, spaceId } = analysed.document
  const proposals = toProposals(analysed, judged)
  const warnings = [...readingWarnings(analysed.reading, analysed.space.language), ...findings.warnings]
  const found = Object.fromEntries(proposals.map(({ field, finding }) => [field, finding.value]))
  const after = { engine, ...(asked ? { asked } : {}), run: analysed.run, tags: findings.tags.length, ...found }
  await commit(deps, { spaceId, documentId, actor: systemActor, action: 'document.analysed', after }, [
    documentStatement(deps, analysed, judged, proposals, warnings),
    ...suggestionStatements(deps, analysed, proposals),
    ...tagStatements(deps, documentId, findings),
    settleCredit(deps, analysed.credit),
    indexText(deps, documentId),
    finishJob(deps, held),
  ])
}
