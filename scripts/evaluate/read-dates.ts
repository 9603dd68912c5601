import { wordValue } from './number-words.ts'

const months = [
  'janvier|january|jan|enero|januar', 'fevrier|february|feb|febrero|februar', 'mars|march|mar|marzo|marz',
  'avril|april|apr|abril', 'mai|may|mayo', 'juin|june|jun|junio|juni', 'juillet|july|jul|julio|juli',
  'aout|august|aug|agosto', 'septembre|september|sept|sep|septiembre', 'octobre|october|oct|octubre|oktober',
  'novembre|november|nov|noviembre', 'decembre|december|dec|diciembre|dezember',
]
const names = months.flatMap((one) => one.split('|')).sort((a, b) => b.length - a.length).join('|')
const monthOf = (name: string) => months.findIndex((one) => one.split('|').includes(name)) + 1
/** Whether a folded word is the name of a month. */
export const isMonth = (word: string) => monthOf(word) > 0
const two = (part: string | number) => String(part).padStart(2, '0')
const century = (year: string) => (year.length === 4 ? year : `${Number(year) < 70 ? '20' : '19'}${year}`)

const day = '(?<!\\d)(\\d{1,2}|ler|premier) ?(?:er|st|nd|rd|th|\\.|º)?'
const year = '((?:19|20)\\d\\d)(?!\\d)'
const spoken = '((?:[a-z]+[- ](?:et[- ])?){0,3}[a-z]+)'

type Read = (parts: string[]) => string[]
const dated = (year: string, month: number, date: string | number): string[] => {
  const digits = typeof date === 'number' ? date : Number(date.replace(/^(?:ler|premier)$/, '1'))
  return month && digits >= 1 && digits <= 31 ? [`${year}-${two(month)}-${two(digits)}`] : []
}
/** The last words of a phrase that say a number of a day. */
function dayIn(words: string): number {
  const parts = words.split(' ')
  for (const count of [3, 2, 1]) {
    const value = parts.length >= count ? wordValue(parts.slice(-count).join(' ')) : 0
    if (value && parts.slice(-count).every((part) => part === 'et' || wordValue(part))) return value
  }
  return 0
}

/** Days as people write them, the whole spelling first: figures, words, scans (« ler »), four languages. */
const spellings: [RegExp, Read][] = [
  [new RegExp(`l'an deux mille ${spoken},? (?:et )?(?:le )?${spoken} (${names})\\b`, 'g'), ([y = '', d = '', m = '']) =>
    dated(`20${two(wordValue(y.replace(/ et$/, '')))}`, monthOf(m), dayIn(d.replace(/^le /, '')))],
  [new RegExp(`${spoken} (${names}) deux[- ]mille[- ]${spoken}`, 'g'), ([d = '', m = '', y = '']) => {
    const words = y.split(' ')
    const count = wordValue(words[0] ?? '') && wordValue(words.slice(0, 3).filter((one) => wordValue(one)).join(' '))
    return dated(`20${two(count)}`, monthOf(m), dayIn(d))
  }],
  [/(?<!\d)(\d{1,2})(?:[/.-]|(?<=\d\d) (?=\d\d )| ?[/.-] ?)(\d{1,2})(?:[/.-]|(?<=\d\d) (?=(?:20|19)\d\d)| ?[/.-] ?)(20\d\d|19\d\d|\d\d)(?!\d)/g,
    // An American date is the other way round; a day beyond twelve tells by itself.
    ([a = '', b = '', y = '']) => [...dated(century(y), Number(b), a), ...(Number(a) <= 12 ? dated(century(y), Number(a), b) : [])]],
  [/(?<!\d)((?:20|19)\d\d)-(\d\d)-(\d\d)(?!\d)/g, ([y = '', m = '', d = '']) => dated(y, Number(m), d)],
  [new RegExp(`\\bdu ${day} (${names})(?= au \\d{1,2}(?:er)? (?:${names}) ${year})`, 'g'), ([d = '', m = '', y = '']) => dated(y, monthOf(m), d)],
  [new RegExp(`${day} (?:day )?(?:of |de )?[- ]*(${names})\\.?,? (?:del? |of )?${year}`, 'g'), ([d = '', m = '', y = '']) => dated(y, monthOf(m), d)],
  [new RegExp(`\\b(${names})\\.? ?(\\d{1,2})(?:st|nd|rd|th)? ?[,.]? ${year}`, 'g'), ([m = '', d = '', y = '']) => dated(y, monthOf(m), d)],
  [new RegExp(`\\b(${names}) (?:de )?${year}`, 'g'), ([m = '', y = '']) => [`${y}-${two(monthOf(m))}`]],
]

/** Takes the days (and months, « 2026-10 ») out of a folded text of single spaces; gives back what is left. */
export function takeDates(text: string, dates: Set<string>): string {
  return spellings.reduce(
    (rest, [spelling, read]) => rest.replace(spelling, (whole, ...parts) => {
      const found = read(parts.filter((part): part is string => typeof part === 'string'))
      for (const one of found) dates.add(one)
      return found.length ? ' ' : whole
    }),
    text,
  )
}
