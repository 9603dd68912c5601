import { endOfMonth } from '../../../../../../shared/domain/dates/calendar'
import { dayInWords } from '../../due/due-candidate'
import { say } from '../../reading'
import { monthOf } from '../details/days'
import { namedPerson } from '../details/named-person'
import { jobOf } from '../details/people'
import { moneyLine } from '../sentences/amounts'
import { aboutOne } from '../sentences/opening'
import type { Line, Plan, Story } from '../story'

const monthName = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const englishMonth = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** A period from the first to the last day of one month, as that month. */
function wholeMonth({ from, to }: { from: string; to: string }, language: 'fr' | 'en'): string | null {
  if (from.slice(0, 7) !== to.slice(0, 7) || !from.endsWith('-01') || endOfMonth(from) !== to) return null
  return (language === 'en' ? englishMonth : monthName).format(new Date(`${from}T00:00:00Z`))
}

/** The time that the paper is about: its month, or its « du … au … ». */
export function spanOf({ reading }: Story): string {
  const { context, periods } = reading
  const [period] = periods
  const month = (period && wholeMonth(period, context.language)) ?? (context.language === 'fr' ? monthOf(reading) : null)
  if (month) return say(context, ` pour ${month}`, ` for ${month}`)
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
    aboutOne(story, namedPerson(story.reading) ?? story.issuer, `${spanOf(story)}${at}`),
    moneyLine(story, ['gross', 'salary', 'net-paid', 'net-before', 'owed', 'stated'], 2),
    jobLine(story),
  ]
}
