import { findDates } from '../../../../../shared/domain/dates/find-dates'
import { findDurations } from '../../../../../shared/domain/dates/find-durations'
import type { FoundDate } from '../../../../../shared/domain/dates/found-date'
import { foldText, foldWords } from '../../../../../shared/domain/dates/fold-text'
import type { Reading } from '../reading'
import type { SourceText } from '../text/source-text'

/** What the engine says of its own: days it counted, names it was given, words of its sentence plans. */
export interface Known {
  days: string[]
  words: string[]
}

/** Capital words of the sentence plans themselves. */
const ownWords = new Set('siren iban bic tva vat ht ttc kbis eur'.split(' '))

/** A day that was counted is only told as such. */
const toldAsCounted = /date calculee|soit jusqu'au|computed date|that is until/
const yearly = /annee en annee|annuel|chaque annee|year to year|annual|yearly/

/** A group of three figures is the end of a longer number, or its head, where others stand one blank from it. */
const isPart = (form: string, number: string) => ({
  before: /^\d{3}(?!\d)/.test(number) ? "(?<!\\d[ .,'])" : '',
  after: form.length === number.replace(/\D/g, '').length && /\d{3}$/.test(number) ? "(?![ .']\\d{3}(?!\\d))" : '',
})

/** Whether the figures stand in the text one after the other, whatever separates them, as a whole number. */
function holdsNumber(text: string, number: string): boolean {
  const digits = number.replace(/\D/g, '')
  const forms = /[.,]00$/.test(number) ? [digits, digits.slice(0, -2)] : [digits]
  return forms.some((form) => {
    const { before, after } = isPart(form, number)
    return new RegExp(`(?<!\\d)${before}0?${[...form].join("[\\s.,'/-]{0,2}")}(?!\\d)${after}`).test(text)
  })
}

const wordsBySource = new WeakMap<SourceText, Set<string>>()

/** The words of the document, folded: many sentences are held against them. */
function wordsOf(source: SourceText): Set<string> {
  const known = wordsBySource.get(source) ?? new Set(foldWords(source.fold).split(' '))
  wordsBySource.set(source, known)
  return known
}

/** Days as printed (in figures, in words, as a scan reads them), and counted ones where the sentence says so. */
function holdsDates(said: FoundDate[], { dates, periods }: Reading, counted: string[]): boolean {
  const days = [...dates.filter(({ kind }) => kind === 'day').map(({ iso }) => iso), ...periods.flatMap(({ from, to }) => [from, to]), ...counted]
  const inYear = new Set([...days, ...dates.map(({ iso }) => iso)].map((iso) => iso.slice(5)))
  const months = new Set([...days, ...dates.map(({ iso }) => iso)].map((iso) => iso.slice(0, 7)))
  return said.every(({ kind, iso }) =>
    kind === 'day' ? days.includes(iso) : kind === 'month' ? months.has(iso.slice(0, 7)) : inYear.has(iso.slice(5)),
  )
}

/** « neuf ans »: a length of time that the paper gives, or the year of what is yearly. */
const holdsDurations = (said: string, { durations, source }: Reading) =>
  findDurations(said).every(
    ({ count, unit }) =>
      durations.some((one) => one.count === count && one.unit === unit) ||
      (count === 1 && unit === 'year' && yearly.test(source.fold)),
  )

/**
 * Whether every date, length of time, number and capital name of a sentence stands in the document: dates as days
 * it prints or that were counted from what it prints and told as counted, numbers whole, names as words.
 */
export function isSupported(sentence: string, reading: Reading, known: Known): boolean {
  const dates = findDates(sentence)
  const counted = toldAsCounted.test(foldText(sentence).text) ? known.days : []
  if (!holdsDates(dates, reading, counted) || !holdsDurations(sentence, reading)) return false
  let rest = sentence
  for (const date of dates.filter(({ kind }) => kind === 'day').reverse())
    rest = `${rest.slice(0, date.start)} ${rest.slice(date.end)}`
  const { fold } = reading.source
  const spoken = foldText(known.words.join(' ')).text
  const numbers = rest.match(/\d[\d\u00a0\u202f .,]*\d|\d/g) ?? []
  if (!numbers.every((number) => holdsNumber(fold, number) || holdsNumber(spoken, number))) return false
  const printed = wordsOf(reading.source)
  const given = new Set(foldWords(spoken).split(' '))
  const names = rest.match(/(?<!^|[\p{L}\p{N}’'])\p{Lu}[\p{L}\p{N}]{2,}/gu) ?? []
  return names.every((name) => {
    const key = foldWords(name)
    return printed.has(key) || given.has(key) || ownWords.has(key)
  })
}
