import type { IsoDay } from './calendar'

/**
 * A date as written. `day`: a whole date; `month`: a month and year (`iso` its last day after « fin », else
 * its first); `yearless`: day and month only (`iso` carries the year 0000 and must be completed). Offsets
 * in the text given. `certainty` 0…1.
 */
export interface FoundDate {
  kind: 'day' | 'month' | 'yearless'
  iso: IsoDay
  start: number
  end: number
  certainty: number
}
