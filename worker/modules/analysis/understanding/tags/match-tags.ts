import { foldText } from '../../../../../shared/domain/dates/fold-text'
import type { FoundTag } from '../../../../ports/understanding'
import type { Facts } from '../facts/facts'
import type { Reading } from '../reading'
import type { FoundType } from '../type/find-type'
import { keyAmounts } from '../summary/details/key-amounts'
import type { Family } from '../type/document-type'
import { broadFamilies, subjectFamilies, topics } from './concepts'
import type { FactName } from './concepts'
import { parseRule } from './parse-rule'
import type { ParsedRule } from './parse-rule'
import type { Concepts } from './rule-concepts'

interface Subject {
  reading: Reading
  facts: Facts
  found: FoundType | null
  dueDate: string | null
  noticeDate: string | null
  issuer: string | null
}

type Span = { start: number; end: number }

const titleSpan = ({ found, reading }: Subject): Span => {
  const first = reading.source.lines[0]
  return found && found.end > found.start ? found : { start: first?.start ?? 0, end: first?.end ?? 0 }
}

/** Where a fact stands in the document; null when it does not hold. */
function factSpan(subject: Subject, fact: FactName, rule: ParsedRule): Span | null {
  const { reading, facts } = subject
  switch (fact) {
    case 'iban':
      return facts.ibans[0] ?? null
    case 'owed':
      return facts.owed
    case 'renewal':
      return facts.renewal?.sentence ?? null
    case 'foreign':
      return reading.language && reading.language !== 'fr' ? titleSpan(subject) : null
    case 'language':
      return reading.language && reading.language === rule.language ? titleSpan(subject) : null
    case 'amount':
      return totalIn(reading, rule)
    case 'settled':
      return facts.families.has('receipt') ? titleSpan(subject) : null
    case 'notice':
      return subject.noticeDate ? titleSpan(subject) : null
    case 'expiry':
      return subject.dueDate && /validity|term/.test(reading.type?.due ?? '') ? titleSpan(subject) : null
    case 'dated':
      return subject.dueDate ? titleSpan(subject) : null
  }
}

/** The document's main amount, when it is in the range of the rule. */
function totalIn(reading: Reading, { amount: range }: ParsedRule): Span | null {
  const amount = keyAmounts(reading).find(({ weight }) => weight >= 4)?.amount
  return amount && range && amount.value >= range.min && amount.value <= range.max ? amount : null
}

/** How the document's kind answers to concepts: by its precise label, by a topic, or not. */
function kindMatch({ facts, reading }: Subject, concepts: Concepts): 'label' | 'topic' | null {
  const top = reading.source.fold.slice(0, 1200)
  const label = reading.type?.label
  if (label && concepts.labels.has(label) && !(label === 'Avenant' && !sharesTopic(facts, concepts, top)))
    return 'label'
  return sharesTopic(facts, concepts, top) ? 'topic' : null
}

/** « Kévin Ruellan, salarié de Garage Pontevrault »: the paper is about one of the staff. */
const ofStaff = /\b(?:salariee?|stagiaire|apprentie?|employee?) (?:de (?!droit)|du |d'|chez |au sein d)/

/** A subject named near the top of the document; a training is the employee's who took it. */
const isAbout = (family: Family, top: string, families: Set<Family>) =>
  (subjectFamilies.has(family) && topics.some(([name, pattern]) => name === family && pattern.test(top))) ||
  (family === 'employment' && families.has('training') && ofStaff.test(top))

/** A broad topic (« contrat ») counts only when it is all that the rule names. */
function sharesTopic(facts: Facts, { families, labels }: Concepts, top: string): boolean {
  const precise = [...families].filter((family) => !broadFamilies.has(family))
  if (precise.length) return precise.some((family) => facts.families.has(family) || isAbout(family, top, facts.families))
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

/** Whether the clauses that take away hold; a kind that the rule names precisely stays. */
function isRefused(
  { facts }: Subject,
  kind: 'label' | 'topic' | null,
  refused: 'label' | 'topic' | null,
  rule: ParsedRule,
) {
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
  const ofKind = !rule.needsKind || (rule.wanted.labels.size ? kind === 'label' : kind !== null)
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
