import type { DateOrderEvidence } from './date-order'
import type { FoundDate } from './found-date'

/** One way of writing a date; `read` gets the groups of a match, null when they make no date. */
export interface DateScan {
  pattern: RegExp
  read: (groups: string[], order: DateOrderEvidence) => Omit<FoundDate, 'start' | 'end'> | null
}
