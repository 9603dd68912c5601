import { pattern } from '../../../../../../shared/domain/dates/pattern'
import type { Reading } from '../../reading'
import { addressesSoftware } from './addresses-software'
import { wholeSentence } from './telling-sentences'

/** What one party gives, sells or does for the other: the heart of the agreement. */
const heart = pattern`
  \bhereby (?:licen[cs]es|leases|lets|sells|assigns|transfers|lends|guarantees)\b
  |\b(?:grants?|appoints?|engages?|retains?|(?<!not )agrees? to
  (?:sell|purchase|supply|provide|manufacture|distribute|perform|sponsor|promote|develop|host|maintain|lend|pay|transport|store))\b
  |\bshall (?:sell|purchase|supply|provide|manufacture|distribute|perform|promote|develop|host|maintain|transport|store|employ|serve)\b
`
const price = pattern`
  \b(?:fees?|price|royalt(?:y|ies)|rent|salary|retainer|commission|premium|compensation|consideration|purchase price|minimum
  |stipend|contribution|loan)\b
`
const money = /(?:[$£€]|\b(?:usd?|eur|gbp|us\$)) ?\d|\d ?(?:%|percent|per cent|euros|dollars)/
const scope = /\b(?:exclusive(?:ly)?|non-exclusive|territory|worldwide|throughout|field of use|seats?|units?|tonnes)\b/
/** Clauses that every agreement has, and what only happens when something goes wrong. */
const stock = pattern`
  \b(?:indemnif\w+|confidential\w*|governing law|governed by|arbitrat\w+|force majeure|surviv\w+|waiver|severab\w+
  |counterparts?|entire agreement|headings|breach|default|insolven\w+|liab\w+|warrant(?:s|y|ies)|insurance|audit\w*|late
  |interest|books|records|permits|heirs|successors|inure|sub-?\w+|consent|inventory|notices?|terminat\w+|assign(?:ment|able)|taxes|law|court|tribunal|whereas|means|overdue|invoices?)\b
`
const longest = 330
/** « Section 2.1. », “4.2 Fees.” before the sentence of a clause. */
const clauseNumber = /^(?:Section |Article |§ ?)?\d+(?:\.\d+)*[.)]?(?: \p{Lu}\p{L}+(?: (?:and |of |the )?\p{Lu}?\p{L}+){0,3}\.)? (?=\p{Lu})/u

function weightOf(text: string): number {
  const signs = [heart.test(text) ? 2 : 0, money.test(text) ? 1.5 : 0, price.test(text) && money.test(text) ? 1.5 : 0, scope.test(text) ? 0.5 : 0]
  return signs.reduce((sum, one) => sum + one, 0) - (stock.test(text) ? 2 : 0)
}

/**
 * The sentences of an English agreement that say what it is about and for how much, word for word, in their order:
 * quoted as they are for a reader of another language, since no rule translates a clause.
 */
export function englishClauses(reading: Reading, most: number, known: (text: string) => boolean): string[] {
  if (reading.language !== 'en' || !reading.type?.families.includes('contract')) return []
  const found = reading.sentences
    .slice(0, 220)
    .filter(({ text }) => text.length < longest && !addressesSoftware(text))
    .map((sentence) => ({ sentence, weight: weightOf(sentence.text) }))
    .filter(({ weight }) => weight >= 2)
    .sort((a, b) => b.weight - a.weight || a.sentence.start - b.sentence.start)
  const kept: { text: string; start: number }[] = []
  for (const { sentence } of found) {
    if (kept.length >= most) break
    const text = wholeSentence(reading, sentence)?.replace(clauseNumber, '')
    if (text && text.length < longest && !known(text)) kept.push({ text, start: sentence.start })
  }
  return kept.sort((a, b) => a.start - b.start).map(({ text }) => text)
}
