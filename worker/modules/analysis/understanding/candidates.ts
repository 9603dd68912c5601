import { addDuration, type IsoDay } from '../../../../shared/domain/dates/calendar'
import type { Evidence, PageText } from '../../../../shared/schemas/document'
import type { UnderstandingContext } from '../../../ports/understanding'
import { quoteAround } from './due/due-candidate'
import { verifyEvidence } from './evidence/verify-evidence'
import { presentName } from './issuer/names'
import { readSource } from './read-source'
import type { Reading } from './reading'
import type { RoledDate } from './roles/date-roles'
import { maskOrders } from './text/mask-orders'
import { sourceTextOf } from './text/source-text'
import { documentTypes, findType } from './type/find-type'

/** A value that may be right, with the passage that carries it. */
export interface Candidate {
  value: string
  evidence: Evidence
}

/** The text as the rules read it: the same marks, dates and parties as `understand` starts from. */
export function readingOf(pages: PageText[], context: UnderstandingContext): Reading {
  const source = sourceTextOf(pages, (fold) => maskOrders(fold).masked)
  return readSource(source, context, findType(source, context.fileName))
}

const limits = { types: 12, parties: 8, days: 20 }
/** Where a paper says what it is. */
const headLength = 6_000

/** Kinds whose title stands near the top, in order of appearance. */
export function typeCandidates({ source }: Reading): Candidate[] {
  const head = source.fold.slice(0, headLength)
  const found = documentTypes.flatMap(({ label, title, weight }) => {
    const [match] = weight < 0.6 ? [] : head.matchAll(title)
    return match ? [{ label, start: match.index, end: match.index + match[0].length }] : []
  })
  const wide = found.filter((one) => !found.some((other) => other !== one && other.start <= one.start && other.end >= one.end && other.end - other.start > one.end - one.start))
  return wide
    .sort((a, b) => a.start - b.start)
    .slice(0, limits.types)
    .map(({ label, start, end }) => ({ value: label, evidence: source.evidence(start, end) }))
}

/** Who may be the other party, best first; never the owner. */
export function partyCandidates({ source, parties }: Reading): Candidate[] {
  return parties.slice(0, limits.parties).map(({ name, start, end }) => ({ value: presentName(name), evidence: source.evidence(start, end) }))
}

const mayBeDue: (RoledDate['role'])[] = [null, 'end', 'payment', 'deadline']
const isNear = (day: IsoDay, today: IsoDay) =>
  day >= addDuration(today, { count: -5, unit: 'year' }) && day <= addDuration(today, { count: 50, unit: 'year' })

/** Printed days that no cue gives another part to (signature, birth, issue…), each read again in its quote. */
export function dayCandidates(reading: Reading, pages: PageText[]): Candidate[] {
  const { dates, order, source, context } = reading
  const found = new Map<IsoDay, Candidate>()
  for (const { iso, kind, role, start, end } of dates) {
    if (kind !== 'day' || !mayBeDue.includes(role) || !isNear(iso, context.today) || found.has(iso)) continue
    const quote = quoteAround(reading, start, end)
    const evidence = source.evidence(quote.start, quote.end)
    if (verifyEvidence(pages, evidence, { day: iso, duration: null }, order)) found.set(iso, { value: iso, evidence })
    if (found.size === limits.days) break
  }
  return [...found.values()]
}
