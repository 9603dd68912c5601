import { findDates } from '../../../../../shared/domain/dates/find-dates'
import { calmName } from '../name/calm-name'
import { say } from '../reading'
import { isSupported } from './is-supported'
import { planOf } from './plans/plan-of'
import { describeDay } from './sentences/day'
import { fillOf } from './sentences/fill'
import type { Story } from './story'
import { kindAsSaid } from './wording/kind-as-said'

const most = 5

const upperFirst = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

/**
 * Two to five sentences of what was found. Each is checked by itself: one with a number, a date or a name
 * that the document does not hold is left out, whatever built it. Null when fewer than two are left.
 */
export function writeSummary(found: Story): string | null {
  const story = calmed(found)
  const { reading, due, issuer } = story
  if (!reading.type && !due && !issuer) return null
  const known = knownOf(story)
  const supported = (line: string | null): line is string => line !== null && isSupported(line, reading, known)
  const planned = [...new Set(planOf(reading.type)(story).filter(supported).map(upperFirst))].slice(0, most)
  const filled = fillOf(story, planned, most - planned.length).filter(supported).map(upperFirst)
  const lines = [...planned, ...filled]
  if (lines.length < 2) {
    const day = describeDay(story)
    const none = say(reading.context, 'Aucune échéance n’a été relevée.', 'No due date was found.')
    lines.push(supported(day) ? day : none)
  }
  return [...new Set(lines)].join(' ')
}

/** The issuer as it is said: no name in capitals throughout. */
export const calmed = (story: Story): Story => ({ ...story, issuer: story.issuer && calmName(story.issuer) })

/** What may be said beside the words of the document: its owner's name, its kind, days counted and told as such. */
export const knownOf = ({ reading, due, notice, issuer }: Story) => ({
  days: [due, notice].flatMap((day) => (day ? [day.iso, ...findDates(day.reason).map(({ iso }) => iso)] : [])),
  words: [issuer ?? '', reading.context.owner.name, kindAsSaid(reading)],
})
