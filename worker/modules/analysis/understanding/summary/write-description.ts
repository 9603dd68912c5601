import { dayInWords } from '../due/due-candidate'
import { say } from '../reading'
import { mainAmounts } from './details/main-amounts'
import { placeOf } from './details/places'
import { referenceOf } from './details/reference'
import { subjectOf } from './details/subject'
import { isSupported } from './is-supported'
import { amountOf, namedMoney } from './sentences/amounts'
import { isPrinted } from './sentences/day'
import type { Story } from './story'
import { kindAsSaid } from './wording/kind-as-said'
import { calmed, knownOf } from './write-summary'

const longest = 160

/** One short line for a list: what, what about, with whom, how much. Left out part by part when unsupported. */
export function writeDescription(found: Story): string | null {
  const story = calmed(found)
  const { reading, issuer, due } = story
  const { context, type } = reading
  if (!type) return null
  const amount = amountOf(story, ...mainAmounts(type))
  const number = referenceOf(reading)
  const day = due ? `${dayInWords(due.iso, context.language)}${isPrinted(reading, due.iso) ? '' : say(context, ' (date calculée)', ' (computed date)')}` : null
  const parts = [
    kindAsSaid(reading),
    issuer,
    subjectOf(reading) ?? placeOf(reading) ?? (number ? say(context, `n°\u00a0${number}`, `no. ${number}`) : null),
    amount ? namedMoney(story, amount) : null,
    day ? say(context, `échéance ${day}`, `due ${day}`) : null,
  ].filter((part): part is string => part !== null && isSupported(`. ${part}`, reading, knownOf(story)))
  const line = parts.join(' – ')
  if (line.length <= longest) return line
  return parts.filter((_, index) => index !== 2).join(' – ').slice(0, longest)
}
