/** What a date is for. */
export type DateRole =
  | 'end'
  | 'payment'
  | 'start'
  | 'issue'
  | 'signature'
  | 'birth'
  | 'situation'
  | 'accounting'
  | 'reference'
  | 'discount'
  | 'trial'
  | 'event'
  | 'foreign'
  | 'registration'
  | 'delivery'
  | 'notice'
  | 'deadline'

export interface DateCue {
  role: DateRole
  /** Tested on the folded text before the date, single spaces. */
  before: RegExp
  weight: number
}

/** A cue: role, weight, source of its words. */
export const cue = (role: DateRole, weight: number, words: string): DateCue => ({
  role,
  weight,
  before: new RegExp(`(?<![a-z])(?:${words})`, 'g'),
})
