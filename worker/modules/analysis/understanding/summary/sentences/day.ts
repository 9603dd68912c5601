import { dayInWords } from '../../due/due-candidate'
import { say } from '../../reading'
import type { Line, Story } from '../story'

/** « Date limite : … »: the due date where no sentence says what it is. */
export function describeDay({ reading, due }: Story): Line {
  if (!due) return null
  const day = dayInWords(due.iso, reading.context.language)
  return say(reading.context, `Échéance\u00a0: ${day}.`, `Due date: ${day}.`)
}
