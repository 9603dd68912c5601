import { pattern } from './pattern'
import type { IsoDay } from './calendar'
import type { FoundDate } from './found-date'

/** From one day to another, both included. Offsets span both dates. */
export interface FoundPeriod {
  from: IsoDay
  to: IsoDay
  start: number
  end: number
  last: FoundDate
}

const weekday = '(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const connector = pattern`
  ^(?:\s*(?:inclus|compris|included|inclusive|\(?(?:a )?\d{1,2} ?(?:h|:) ?(?:eures
  |\d\d)?\)?))?\s*,?\s*(?:et\s+)?(?:au
  |a|jusqu'(?:au|a)|-|->|=>|\u2192|to|through|thru|until|till|bis(?: zum)?|al|hasta(?: el)?|et|and)\s*(?:le
  |the|el|and including)?\s*(?:${weekday})?\s*$
`
const opener = pattern`
  (?:\bdu|\bde|\bdepuis le|\bfrom|\bentre(?: le)?|\bbetween|\bvom|\bdel|periode|period(?: of [a-z]+)?(?: is)?
  |dates|validite)\s*(?:le|the)?\s*:?\s*(?:${weekday})?\s*$
`
/** Two whole days so joined are a period whatever stands before. */
const whole = /^\s*(?:inclus)?\s*(?:au|jusqu'au|bis(?: zum)?|through|thru|to(?: and including)?|-|->|=>|\u2192)\s*$/
/** A narrow cell breaks its period: « du 1er avril 2026 | usage », below « au 31 mars 2027 ». */
const brokenCell = /^(?:\t| ?\|| {3,})[^\n]{1,100}\n\s*au\s*$/
const dayAlone = /\bdu\s+(1er|\d{1,2})\s+(?:au|a)\s*$/

/**
 * Periods between dates already found: « du 1er avril au 31 mars 2027 », « 01/01/2026 – 31/12/2026 », «
 * from … to … ».
 */
export function findPeriods(folded: string, dates: FoundDate[]): FoundPeriod[] {
  const periods: FoundPeriod[] = []
  dates.forEach((last, index) => {
    if (last.kind !== 'day') return
    const first = dates[index - 1]
    const alone = dayAlone.exec(folded.slice(Math.max(0, last.start - 16), last.start))
    if (alone) {
      const day = (alone[1] ?? '').replace('er', '').padStart(2, '0')
      periods.push({
        from: `${last.iso.slice(0, 8)}${day}`,
        to: last.iso,
        start: last.start - alone[0].length,
        end: last.end,
        last,
      })
      return
    }
    if (!first || first.kind === 'month' || last.start - first.end > 120) return
    const between = folded.slice(first.end, last.start)
    const isBroken = brokenCell.test(between)
    if (!isBroken && (between.length > 24 || !connector.test(between))) return
    const joins = whole.test(between) && first.kind === 'day'
    const opened = opener.test(folded.slice(Math.max(0, first.start - 24), first.start))
    if (!joins && !opened && !/^\s*(?:-|->|=>|\u2192)\s*$/.test(between)) return
    let from = first.kind === 'yearless' ? `${last.iso.slice(0, 4)}${first.iso.slice(4)}` : first.iso
    if (from > last.iso && first.kind === 'yearless')
      from = `${Number(last.iso.slice(0, 4)) - 1}${first.iso.slice(4)}`
    if (from < last.iso) periods.push({ from, to: last.iso, start: first.start, end: last.end, last })
  })
  return periods
}
