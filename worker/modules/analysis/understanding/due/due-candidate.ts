import type { Duration, IsoDay } from '../../../../../shared/domain/dates/calendar'
import type { Reading } from '../reading'
import { say } from '../reading'
import type { Sentence } from '../text/sentences'
import { sentenceAt } from '../text/sentences'

/**
 * A day that may be the due date. `start`/`end` span the words to quote; `read` the date that stands in
 * them, null when only a duration does.
 */
export interface DueCandidate {
  iso: IsoDay
  score: number
  reason: string
  start: number
  end: number
  read: IsoDay | null
  duration: Duration | null
}

const maxQuote = 260

/** The words around a span worth showing: its sentence, cut around the span when too long. */
export function quoteAround(
  { sentences, source }: Reading,
  start: number,
  end: number,
): { start: number; end: number } {
  const sentence = sentenceAt(sentences, start)
  let from = Math.max(sentence?.start ?? start, end - maxQuote)
  let to = Math.max(end, Math.min(sentence?.end ?? end, from + maxQuote))
  const page = source.pages.find((one) => start >= one.start && start <= one.end)
  if (page) [from, to] = [Math.max(from, page.start), Math.min(Math.max(to, end), page.end)]
  if (from > (sentence?.start ?? from))
    from = start - (/\S*\s\S*$/.exec(source.fold.slice(from, start))?.[0].length ?? 0)
  while (from < start && /\s/.test(source.fold[from] ?? '')) from++
  while (to > end && /\s/.test(source.fold[to - 1] ?? '')) to--
  return { start: Math.min(from, start), end: to }
}

const french = new Intl.DateTimeFormat('fr-FR', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const english = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** « 1er septembre 2024 » or « 1 September 2024 ». */
export function dayInWords(iso: IsoDay, language: 'fr' | 'en'): string {
  const date = new Date(`${iso}T00:00:00Z`)
  return language === 'en' ? english.format(date) : french.format(date).replace(/^1 /, '1er ')
}

const unitNames = {
  day: ['jour', 'day'],
  week: ['semaine', 'week'],
  month: ['mois', 'month'],
  year: ['an', 'year'],
} as const

export function durationInWords({ count, unit }: Duration, language: 'fr' | 'en'): string {
  const name = unitNames[unit][language === 'en' ? 1 : 0]
  return `${count} ${name}${count > 1 && name !== 'mois' ? 's' : ''}`
}

/** The first day of « du … au … » is no end, whatever stands before it. */
export const opensPeriod = ({ periods }: Reading, date: { start: number }) =>
  periods.some(({ start, last }) => start === date.start && last.start !== date.start)

/** A printed day as a candidate. */
export function printed(
  reading: Reading,
  date: { iso: IsoDay; start: number; end: number },
  score: number,
  why: [string, string],
): DueCandidate {
  return {
    iso: date.iso,
    score,
    reason: say(reading.context, why[0], why[1]),
    ...quoteAround(reading, date.start, date.end),
    read: date.iso,
    duration: null,
  }
}

/** A day counted from a base day and a duration; quotes the sentence of the duration. */
export function counted(
  reading: Reading,
  input: {
    iso: IsoDay
    base: { iso: IsoDay; start: number; end: number }
    duration: Duration & { start: number; end: number }
    score: number
  },
): DueCandidate {
  const { iso, base, duration, score } = input
  const sentence: Sentence | undefined = sentenceAt(reading.sentences, duration.start)
  const together =
    sentence !== undefined &&
    base.start >= sentence.start &&
    base.end <= sentence.end &&
    Math.abs(base.start - duration.start) < 200
  const span = together
    ? quoteAround(reading, Math.min(base.start, duration.start), Math.max(base.end, duration.end))
    : quoteAround(reading, duration.start, duration.end)
  const length = [durationInWords(duration, 'fr'), durationInWords(duration, 'en')] as const
  const reason = say(
    reading.context,
    `${length[0]} à compter du ${dayInWords(base.iso, 'fr')}`,
    `${length[1]} from ${dayInWords(base.iso, 'en')}`,
  )
  return {
    iso,
    score,
    reason,
    ...span,
    read: together ? base.iso : null,
    duration: { count: duration.count, unit: duration.unit },
  }
}
