import { patternWith } from './pattern'
import { daysInMonth, isoDayOf } from './calendar'
import type { IsoDay } from './calendar'
import { dateOrderOf } from './date-order'
import type { DateOrderEvidence } from './date-order'
import type { DateScan } from './date-scan'
import { foldText } from './fold-text'
import type { FoundDate } from './found-date'
import { monthOf } from './month-names'
import { numberOfWords, numberWordsSource } from './number-words'
import { periodEnds } from './period-ends'
import { joinWrapped } from './wrapped-dates'

const ocrDigits = (text: string) => text.replace(/[l|!i]/g, '1').replace(/o/g, '0')

function yearOf(text: string): { year: number; certainty: number } {
  const digits = ocrDigits(text.replace(/'/g, ''))
  const certainty = digits === text ? 1 : 0.7
  if (digits.length === 4) return { year: Number(digits), certainty }
  const short = Number(digits)
  return { year: short + (short < 70 ? 2000 : 1900), certainty: certainty * 0.9 }
}

function dayFound(
  year: string,
  month: number,
  day: string,
  certainty: number,
): Omit<FoundDate, 'start' | 'end'> | null {
  const read = yearOf(year)
  const iso = isoDayOf(read.year, month, Number(ocrDigits(day)))
  if (!iso) return null
  return { kind: 'day', iso, certainty: certainty * read.certainty * (/^\d+$/.test(day) ? 1 : 0.7) }
}

function readNumeric([a = '', mark = '', b = '', year = '']: string[], { order, sure }: DateOrderEvidence) {
  const digits = [a, b, year].map(ocrDigits)
  if ((a + b + year).replace(/\D/g, '').length < 4) return null
  const [first, second] = digits.map(Number) as [number, number]
  const misread = digits.join('') === a + b + year ? 1 : 0.7
  const forced = first > 12 || second > 12 || first === second
  const monthFirst = second > 12 || (first <= 12 && order === 'mdy' && mark !== '.')
  const certainty = misread * (forced || sure ? 1 : 0.6)
  const year4 = digits[2] ?? ''
  return monthFirst
    ? dayFound(year4, first, String(second), certainty)
    : dayFound(year4, second, String(first), certainty)
}

const ordinalDays = [
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' '),
  ...'thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(' '),
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'].map(
    (unit) => `twenty-${unit}`,
  ),
  'thirtieth',
  'thirty-first',
]

function readWritten(day: string, word: string, year: string) {
  const month = monthOf(word)
  if (!month) return null
  const first = /^(?:1er|ler|1 er|premier)$/.test(day)
  return dayFound(year, month.month, first ? '1' : day, (month.sure ? 1 : 0.7) * (day === 'ler' ? 0.9 : 1))
}

/** « le douze novembre deux mille vingt-six »: the years after 2000, in words. */
function readInWords(day: string, word: string, years: string, after = 2000) {
  const days = day === 'premier' ? 1 : numberOfWords(day)
  const count = /^\d/.test(years) ? Number(years) : years ? numberOfWords(years) : 0
  return days && count !== null ? readWritten(String(days), word, String(after + count)) : null
}

const day = '(1 ?e ?r|ler|[0-3]?\\d|[l|][0-9]|[0-3][lo])'
const ordinal = '(?:s ?t|n ?d|r ?d|t ?h|er|e|\\.|°)?'
const word = '([a-z][a-z0-9|!]{2,10})'
const year = "(\\d{4}|[12l][0-9lo]{3}|'?\\d{2})"
const noUnit = '(?![\\da-z]|[.,:]\\d|\\s?(?:h\\b|heures|€|%|eur\\b|jours|mois|ans\\b|°))'
const at = '(?<![\\da-z/.,-])'

