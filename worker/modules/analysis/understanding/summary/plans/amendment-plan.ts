import { say } from '../../reading'
import { daySaid } from '../sentences/day'
import { opening } from '../sentences/opening'
import { quoteLines } from '../sentences/quotes'
import { renewalLine } from '../sentences/renewal'
import { subjectLine } from '../sentences/subject'
import type { Line, Plan, Story } from '../story'

function termLine({ reading, due }: Story): Line {
  if (!due) return null
  const { context } = reading
  return say(
    context,
    `Le terme est fixé au ${daySaid(reading, due)}.`,
    `The term ends on ${daySaid(reading, due)}.`,
  )
}

/** Amendments: what they change, in their own words; the figures of the contract they amend are not theirs. */
export const amendmentPlan: Plan = (story) => {
  const changes = quoteLines(story, 2)
  return [opening(story), ...changes, termLine(story), renewalLine(story), changes.length ? null : subjectLine(story)]
}
