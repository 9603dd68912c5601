import { findDates } from '../../../../../shared/domain/dates/find-dates'
import { foldWords } from '../../../../../shared/domain/dates/fold-text'
import type { Reading } from '../reading'

/**
 * Whether every date, number and capital name of a sentence occurs in the document. `known` adds what the
 * engine computed and says so (a due date counted from a duration), and words of its own vocabulary (the
 * type, the owner).
 */
export function isSupported(
  sentence: string,
  reading: Reading,
  known: { days: string[]; words: string[] },
): boolean {
  const dates = findDates(sentence)
  const days = new Set([
    ...reading.dates.map((date) => date.iso),
    ...reading.periods.flatMap(({ from, to }) => [from, to]),
    ...known.days,
  ])
  if (!dates.every((date) => date.kind !== 'day' || days.has(date.iso))) return false
  let rest = sentence
  for (const date of [...dates].reverse()) rest = rest.slice(0, date.start) + ' ' + rest.slice(date.end)
  const glued = reading.source.fold.replace(/[^a-z0-9]+/g, '')
  const durations = reading.durations.map(({ count }) => String(count))
  const numbers = rest.match(/\d[\d  .,]*\d|\d/g) ?? []
  if (!numbers.every((number) => glued.includes(number.replace(/\D/g, '')) || durations.includes(number)))
    return false
  const vocabulary = known.words.map((word) => foldWords(word).replace(/ /g, '')).join(' ')
  const names = rest.match(/(?<!^|[.!?]\s|«\s?)\p{Lu}[\p{L}'’-]{2,}/gu) ?? []
  return names.every((name) => {
    const key = foldWords(name).replace(/ /g, '')
    return glued.includes(key) || vocabulary.includes(key)
  })
}
