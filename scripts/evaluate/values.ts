import { plain } from './compare.ts'
import { wordValue } from './number-words.ts'
import { isMonth, takeDates } from './read-dates.ts'

/** What a text states that can be checked: days and months (ISO), numbers, and names as plain words. */
export interface Values {
  dates: Set<string>
  numbers: Set<string>
  names: Set<string>
}

const units = 'ans?|annees?|mois|jours?|semaines?|years?|months?|days?|weeks?|monaten?|jahren?|tagen?|wochen?|anos?|mes(?:es)?|dias?'

/** As digits: no separators, no cents of nought. */
const bare = (number: string) => number.replace(/[.,]00$/, '').replace(/\D/g, '').replace(/^0+(?=\d)/, '')

/** Reads a text in French, English, German or Spanish. Names are capital words that do not open a sentence. */
export function valuesOf(text: string): Values {
  const dates = new Set<string>()
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ß/g, 'ss').replace(/’/g, "'").replace(/[\s_]+/g, ' ')
  const rest = takeDates(folded, dates)
  const numbers = new Set<string>()
  for (const [number] of rest.matchAll(/\d{1,3}(?:[ .,']\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)?/g)) numbers.add(bare(number))
  const worded = new RegExp(`((?:[a-z]+[- ](?:et[- ])?){0,3}[a-z]+) (?:\\(\\d+\\) )?(?:${units})\\b`, 'g')
  for (const [, words = ''] of rest.matchAll(worded)) {
    const count = wordValue(words.split(' ').at(-1) ?? '')
    if (count) numbers.add(String(count))
  }
  if (/\b(?:chaque annee|d'annee en annee|le mois (?:qui|suivant|de la)|the month (?:following|after))/.test(rest)) numbers.add('1')
  const names = new Set<string>()
  for (const [name] of text.matchAll(/(?<=[\p{L}\p{N},;:)»’'(/–-]\s?)(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]{3,}/gu)) if (!isMonth(plain(name))) names.add(plain(name))
  return { dates, numbers, names }
}

/** Whether the digits stand in the text as one whole number, whatever separates them. */
const holdsNumber = (text: string, digits: string) =>
  new RegExp(`(?<!\\d)0*${[...digits].join("[\\s.,'/-]{0,2}")}(?:[.,]00)?(?!\\d)`).test(text)

/** Whether a day is among the dates; a month is where one of its days is. */
const holdsDate = (dates: Set<string>, one: string) => [...dates].some((day) => day === one || day.startsWith(`${one}-`))

/** A day that was counted may be told only as such. */
const toldAsCounted = /date calculee|soit jusqu au|computed date|that is until/

/** The values of a statement that neither the text nor what is known beside it holds. */
export function unsupportedIn(statement: string, text: string, known: { days: (string | null)[]; names: string[] }): string[] {
  const said = valuesOf(statement)
  const held = valuesOf(text)
  const words = new Set(`${plain(text)} ${known.names.map(plain).join(' ')}`.split(' '))
  const days = toldAsCounted.test(plain(statement)) ? known.days : []
  return [
    ...[...said.dates].filter((day) => !holdsDate(held.dates, day) && !days.includes(day)),
    ...[...said.numbers].filter((number) => !held.numbers.has(number) && !holdsNumber(text, number)),
    ...[...said.names].filter((name) => !words.has(name)),
  ]
}

/** How many of the values of the facts a summary carries. */
export function carried(summary: string, facts: string[]): { ok: number; of: number } {
  const told = valuesOf(summary)
  const words = plain(summary)
  const rate = { ok: 0, of: 0 }
  for (const fact of facts) {
    const { dates, numbers, names } = valuesOf(fact)
    const hits = [
      ...[...dates].map((day) => holdsDate(told.dates, day)),
      ...[...numbers].map((number) => told.numbers.has(number) || holdsNumber(summary, number)),
      ...[...names].map((name) => words.includes(name)),
    ]
    rate.of += hits.length
    rate.ok += hits.filter(Boolean).length
  }
  return rate
}

const numbersIn = (text: string) =>
  (text.match(/\d+(?:[ \u00a0\u202f.,]\d+)*/g) ?? []).map((one) => one.replace(/\D/g, '').replace(/00$/, ''))

/** Whether the summary tells a fact: one of its numbers (a length of time may be in words), or for a fact without number most of its long words. */
export function tells(summary: string, fact: string): boolean {
  const told = new Set([...numbersIn(summary), ...valuesOf(summary).numbers])
  const numbers = numbersIn(fact)
  if (numbers.length) return numbers.some((number) => told.has(number))
  const words = plain(fact).split(' ').filter((word) => word.length > 4)
  const said = plain(summary)
  return words.filter((word) => said.includes(word.slice(0, 6))).length * 2 >= words.length
}
