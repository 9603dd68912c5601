import { findDates } from '../../../../../shared/domain/dates/find-dates'
import { say } from '../reading'
import { isSupported } from './is-supported'
import { planOf } from './plans/plan-of'
import { describeDay } from './sentences/day'
import type { Story } from './story'

const most = 5

const upperFirst = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

/**
 * Two to five sentences of what was found. Each is checked by itself: one with a number, a date or a name
 * that the document does not hold is left out, whatever built it. Null when fewer than two are left.
 */
export function writeSummary(story: Story): string | null {
  const { reading, due, issuer } = story
  if (!reading.type && !due && !issuer) return null
  const known = knownOf(story)
  const kept = planOf(reading.type)(story)
    .filter((line): line is string => line !== null && isSupported(line, reading, known))
    .map(upperFirst)
  const lines = [...new Set(kept)]
  if (lines.length < 2) {
    const day = describeDay(story)
    const none = say(reading.context, 'Aucune échéance n’a été relevée.', 'No due date was found.')
    lines.push(day && isSupported(day, reading, known) ? day : none)
  }
  return lines.length >= 2 ? lines.slice(0, most).join(' ') : null
}

/** What may be said beside the words of the document: its owner's name, its kind, days counted and told as such. */
export const knownOf = ({ reading, due, notice, issuer }: Story) => ({
  days: [due, notice].flatMap((day) => (day ? [day.iso, ...findDates(day.reason).map(({ iso }) => iso)] : [])),
  words: [issuer ?? '', reading.context.owner.name],
})
