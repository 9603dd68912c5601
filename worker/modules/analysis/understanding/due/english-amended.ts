import { pattern } from '../../../../../shared/domain/dates/pattern'
import type { Reading } from '../reading'
import type { RoledDate } from '../roles/date-roles'
import { printed } from './due-candidate'
import type { DueCandidate } from './due-candidate'

const recital = /^(?:\W|\d|and\b)*(?:whereas|recitals?|background|preamble)\b/
/** “is due to end on”, “as extended by the First Amendment, expires on”: the term as it was. */
const former = pattern`
  \b(?:due|scheduled|set|about) to (?:end|expire|terminate)|\bcurrent(?:ly)?\b[^.;]{0,60}(?:end|expir|terminat)
  |\b(?:as|last|previously|most recently) (?:extended|renewed|amended)\b|\b(?:expired|ended|would (?:otherwise[ ]
  )?(?:expire|end))\b|\b(?:existing|prior|present|original) (?:term|expir\w+|end|termination)
`
const replaces = pattern`
  \b(?:replaced|substituted|superseded) (?:by|with)(?: the (?:words?|dates?))?[^a-z0-9]*$
  |\b(?:changed|amended|extended|moved|postponed)[^.;]{0,80} (?:to|to read|until|through)[^a-z0-9]*$
`
const isAmendment = ({ source: { fold } }: Reading) =>
  /\b(?:amend|addendum|extension|renewal|restate)/.test(fold.slice(0, 400))

const leadOf = ({ source: { fold } }: Reading, { start, sentence }: RoledDate) =>
  fold.slice(Math.max(sentence?.start ?? 0, start - 260), start).replace(/\s+/g, ' ')

/** Whether an amendment tells a day as the end its agreement had before; it sets another. */
export function isFormerEnd(reading: Reading, date: RoledDate): boolean {
  if (reading.language !== 'en' || !isAmendment(reading)) return false
  return former.test(leadOf(reading, date)) || recital.test(date.sentence?.text ?? '')
}

/** “the words ‘May 31, 2025’ are replaced by ‘May 31, 2029’”, of a day that was the end. */
export function replacedEnds(reading: Reading): DueCandidate[] {
  if (reading.language !== 'en' || !isAmendment(reading)) return []
  const days = reading.dates.filter(({ kind }) => kind === 'day')
  const ends = new Set(days.filter(({ role }) => role === 'end').map(({ iso }) => iso))
  return days.flatMap((date, index) => {
    const before = days[index - 1]
    const isSame = before && before.end > date.start - 90 && before.iso < date.iso && ends.has(before.iso)
    if (!isSame || !replaces.test(leadOf(reading, date))) return []
    return [printed(reading, date, 13, ['nouveau terme fixé par l’avenant', 'new end set by the amendment'])]
  })
}
