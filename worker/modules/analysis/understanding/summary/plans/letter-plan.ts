import { say } from '../../reading'
import { daySaid } from '../sentences/day'
import { opening } from '../sentences/opening'
import { amountOf, moneyLine } from '../sentences/amounts'
import { paymentLine } from '../sentences/payment'
import { quoteLines } from '../sentences/quotes'
import { subjectLine } from '../sentences/subject'
import type { Line, Plan, Story } from '../story'

function deadlineLine({ reading, due }: Story): Line {
  if (!due) return null
  const day = daySaid(reading, due)
  return say(reading.context, `Date limite\u00a0: ${day}.`, `Deadline: ${day}.`)
}

/** Letters, formal notices, summons. */
export const letterPlan: Plan = (story) => {
  const isClaim = story.reading.type?.due === 'payment'
  return [
    opening(story),
    subjectLine(story),
    isClaim ? paymentLine(story) : deadlineLine(story),
    isClaim || !amountOf(story, 'owed', 'stated', 'total', 'sum') ? null : moneyLine(story, ['owed', 'stated', 'total', 'sum'], 1),
    ...quoteLines(story, 2),
  ]
}
