import type { Duration } from '../../../../../../shared/domain/dates/calendar'
import { durationInWords } from '../../due/due-candidate'

const french = [
  ...'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' '),
  ...['dix-sept', 'dix-huit', 'dix-neuf'],
]
const frenchTens = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'soixante', 'quatre-vingt']
const english = [
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen'.split(' '),
  ...'fifteen sixteen seventeen eighteen nineteen'.split(' '),
]
const englishTens = ['', '', ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')]

function inFrench(count: number): string {
  const small = french[count]
  if (small) return small
  const tens = Math.floor(count / 10)
  const joined = tens === 7 || tens === 9 ? tens - 1 : tens
  const rest = count - joined * 10
  const head = frenchTens[joined] ?? ''
  if (rest === 0) return joined === 8 ? `${head}s` : head
  return `${head}${(rest === 1 || rest === 11) && joined !== 8 ? ' et ' : '-'}${french[rest] ?? ''}`
}

function inEnglish(count: number): string {
  const small = english[count]
  if (small) return small
  const rest = count % 10
  return `${englishTens[Math.floor(count / 10)] ?? ''}${rest ? `-${english[rest]}` : ''}`
}

/** A number up to 99 in words. */
export const numberInWords = (count: number, language: 'fr' | 'en') =>
  language === 'en' ? inEnglish(count) : inFrench(count)

/** « d’un an », « de trois mois ». */
export function ofDuration(duration: Duration): string {
  const said = durationAsSaid(duration, 'fr')
  return /^une?\b/.test(said) ? `d’${said}` : `de ${said}`
}

/** « neuf ans »: in words, so that no figure is written that the document does not print; figures past 99. */
export function durationAsSaid(duration: Duration, language: 'fr' | 'en'): string {
  const figures = durationInWords(duration, language)
  if (duration.count > 99) return figures
  const words =
    language === 'fr' && duration.count === 1 && duration.unit === 'year' ? 'un' : numberInWords(duration.count, language)
  return figures.replace(/^\d+/, duration.unit === 'week' && duration.count === 1 && language === 'fr' ? 'une' : words)
}
