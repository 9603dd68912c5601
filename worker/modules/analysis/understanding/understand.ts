import { foldText } from '../../../../shared/domain/dates/fold-text'
import type { PageText } from '../../../../shared/schemas/document'
import type { Finding, Findings, Understand, UnderstandingContext } from '../../../ports/understanding'
import type { DueCandidate } from './due/due-candidate'
import { findDueDate } from './due/find-due-date'
import { findNoticeDate } from './due/find-notice-date'
import { rollForward } from './due/roll-forward'
import { findAmounts } from './entities/amounts'
import { findIbans, findSirens } from './entities/identifiers'
import { verifyEvidence } from './evidence/verify-evidence'
import { familiesOf, owedSpan } from './facts/facts'
import type { Facts } from './facts/facts'
import { findRenewal } from './facts/renewal'
import { findIssuer, rankedParties } from './issuer/find-issuer'
import type { Party } from './issuer/parties'
import { familyOfSender } from './issuer/public-bodies'
import { receivingParts } from './issuer/role-labels'
import { namePartsOf } from './name/name-parts'
import { proposeName } from './name/propose-name'
import { readSource } from './read-source'
import { say } from './reading'
import type { Reading } from './reading'
import { keyAmounts } from './summary/details/key-amounts'
import { writeDescription } from './summary/write-description'
import { writeSummary } from './summary/write-summary'
import { matchTags } from './tags/match-tags'
import { maskOrders } from './text/mask-orders'
import { sourceTextOf } from './text/source-text'
import type { SourceText } from './text/source-text'
import { findType } from './type/find-type'
import type { FoundType } from './type/find-type'
import { namesOwner, wrongClientWarning } from './warnings/wrong-client'

const empty: Findings = {
  language: null,
  type: null,
  issuer: null,
  dueDate: null,
  noticeDate: null,
  summary: null,
  description: null,
  name: null,
  tags: [],
  warnings: [],
}
const bounded = (value: number) => Math.round(Math.min(Math.max(value, 0.05), 0.99) * 100) / 100

function factsOf(reading: Reading): Facts {
  const { fold } = reading.source
  const families = familiesOf(reading)
  const sirens = findSirens(fold)
  return {
    families,
    renewal: findRenewal(reading.sentences, reading.durations),
    ibans: findIbans(fold),
    sirens,
    amounts: findAmounts(fold.slice(0, 200_000)),
    owed: owedSpan(reading, families),
    namesOwner: namesOwner(reading.source, reading.context.owner, sirens),
  }
}

/**
 * A day with evidence that was read again; unread evidence is withheld, and the value shown as « à vérifier
 * ».
 */
function dayFinding(reading: Reading, pages: PageText[], one: DueCandidate | null): Finding | null {
  if (!one) return null
  const evidence = reading.source.evidence(one.start, one.end)
  const holds = verifyEvidence(
    pages,
    evidence,
    { day: one.read, duration: one.read ? null : one.duration },
    reading.order,
  )
  const sure = Math.min(...pages.map((page) => page.confidence), 1)
  return {
    value: one.iso,
    confidence: bounded((0.45 + one.score / 28) * (0.6 + 0.4 * sure)),
    reason: one.reason,
    evidence: holds ? evidence : null,
  }
}

function warningsOf(
  reading: Reading,
  facts: Facts,
  orders: number,
  issuer: string | null,
): Findings['warnings'] {
  const { context } = reading
  const warnings: Findings['warnings'] = []
  if (orders) {
    const message = say(
      context,
      'Consignes suspectes : le document contient des ordres adressés au logiciel ; ils ont été ignorés.',
      'Suspicious instructions: the document gives orders to the software; they were ignored.',
    )
    warnings.push({ code: 'suspicious-instructions', message })
  }
  const wrong = facts.namesOwner ? null : wrongClientWarning(reading, facts.sirens, issuer)
  if (wrong) warnings.push(wrong)
  return warnings
}

const plain = (value: string | null, confidence: number): Finding | null =>
  value ? { value, confidence, reason: null, evidence: null } : null

/** What the paper is and who it is from, with the words that tell. */
function typeAndIssuer(reading: Reading, found: FoundType | null, party: Party | null) {
  const { source } = reading
  const title = found && found.end > found.start ? source.evidence(found.start, found.end) : null
  const type = found && { ...plainly(found.type.label, found.score / 16), evidence: title }
  const named = party && source.evidence(party.start, party.end)
  return { type, issuer: party && { ...plainly(party.name, party.score / 14), evidence: named } }
}

const plainly = (value: string, confidence: number) => ({
  value,
  confidence: bounded(confidence),
  reason: null,
})

/** The other party of the owner's own invoice or quote is who it was made for. */
const isRecipient = ({ type }: Reading, party: Party | null) =>
  party?.role != null &&
  receivingParts.test(party.role) &&
  (type?.families.some((one) => one === 'invoice' || one === 'quote' || one === 'order') ?? false)

function conclude(reading: Reading, found: FoundType | null, pages: PageText[], orders: number): Findings {
  const { source, context } = reading
  const facts = factsOf(reading)
  const party = findIssuer(source, reading.type, reading.parties)
  const issuer = party?.name ?? null
  const sent = issuer && familyOfSender(foldText(issuer).text)
  if (sent) facts.families.add(sent)
  // What an authority certifies, it allows.
  if (sent === 'public' && facts.families.has('certificate')) facts.families.add('permit')
  const first = findDueDate(reading)
  const due = first ? rollForward(reading, first, facts.renewal) : null
  const notice = findNoticeDate(reading, due)
  const receives = isRecipient(reading, party)
  const story = { reading, facts, issuer, due, notice, amounts: keyAmounts(reading), receives }
  const days = { dueDate: due?.iso ?? null, noticeDate: notice?.iso ?? null }
  const name = proposeName(context.fileName, namePartsOf(story))
  return {
    language: reading.language,
    ...typeAndIssuer(reading, found, party),
    dueDate: dayFinding(reading, pages, due),
    noticeDate: dayFinding(reading, pages, notice),
    summary: plain(writeSummary(story), 0.8),
    description: plain(writeDescription(story), 0.8),
    name: plain(name, 0.7),
    tags: matchTags({ reading, facts, found, issuer, ...days }),
    warnings: warningsOf(reading, facts, orders, issuer),
  }
}

/**
 * Rules in French and English, no model. Sentences that give orders to software are blanked before anything
 * is looked for. Linear in the text; the same pages and context always give the same findings.
 */
export const understand: Understand = (pages, context) => {
  let orders = 0
  const source = sourceTextOf(pages, (fold) => {
    const { masked, spans } = maskOrders(fold)
    orders = spans.length
    return masked
  })
  if ((source.fold.slice(0, 20_000).match(/[a-z]{3,}|\d{2,}/g) ?? []).length < 8) return empty
  const found = findType(source, context.fileName)
  return conclude(readSource(source, context, found), found, pages, orders)
}
