import { findDates } from '../../../../../shared/domain/dates/find-dates'
import { foldText, foldWords } from '../../../../../shared/domain/dates/fold-text'
import type { Reading } from '../reading'

/** What the engine says of its own: days it counted, names it was given, words of its sentence plans. */
export interface Known {
  days: string[]
  words: string[]
}

/** Capital words of the sentence plans themselves. */
const ownWords = new Set(
  'siren iban bic tva vat ht ttc ilc irl ilat icc cfe rcs saas sepa kbis btp sirene eur'.split(' '),
)

/** Whether the figures stand in the text one after the other, whatever separates them, as a whole number. */
function holdsNumber(text: string, number: string): boolean {
  const digits = number.replace(/\D/g, '')
  const forms = /[.,]00$/.test(number) ? [digits, digits.slice(0, -2)] : [digits]
  return forms.some((form) =>
    new RegExp(`(?<!\\d)0?${[...form].join("[\\s.,'/-]{0,2}")}(?!\\d)`).test(text),
  )
}

/**
 * Whether every date, number and capital name of a sentence stands in the document: dates as days it prints
 * or that were counted from what it prints, numbers whole, names as words.
 */
export function isSupported(sentence: string, reading: Reading, known: Known): boolean {
  const days = new Set([
    ...reading.dates.map((date) => date.iso),
    ...reading.periods.flatMap(({ from, to }) => [from, to]),
    ...known.days,
  ])
  const dates = findDates(sentence)
  if (!dates.every((date) => date.kind !== 'day' || days.has(date.iso))) return false
  let rest = sentence
  for (const date of dates.filter(({ kind }) => kind === 'day').reverse())
    rest = `${rest.slice(0, date.start)} ${rest.slice(date.end)}`
  const { fold } = reading.source
  const spoken = foldText(known.words.join(' ')).text
  const numbers = rest.match(/\d[\d\u00a0\u202f .,]*\d|\d/g) ?? []
  if (!numbers.every((number) => holdsNumber(fold, number) || holdsNumber(spoken, number))) return false
  const words = new Set([...foldWords(fold).split(' '), ...foldWords(spoken).split(' ')])
  const names = rest.match(/(?<!^|[\p{L}\p{N}’'])\p{Lu}\p{L}{2,}/gu) ?? []
  return names.every((name) => {
    const key = foldWords(name)
    return words.has(key) || ownWords.has(key)
  })
}
