import { plain } from './compare.ts'

/** What a text states that can be checked: days and months (ISO), numbers, and names as plain words. */
export interface Values {
  dates: Set<string>
  numbers: Set<string>
  names: Set<string>
}

const months = [
  'janvier|january|jan', 'fevrier|february|feb', 'mars|march|mar', 'avril|april|apr', 'mai|may', 'juin|june|jun',
  'juillet|july|jul', 'aout|august|aug', 'septembre|september|sep', 'octobre|october|oct', 'novembre|november|nov',
  'decembre|december|dec',
]
const monthNames = months.join('|')
const monthOf = (name: string) => months.findIndex((names) => names.split('|').includes(name)) + 1
const two = (part: string | number | undefined) => String(part ?? '').padStart(2, '0')

const small = 'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ')
const english = [
  ...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' '),
  ...'sixteen seventeen eighteen nineteen'.split(' '),
]
const tens: Record<string, number> = {
  vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60, quatrevingt: 80,
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, ninety: 90,
}
const units = 'ans?|annees?|mois|jours?|semaines?|years?|months?|days?|weeks?'

/** « dix-huit » and “eighteen” as a number, 0 when it is none. */
function wordValue(words: string): number {
  const joined = words.replace(/quatre[- ]vingts?/, 'quatrevingt')
  return joined.split(/[- ]/).reduce((sum, word) => {
    if (word === 'une') return sum + 1
    return sum + (tens[word] ?? Math.max(small.indexOf(word), english.indexOf(word)) + 1)
  }, 0)
}

/** As digits: no separators, no cents of nought. */
const bare = (number: string) => number.replace(/[.,]00$/, '').replace(/\D/g, '').replace(/^0+(?=\d)/, '')

function takeDates(text: string, dates: Set<string>): string {
  let rest = text.replace(/(?<!\d)(\d{1,2})([/.-]|(?<=\d\d) (?=\d\d )| ?[/.-] ?)(\d{1,2})\2(20\d\d|19\d\d|\d\d)(?!\d)/g, (_, first, _mark, second, year) => {
    const whole = year.length === 2 ? `20${year}` : year
    dates.add(`${whole}-${two(second)}-${two(first)}`)
    // An American date is the other way round; a day beyond twelve tells by itself.
    if (first <= 12) dates.add(`${whole}-${two(first)}-${two(second)}`)
    return ' '
  })
  rest = rest.replace(/(?<!\d)((?:20|19)\d\d)-(\d\d)-(\d\d)(?!\d)/g, (day) => {
    dates.add(day)
    return ' '
  })
  const worded = new RegExp(`(?<!\\d)(\\d{1,2})(?:er|st|nd|rd|th)? (?:of )?(${monthNames})\\.?,? ((?:20|19)\\d\\d)`, 'g')
  rest = rest.replace(worded, (_, day, month, year) => {
    dates.add(`${year}-${two(monthOf(month))}-${two(day)}`)
    return ' '
  })
  const american = new RegExp(`\\b(${monthNames}) (\\d{1,2})(?:st|nd|rd|th)?,? ((?:20|19)\\d\\d)`, 'g')
  rest = rest.replace(american, (_, month, day, year) => {
    dates.add(`${year}-${two(monthOf(month))}-${two(day)}`)
    return ' '
  })
  return rest.replace(new RegExp(`\\b(${monthNames}) ((?:20|19)\\d\\d)`, 'g'), (_, month, year) => {
    dates.add(`${year}-${two(monthOf(month))}`)
    return ' '
  })
}

/** Reads a text in French or English. Names are capital words that do not open a sentence. */
export function valuesOf(text: string): Values {
  const dates = new Set<string>()
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ')
  const rest = takeDates(folded, dates)
  const numbers = new Set<string>()
  for (const [number] of rest.matchAll(/\d{1,3}(?:[ .,']\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)?/g)) numbers.add(bare(number))
  const worded = new RegExp(`((?:[a-z]+[- ](?:et[- ])?){0,3}[a-z]+) (?:\\(\\d+\\) )?(?:${units})\\b`, 'g')
  for (const [, words = ''] of rest.matchAll(worded)) {
    const count = wordValue(words.split(' ').at(-1) ?? '')
    if (count) numbers.add(String(count))
  }
  const names = new Set<string>()
  for (const [name] of text.matchAll(/(?<=[\p{L}\p{N},;:)»’'(/–-]\s?)(?<![\p{L}\p{N}])\p{Lu}\p{L}{3,}/gu)) names.add(plain(name))
  return { dates, numbers, names }
}

/** Whether the digits stand in the text as one whole number, whatever separates them. */
const holdsNumber = (text: string, digits: string) =>
  new RegExp(`(?<!\\d)0*${[...digits].join("[\\s.,'/-]{0,2}")}(?:[.,]00)?(?!\\d)`).test(text)

/** Whether a day is among the dates; a month is where one of its days is. */
const holdsDate = (dates: Set<string>, one: string) => [...dates].some((day) => day === one || day.startsWith(`${one}-`))

/** The values of a statement that neither the text nor what is known beside it holds. */
export function unsupportedIn(statement: string, text: string, known: { days: (string | null)[]; names: string[] }): string[] {
  const said = valuesOf(statement)
  const held = valuesOf(text)
  const words = new Set(`${plain(text)} ${known.names.map(plain).join(' ')}`.split(' '))
  return [
    ...[...said.dates].filter((day) => !holdsDate(held.dates, day) && !known.days.includes(day)),
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
