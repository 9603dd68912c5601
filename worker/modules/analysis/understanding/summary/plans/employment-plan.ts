import { patternWith } from '../../../../../../shared/domain/dates/pattern'
import type { Duration } from '../../../../../../shared/domain/dates/calendar'
import { dayInWords } from '../../due/due-candidate'
import { say } from '../../reading'
import { dayAfter } from '../details/days'
import { employeeOf, jobOf } from '../details/people'
import { quoted } from '../details/quoted'
import { amountOf, money, moneyLine } from '../sentences/amounts'
import { opening } from '../sentences/opening'
import { subjectLine } from '../sentences/subject'
import { startLine, termLine } from '../sentences/term'
import type { Line, Plan, Story } from '../story'
import { durationAsSaid, ofDuration } from '../wording/duration-in-words'

const weekly = patternWith('d')`
  (\d{2}(?:[,.h]\d{1,2})?) ?h(?:eures?)? ?(?:par semaine|hebdomadaires?|de travail effectif par semaine)
`
const weeklyAfter = patternWith('d')`(?:duree|horaire)s? (?:du travail )?hebdomadaire[^\d.]{0,40}(\d{2}(?:[,.h]\d{1,2})?) ?h`

/** The job and the hours. */
function jobLine({ reading }: Story): Line {
  const { context, source } = reading
  const job = jobOf(reading)
  const hours = quoted(source, weekly, 30_000) ?? quoted(source, weeklyAfter, 30_000)
  const parts = [
    job ? say(context, `Emploi\u00a0: ${job}`, `Job: ${job}`) : '',
    hours ? say(context, `${hours.text} heures par semaine`, `${hours.text} hours a week`) : '',
  ].filter(Boolean)
  return parts.length ? `${parts.join(', ')}.` : null
}

const ofTrial = /(?:periode d'essai|l'essai)[^.;\d]{0,70}$/
const otherwise = /renouvel|prevenance|limite de|preavis|avant la fin/

/** The trial period: the duration that follows its words. */
function trialOf({ source, durations }: Story['reading']): Duration | null {
  const found = durations.find(({ start, end }) => {
    const before = source.fold.slice(Math.max(0, start - 90), start).replace(/\s+/g, ' ')
    const words = ofTrial.exec(before)?.[0]
    return words !== undefined && !otherwise.test(words) && !/^ par /.test(source.fold.slice(end, end + 5))
  })
  return found ?? null
}

/** Pay and trial period. */
function payLine(story: Story): Line {
  const { context } = story.reading
  const pay = amountOf(story, 'gross', 'salary')
  const trial = trialOf(story.reading)
  const tried = trial
    ? say(context, `période d’essai ${ofDuration(trial)}`, `trial period of ${durationAsSaid(trial, 'en')}`)
    : ''
  if (!pay) return tried ? `${tried.slice(0, 1).toUpperCase()}${tried.slice(1)}.` : null
  const wage = say(context, `Rémunération de ${money(story, pay)}`, `Pay of ${money(story, pay)}`)
  return `${wage}${tried ? say(context, `\u00a0; ${tried}`, `; ${tried}`) : ''}.`
}

const hiring = /(?:embauche|entree|engagement)[^.;]{0,60}$/

/** Who is hired and when, on what is declared of it. */
function hiredLine({ reading, issuer }: Story): Line {
  if (reading.type?.label !== 'Déclaration préalable à l’embauche') return null
  const { context } = reading
  const name = employeeOf(reading)
  const day = dayAfter(reading, hiring)
  if (!name || name === issuer) return null
  const on = day ? say(context, `, embauche le ${dayInWords(day, 'fr')}`, `, hired on ${dayInWords(day, 'en')}`) : ''
  return say(context, `Salarié\u00a0: ${name}${on}.`, `Employee: ${name}${on}.`)
}

/** Contracts of employment and what changes or ends them. */
export const employmentPlan: Plan = (story) => [
  opening(story),
  hiredLine(story),
  termLine(story) ?? startLine(story),
  jobLine(story),
  payLine(story),
  moneyLine(story, ['owed', 'total'], 1),
  subjectLine(story),
]
