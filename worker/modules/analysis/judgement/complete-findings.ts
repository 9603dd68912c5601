import type { SuggestionField } from '../../../../shared/schemas/document'
import type { Finding, Findings } from '../../../ports/understanding'
import type { Candidate } from '../understanding/candidates'
import { dayInWords } from '../understanding/due/due-candidate'
import { say } from '../understanding/reading'
import { findTags } from './find-tags'
import { type Ground, groundOf, isGrounded } from './ground-sentence'
import { embeddedEngine, type Judged } from './judged'
import type { Matter } from './matter'
import type { ModelReply } from './model-reply'
import { plainProse, sentencesOfProse } from './plain-prose'

/** A choice among candidates is no proof: the reader sees that it is a proposal. */
const chosenConfidence = 0.5
const proseConfidence = 0.8

const chosen = (candidate: Candidate | undefined, reason: string): Finding | null =>
  candidate ? { value: candidate.value, confidence: chosenConfidence, reason, evidence: candidate.evidence } : null

const prose = (value: string): Finding => ({ value, confidence: proseConfidence, reason: null, evidence: null })

/** Two to five sentences that hold; fewer are no summary, and the embedded engine's stands. */
function summaryOf({ summary }: ModelReply, ground: Ground): Finding | null {
  const plain = sentencesOfProse(summary).flatMap((sentence) => plainProse(sentence) ?? [])
  const kept = [...new Set(plain)].filter((sentence) => sentence.length > 12 && isGrounded(sentence, ground)).slice(0, 5)
  return kept.length < 2 ? null : prose(kept.map((sentence) => sentence.replace(/[^.!?]$/, '$&.')).join(' '))
}

function descriptionOf({ description }: ModelReply, ground: Ground): Finding | null {
  const plain = description === null ? null : plainProse(description)
  return plain && plain.length <= 160 && isGrounded(plain, ground) ? prose(plain) : null
}

/** The rules' weak day with the doubt of a model that reads another; the value stays the rules'. */
function doubted(due: Finding, other: Candidate, { context }: Matter['reading']): Finding {
  const day = dayInWords(other.value, context.language)
  const doubt = say(context, `à comparer avec le ${day}, que le modèle de langage lit comme échéance`, `to compare with ${day}, which the language model reads as the due date`)
  return { ...due, reason: due.reason ? `${due.reason} ; ${doubt}` : doubt }
}

/** What a reply adds to the lists the rules left open. */
function additions(reply: ModelReply, matter: Matter): Partial<Findings> {
  const { reading, types, issuers, days, findings } = matter
  const at = <T>(list: T[], place: number | null) => (place === null ? undefined : list[place])
  const reason = say(reading.context, 'choisi par le modèle de langage parmi ce que dit le document', 'chosen by the language model among what the paper says')
  const day = at(days, reply.dueDate)
  const due = findings.dueDate
  const dueDate = !due ? chosen(day, reason) : day && day.value !== due.value ? doubted(due, day, reading) : null
  const added = { type: chosen(at(types, reply.type), reason), issuer: chosen(at(issuers, reply.issuer), reason), dueDate }
  return Object.fromEntries(Object.entries(added).filter(([, finding]) => finding !== null))
}

/**
 * The findings with what a model may add: it completes and words, it never overrules (docs/decisions/0009). Every value comes
 * from a list of ours with its own evidence, every sentence is grounded in the paper; a day is never in force by its word.
 */
export function completeFindings(reply: ModelReply, matter: Matter, model: string): Judged {
  const added = additions(reply, matter)
  const findings = { ...matter.findings, ...added }
  const doubts = added.dueDate !== undefined && matter.findings.dueDate !== null
  const inForce = { ...findings, dueDate: added.dueDate ? null : matter.findings.dueDate }
  const ground = groundOf(matter.reading, inForce)
  const summary = summaryOf(reply, ground)
  const description = descriptionOf(reply, ground)
  const tags = findTags(reply, matter)
  const chosenFields = Object.keys(added).filter((field) => !(field === 'dueDate' && doubts))
  const fromModel = [...chosenFields, ...(summary ? ['summary'] : []), ...(description ? ['description'] : [])] as SuggestionField[]
  const isUsed = fromModel.length > 0 || tags.length > 0 || doubts
  return {
    findings: {
      ...findings,
      summary: summary ?? findings.summary,
      description: description ?? findings.description,
      tags: [...findings.tags, ...tags],
    },
    engine: isUsed ? model : embeddedEngine,
    fromModel,
    doubtful: added.dueDate ? ['dueDate'] : [],
    asked: { model, outcome: isUsed ? 'used' : 'nothing-kept' },
  }
}
