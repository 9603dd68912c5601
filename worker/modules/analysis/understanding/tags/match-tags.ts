import { foldText } from '../../../../../shared/domain/dates/fold-text'
import { pattern } from '../../../../../shared/domain/dates/pattern'
import type { FoundTag } from '../../../../ports/understanding'
import type { Facts } from '../facts/facts'
import type { Reading } from '../reading'
import type { Family } from '../type/document-type'
import { broadFamilies, subjectFamilies, topics } from './concepts'
import { factSpan, titleSpan } from './fact-spans'
import type { Span, Subject } from './fact-spans'
import { parseRule } from './parse-rule'
import type { ParsedRule } from './parse-rule'
import type { Concepts } from './rule-concepts'

/** How the document's kind answers to concepts: by its precise label, by a topic, or not. */
function kindMatch({ facts, reading }: Subject, concepts: Concepts): 'label' | 'topic' | null {
  const top = reading.source.fold.slice(0, 1200)
  const label = reading.type?.label
  const broader = reading.type?.broader
  const isNamed = (label && concepts.labels.has(label)) || (broader && concepts.labels.has(broader))
  if (isNamed && !(label === 'Avenant' && !sharesTopic(facts, concepts, top))) return 'label'
  return sharesTopic(facts, concepts, top) ? 'topic' : null
}

/** « Claire Martin, salariée de Garage Martin », « Employeur : … »: the paper is about one of the staff. */
const ofStaff = pattern`
  \b(?:salariee?|stagiaire|apprentie?|employee?) (?:de (?!droit)|du |d'|chez |au sein d)|\b(?:employeur
  |salariee?) ?:
`
const heldByOne: Family[] = ['training', 'identity', 'permit']

const topicsOf = (family: Family) => topics.flatMap(([name, words]) => (name === family ? [words] : []))

/** A subject named near the top, not in the lines of an account; a training is the employee's who took it. */
const isAbout = (family: Family, top: string, families: Set<Family>) =>
  (subjectFamilies.has(family) && !families.has('bank') && topicsOf(family).some((topic) => topic.test(top))) ||
  (family === 'employment' && heldByOne.some((one) => families.has(one)) && ofStaff.test(top))

/** A broad topic (« contrat ») counts only when it is all that the rule names. */
function sharesTopic(facts: Facts, { families, labels }: Concepts, top: string): boolean {
  const precise = [...families].filter((family) => !broadFamilies.has(family))
  if (precise.length)
    return precise.some((family) => facts.families.has(family) || isAbout(family, top, facts.families))
  return labels.size === 0 && [...families].some((family) => facts.families.has(family))
}

function namedSpan({ reading, issuer }: Subject, names: string[]): Span | null {
  for (const name of names) {
    const folded = foldText(name).text
    if (issuer && foldText(issuer).text.includes(folded)) return titleSpanOf(reading, folded)
    const at = reading.source.fold.slice(0, 4000).indexOf(folded)
    if (at >= 0) return { start: at, end: at + folded.length }
  }
  return null
}

function titleSpanOf(reading: Reading, folded: string): Span {
  const at = reading.source.fold.indexOf(folded)
  return at >= 0
    ? { start: at, end: at + folded.length }
    : { start: 0, end: reading.source.lines[0]?.end ?? 0 }
}

/** For a rule of no known concept: nearly all its words must stand close to the top or often in the text. */
function wordsSpan({ reading }: Subject, stems: string[]): Span | null {
  if (!stems.length) return null
  const top = reading.source.fold.slice(0, 2500)
  const hits = stems.filter((stem) => top.includes(stem) || reading.source.fold.split(stem).length > 3)
  if (hits.length < Math.max(1, Math.ceil(stems.length * 0.75))) return null
  const at = reading.source.fold.indexOf(hits[0] ?? '')
  return { start: at, end: at + (hits[0]?.length ?? 0) }
}

const notOfOne: Family[] = ['collective', 'traineeship']

/** Whether the clauses that take away hold; a kind that the rule names precisely stays. */
function isRefused(
  { facts }: Subject,
  kind: 'label' | 'topic' | null,
  refused: 'label' | 'topic' | null,
  rule: ParsedRule,
) {
  if (rule.ofOnePerson && notOfOne.some((family) => facts.families.has(family))) return true
  if (kind === 'label') return false
  const otherTopic = [...rule.refused.families].some(
    (family) => !broadFamilies.has(family) && facts.families.has(family) && !rule.wanted.families.has(family),
  )
  const isContract = rule.refused.families.has('contract') && facts.families.has('contract')
  return (
    refused === 'label' ||
    (refused === 'topic' && kind === null) ||
    otherTopic ||
    (isContract && rule.wanted.facts.includes('owed'))
  )
}

/** For rules that set conditions (« contient un IBAN »): where they hold. */
function conditionsSpan(
  subject: Subject,
  text: string,
  rule: ParsedRule,
  kind: 'label' | 'topic' | null,
): Span | null {
  const facts = rule.wanted.facts.filter(
    (fact) => !(fact === 'settled' && rule.wanted.facts.includes('owed')),
  )
  const spans = facts.map((fact) => factSpan(subject, fact, rule))
  const oneIsEnough = /\bou\b|\bor\b/.test(text) && facts.length > 1
  const held = oneIsEnough ? spans.find(Boolean) : spans.every(Boolean) ? spans[0] : null
  // A plate alone makes no paper one about a vehicle.
  const needsKind = rule.needsKind || facts.includes('plate')
  const ofKind = !needsKind || (rule.wanted.labels.size ? kind === 'label' : kind !== null)
  return held && ofKind ? held : null
}

function matchRule(subject: Subject, text: string): Span | null {
  const rule = parseRule(text)
  const { labels, families, facts } = rule.wanted
  const found = kindMatch(subject, rule.wanted)
  const label = foldText(subject.reading.type?.label ?? '').text
  const kind = found === 'topic' && rule.noun && !label.startsWith(rule.noun) && labels.size ? null : found
  if (isRefused(subject, kind, kindMatch(subject, rule.refused), rule)) return null
  if (facts.length) return conditionsSpan(subject, text, rule, kind)
  if (rule.names.length) {
    const named = namedSpan(subject, rule.names)
    const about = labels.size === 0 && [...families].every((family) => broadFamilies.has(family))
    return named && (kind || about) ? named : null
  }
  if (kind) return titleSpan(subject)
  return labels.size > 0 || families.size > 0 ? null : wordsSpan(subject, rule.stems)
}

/** The smart tags whose rules the document fulfils, each with the rule and the words that fulfil it. */
export function matchTags(subject: Subject): FoundTag[] {
  const found: FoundTag[] = []
  for (const { tagId, rules } of subject.reading.context.tagRules) {
    for (const rule of rules) {
      const span = matchRule(subject, rule)
      if (!span) continue
      const { start, end } = span
      found.push({
        tagId,
        rule,
        evidence: subject.reading.source.evidence(start, Math.min(end, start + 240)),
      })
      break
    }
  }
  return found
}
