import { addDays, addMonths } from '../../../../../shared/domain/dates/calendar'
import type { IsoDay } from '../../../../../shared/domain/dates/calendar'
import { patternWith } from '../../../../../shared/domain/dates/pattern'
import type { Reading } from '../reading'
import { printed } from './due-candidate'
import type { DueCandidate } from './due-candidate'
import { tieOf } from './english-tie'
import { startOfTerm } from './term-start'

const months: Record<string, number> = { month: 1, quarter: 3, year: 12 }
const small = [
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' '),
  ...'thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(' '),
]
const tens = 'twent thirt fort fift sixt sevent eight ninet'.split(' ')

/** “the last day of the twelfth (12th) full calendar quarter following the Launch Date”. */
const ending = patternWith('g')`
  \b(?:(?:last|final) (?:day|date) of|(?:end|close|expiration|expiry) of|december 31(?:st)?,? (?:of|in)) the
  \s+((?:[a-z]+[- ])??[a-z]+(?:th|st|nd|rd|ond)|\d{1,3} ?(?:st|nd|rd|th))(?:\s?\(\s?(\d{1,3})[^)]{0,4}\))?\s+
  (full\s+)?(calendar\s+)?(full\s+)?(month|quarter|year)s?(?:\s+period)?\s+
  (?:(?:beginning|commencing|starting)\s+)?(?:immediately\s+)?(following|after|from|thereafter)
`

/** What “third”, “24th”, “sixtieth” count; 0 for other words. */
function ordinal(word: string): number {
  const digits = /^\d+/.exec(word)?.[0]
  if (digits) return Number(digits)
  const [head = '', tail] = word.split(/[- ]/)
  const ten = tens.findIndex((stem) => head === `${stem}y` || head === `${stem}ieth`)
  if (ten < 0) return small.indexOf(word) + 1
  return (ten + 2) * 10 + (tail ? small.indexOf(tail) + 1 : 0)
}

/** First day of the unit that holds a day. */
function unitStart(iso: IsoDay, size: number): IsoDay {
  const month = Number(iso.slice(5, 7)) - 1
  return `${iso.slice(0, 5)}${String(month - (month % size) + 1).padStart(2, '0')}-01`
}

/** Last day of the `count`th whole unit after a day; a day that opens a unit opens the first one. */
function endOfUnits(iso: IsoDay, size: number, count: number, isFull: boolean): IsoDay {
  const own = unitStart(iso, size)
  const first = isFull && own === iso ? own : addMonths(own, size)
  return addDays(addMonths(first, size * count), -1)
}

/** Terms of English agreements that end with a month, a quarter or a year counted from their start. */
export function calendarEnds(reading: Reading): DueCandidate[] {
  if (reading.language !== 'en') return []
  return [...reading.source.fold.replace(/\s/g, ' ').matchAll(ending)].flatMap((match) => {
    const [found, word = '', inside, full, calendar, fuller, unit = '', after] = match
    const end = match.index + found.length
    const count = Number(inside ?? ordinal(word))
    const size = months[unit]
    if (!count || !size || tieOf(reading, match.index, end) !== 'own') return []
    const base = startOfTerm(reading, end - (after?.length ?? 0))
    const isFull = Boolean(full ?? fuller) || after === 'thereafter'
    // “the 60th month after”: of the calendar or not, only a first of the month tells.
    const isPlain = unit !== 'quarter' && !isFull && !calendar && !/^ the month/.test(tail(reading, end))
    if (!base || (isPlain && (base.iso.slice(8) !== '01' || unit === 'year'))) return []
    const iso = endOfUnits(base.iso, size, count, isFull || isPlain)
    const reasons: [string, string] = ['terme au dernier jour de la période', 'last day of the period']
    return [{ ...printed(reading, { iso, start: match.index, end }, 11, reasons), read: null }]
  })
}

const tail = ({ source: { fold } }: Reading, end: number) => fold.slice(end, end + 12).replace(/\s+/g, ' ')
