import { dayInWords } from '../../due/due-candidate'
import { say } from '../../reading'
import { monthOf } from '../details/days'
import { employeeOf, jobOf } from '../details/people'
import { moneyLine } from '../sentences/amounts'
import { aboutOne } from '../sentences/opening'
import type { Line, Plan, Story } from '../story'

/** The time that the paper is about: its month, or its « du … au … ». */
export function spanOf({ reading }: Story): string {
  const { context, periods } = reading
  const month = context.language === 'fr' ? monthOf(reading) : null
  if (month) return ` pour ${month}`
  const [period] = periods
  if (!period) return ''
  return say(
    context,
    ` pour la période du ${dayInWords(period.from, 'fr')} au ${dayInWords(period.to, 'fr')}`,
    ` for ${dayInWords(period.from, 'en')} to ${dayInWords(period.to, 'en')}`,
  )
}

function jobLine({ reading }: Story): Line {
  const job = jobOf(reading)
  return job ? say(reading.context, `Emploi\u00a0: ${job}.`, `Job: ${job}.`) : null
}

/** Payslips and final settlements. */
export const payslipPlan: Plan = (story) => {
  const { context } = story.reading
  const at = story.facts.namesOwner ? say(context, `, établi par ${context.owner.name}`, `, made out by ${context.owner.name}`) : ''
  return [
    aboutOne(story, employeeOf(story.reading), `${spanOf(story)}${at}`),
    moneyLine(story, ['gross', 'salary', 'net-paid', 'owed'], 2),
    jobLine(story),
  ]
}
