import { pattern } from '../../../../../shared/domain/dates/pattern'
import type { Facts } from '../facts/facts'
import type { Reading } from '../reading'
import { keyAmounts } from '../summary/details/key-amounts'
import type { FoundType } from '../type/find-type'
import type { FactName } from './concepts'
import type { ParsedRule } from './parse-rule'

/** A document as far as it is understood, for rules to be held against. */
export interface Subject {
  reading: Reading
  facts: Facts
  found: FoundType | null
  dueDate: string | null
  noticeDate: string | null
  issuer: string | null
}

export type Span = { start: number; end: number }

export const titleSpan = ({ found, reading }: Subject): Span => {
  const first = reading.source.lines[0]
  return found && found.end > found.start ? found : { start: first?.start ?? 0, end: first?.end ?? 0 }
}

/** Where a fact stands in the document; null when it does not hold. */
export function factSpan(subject: Subject, fact: FactName, rule: ParsedRule): Span | null {
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
    case 'plate':
      return spanOf(plate, reading.source.fold)
    case 'clause':
      return clauseSpan(reading, rule)
  }
}

/** A French number plate of today, or a serial number of seventeen signs. */
const plate = pattern`
  \b[a-hj-np-tv-z]{2}-?\d{3}-?[a-hj-np-tv-z]{2}\b|\b(?=[a-z]*\d)(?=\d*[a-z])[a-hj-npr-z\d]{17}\b
`

function spanOf(sought: RegExp, fold: string): Span | null {
  const match = sought.exec(fold)
  return match && { start: match.index, end: match.index + match[0].length }
}

/** The first sentence that stipulates what the rule asks; null unless every clause asked for is there. */
function clauseSpan({ sentences }: Reading, rule: ParsedRule): Span | null {
  const found = rule.clauses.map(({ stipulated }) => sentences.find(({ text }) => stipulated.test(text)))
  return found.every(Boolean) ? (found[0] ?? null) : null
}

/** The document's main amount, when it is in the range of the rule. */
function totalIn(reading: Reading, { amount: range }: ParsedRule): Span | null {
  const amount = keyAmounts(reading).find(({ weight }) => weight >= 4)?.amount
  return amount && range && amount.value >= range.min && amount.value <= range.max ? amount : null
}