const scans: DateScan[] = [
  ...periodEnds,
  {
    pattern: /(?<![\d/.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/]|[.-]\d)/g,
    read: ([y = '', , m = '', d = '']) => dayFound(y, Number(m), d, 1),
  },
  {
    pattern: patternWith('g')`
      (?<![\da-z/.,-])([\dlio|]{1,2})\s?([/.-])\s?([\dlio|]{1,2})\s?\2\s?([12][\dlo|]{3})(?![\da-z/]
      |[.,-]\d)
    `,
    read: readNumeric,
  },
  { pattern: /(?<![\da-z/.,-])(\d\d)([/.-])(\d\d)\2(\d\d)(?![\da-z/]|[.,-]\d)/g, read: readNumeric },
  { pattern: /(?<![\d/.,-]|\d )(\d\d)( )(\d\d)\2((?:19|20)\d\d)(?![\da-z/.,-]| \d)/g, read: readNumeric },
  {
    pattern: patternWith('g')`
      ${at}${day}${ordinal}[\s-]*(?:(?:day\s+of|de|of|in)[\s_-]+)?${word}\.?,?(?:[\s-]+|(?=20\d\d))
      (?:de\s+|del\s+|of\s+)?${year}${noUnit}
    `,
    read: ([d = '', w = '', y = '']) => readWritten(d.replace(/\s/g, ''), w, y),
  },
  {
    pattern: /(?<![\da-z/.,-])(\d\d?)[-/]([a-z]{3,9})[-/]((?:19|20)\d\d|\d\d)(?![\da-z/-])/g,
    read: ([d = '', w = '', y = '']) => readWritten(d, w, y),
  },
  {
    pattern: new RegExp(
      `(?<![a-z])([a-z]{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s?[,.]?\\s+(\\d{4})(?![\\da-z])`,
      'g',
    ),
    read: ([w = '', d = '', y = '']) => readWritten(d, w, y),
  },
  {
    pattern: patternWith('g')`
      (?<![a-z-])(${[...ordinalDays].reverse().join('|')})
      (?:\s+day)?(?:\s+of)?\s+([a-z]{3,9}),?\s+(\d{4})(?![\da-z])
    `,
    read: ([d = '', w = '', y = '']) => readWritten(String(ordinalDays.indexOf(d) + 1), w, y),
  },
  {
    pattern: patternWith('g')`
      (?<![a-z])l'?\s?an\s+deux[\s-]mil(?:le)?(?:[\s-](${numberWordsSource}))?,?\s+(?:et\s+)?le\s+
      (premier|${numberWordsSource})\s+([a-z]{3,9})(?![a-z])
    `,
    read: ([y = '', d = '', w = '']) => readInWords(d, w, y),
  },
  {
    pattern: patternWith('g')`
      (?<![a-z-])(premier|${numberWordsSource})\s+([a-z]{3,9})\s+(20\d\d)(?![\da-z])
    `,
    read: ([d = '', w = '', y = '']) => readInWords(d, w, y, 0),
  },
  {
    pattern: patternWith('g')`
      (?<![a-z])(premier|${numberWordsSource})\s+([a-z]{3,9})\s+deux[\s-]mil(?:le)?
      (?:[\s-](${numberWordsSource}))?(?![a-z])
    `,
    read: ([d = '', w = '', y = '']) => readInWords(d, w, y),
  },
  {
    pattern: patternWith('g')`
      (?<![a-z\d])(?:(fin|end\s+of|last\s+day\s+of|ende|mi|debut
      |courant)[\s-]+)?([a-z]{3,10})\.?\s+(?:of\s+)?
      (\d{4})(?![\da-z])
    `,
    read: ([position = '', w = '', y = '']) => {
      const month = monthOf(w)
      const last = /fin|end|last/.test(position)
      const iso = month?.sure
        ? isoDayOf(Number(y), month.month, last ? daysInMonth(Number(y), month.month) : 1)
        : null
      return iso ? { kind: 'month', iso, certainty: last ? 0.8 : 0.5 } : null
    },
  },
  {
    pattern: /(?<=(?:echeance|anniversaire)[a-z :|]{0,30})(\d\d)\/(\d\d)(?![\d/]|[.,]\d)/g,
    read: ([d = '', m = '']) => {
      const iso = isoDayOf(2000, Number(m), Number(d))
      return iso ? { kind: 'yearless', iso: `0000${iso.slice(4)}`, certainty: 0.5 } : null
    },
  },
  {
    pattern: new RegExp(`${at}${day}${ordinal}\\s+(?:de\\s+|of\\s+)?([a-z]{3,10})(?![a-z])`, 'g'),
    read: ([d = '', w = '']) => {
      const month = monthOf(w)
      const iso = month?.sure
        ? isoDayOf(2000, month.month, Number(d.replace(/\s?e\s?r$/, '').replace('l', '1')))
        : null
      return iso ? { kind: 'yearless', iso: `0000${iso.slice(4)}`, certainty: 0.5 } : null
    },
  },
]

/** Scans one pattern; a match that is no date lets the scan go on inside it. */
function* matchesOf({ pattern, read }: DateScan, folded: string, order: DateOrderEvidence) {
  const own = new RegExp(pattern.source, 'g')
  for (let match = own.exec(folded); match; match = own.exec(folded)) {
    const found = read(match.slice(1), order)
    if (found) yield { ...found, start: match.index, end: match.index + match[0].length }
    else own.lastIndex = match.index + 1
  }
}

/**
 * Every date of a folded text (see foldText), in order, offsets in that text. French, English, German and
 * Spanish spellings, scanner confusions with lower certainty. Numeric order by `order` or by the text's own
 * evidence. Never overlapping: the most complete reading wins.
 */
export function findDatesInFolded(folded: string, order = dateOrderOf(folded)): FoundDate[] {
  const taken: FoundDate[] = []
  const used = new Uint8Array(folded.length + 1)
  for (const scan of scans) {
    for (const found of matchesOf(scan, folded, order)) {
      if (used[found.start] || used[found.end - 1]) continue
      used.fill(1, found.start, found.end)
      taken.push(found)
    }
  }
  return joinWrapped(
    folded,
    taken.sort((a, b) => a.start - b.start),
  )
}

/** Every date of a text, offsets in UTF-16 units of it. */
export function findDates(text: string, order?: DateOrderEvidence): FoundDate[] {
  const { text: folded, toSource } = foldText(text)
  return findDatesInFolded(folded, order ?? dateOrderOf(folded)).map((found) => ({
    ...found,
    start: toSource(found.start),
    end: toSource(found.end - 1) + 1,
  }))
}

/** Whether the parser reads exactly this day in the text. */
export const readsDay = (text: string, day: IsoDay) =>
  findDates(text).some((found) => found.kind === 'day' && found.iso === day)
