import { patternWith } from '../../../../../../shared/domain/dates/pattern'
import type { Duration } from '../../../../../../shared/domain/dates/calendar'
import { effectiveDateOf } from '../../due/base-date'
import { dayInWords } from '../../due/due-candidate'
import { say } from '../../reading'
import { dayAfter } from '../details/days'
import { isSameName } from '../../issuer/names'
import { namedPerson } from '../details/named-person'
import { jobOf } from '../details/people'
import { quoted } from '../details/quoted'
import { amountOf, money, moneyLine } from '../sentences/amounts'
import { daySaid } from '../sentences/day'
import { aboutOne, opening, ownDay } from '../sentences/opening'
import { noticeLine } from '../sentences/renewal'
import { subjectLine } from '../sentences/subject'
import { startLine, termLine } from '../sentences/term'
import type { Line, Plan, Story } from '../story'
import { theName } from '../wording/articles'
import { durationAsSaid, ofDuration } from '../wording/duration-in-words'
import { agreed, grammarOf } from '../wording/kinds'

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
    hours ? say(context, `${job ? '' : 'Durée du travail\u00a0: '}${hours.text} heures par semaine`, `${hours.text} hours a week`) : '',
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
function hiredLine({ reading }: Story): Line {
  if (reading.type?.label !== 'Déclaration préalable à l’embauche') return null
  const day = dayAfter(reading, hiring)
  return day ? say(reading.context, `Embauche le ${dayInWords(day, 'fr')}.`, `Hired on ${dayInWords(day, 'en')}.`) : null
}

const isStatement = /^(?:Certificat de travail|Attestation employeur)$/
const ends: [label: RegExp, french: string, english: string][] = [
  [/^Arrêt de travail$/, 'L’arrêt court jusqu’au', 'The leave runs until'],
  [/^Rupture conventionnelle$/, 'Rupture du contrat envisagée le', 'The contract is to end on'],
  [/^(?:Certificat de travail|Attestation employeur|Démission|Licenciement)$/, 'Fin du contrat le', 'The contract ends on'],
]

/** When it ends, in the words of its kind. */
function endLine(story: Story): Line {
  const { reading, due } = story
  const words = ends.find(([label]) => label.test(reading.type?.label ?? ''))
  const since = due || !isStatement.test(reading.type?.label ?? '') ? null : effectiveDateOf(reading)
  if (since) return say(reading.context, `En poste depuis le ${dayInWords(since.iso, 'fr')}.`, `Employed since ${dayInWords(since.iso, 'en')}.`)
  if (!due || !words) return termLine(story) ?? startLine(story)
  return say(reading.context, `${words[1]} ${daySaid(reading, due)}.`, `${words[2]} ${daySaid(reading, due)}.`)
}

const employed = /(?:employe|occupe|salarie|travaill|present|engage|embauche)\w*[^.;]{0,80}$/

/** « Période d’emploi du … au … » of what certifies one. */
function employedLine({ reading }: Story): Line {
  if (!isStatement.test(reading.type?.label ?? '')) return null
  const { periods, source, context } = reading
  const period = periods.find(({ start }) => employed.test(source.fold.slice(Math.max(0, start - 100), start).replace(/\s+/g, ' ')))
  if (!period) return null
  return say(
    context,
    `Période d’emploi du ${dayInWords(period.from, 'fr')} au ${dayInWords(period.to, 'fr')}.`,
    `Employed from ${dayInWords(period.from, 'en')} to ${dayInWords(period.to, 'en')}.`,
  )
}

const withdrawal = /retractation[^.;\n]{0,80}$/

function withdrawalLine({ reading }: Story): Line {
  const day = dayAfter(reading, withdrawal)
  return day ? say(reading.context, `Rétractation possible jusqu’au ${dayInWords(day, 'fr')}.`, `It may be withdrawn until ${dayInWords(day, 'en')}.`) : null
}

const byEmployer = /^(?:Certificat de travail|Attestation employeur|Déclaration préalable à l’embauche)$/

/** « Certificat de travail de Léa Martin, établi par … », « Rupture conventionnelle entre … et Léa Martin ». */
function personOpening(story: Story): Line {
  const { reading, issuer, facts } = story
  const { context, type } = reading
  const person = namedPerson(reading)
  const owner = facts.namesOwner ? context.owner.name : null
  if (!person) return opening(story)
  const other = issuer && !isSameName(issuer, person) ? issuer : null
  if (type?.label === 'Rupture conventionnelle' || type?.families.includes('contract')) {
    const named = !other || other === owner ? owner : null
    return named ? opening({ ...story, issuer: person }) : opening(story)
  }
  const day = ownDay(story)
  const made = agreed('établi', grammarOf(type?.label ?? ''))
  const by = other ?? (byEmployer.test(type?.label ?? '') ? owner : null)
  const rest = [
    by ? say(context, `, ${made} par ${theName(by)}`, `, made out by ${by}`) : '',
    owner && by !== owner ? say(context, `, pour ${theName(owner)}`, `, for ${owner}`) : '',
    day ? say(context, `, en date du ${day}`, `, dated ${day}`) : '',
  ]
  return aboutOne(story, person, rest.join(''))
}

/** Whom a paper is about that its first sentence does not name: the trainee beside the school and the firm. */
function personLine(story: Story, first: Line): Line {
  const { type } = story.reading
  const person = type?.label === 'Convention de stage' ? namedPerson(story.reading) : null
  if (!person || first?.includes(person)) return null
  return say(story.reading.context, `Personne concernée\u00a0: ${person}.`, `Person concerned: ${person}.`)
}

/** Contracts of employment and what changes or ends them. */
export const employmentPlan: Plan = (story) => {
  const first = personOpening(story)
  return [
    first,
    personLine(story, first),
    hiredLine(story),
    employedLine(story) ?? (hiredLine(story) ? null : endLine(story)),
    jobLine(story),
    payLine(story),
    moneyLine(story, ['indemnity', 'owed', 'stated', 'total'], 1),
    withdrawalLine(story),
    noticeLine(story.reading),
    subjectLine(story),
  ]
}
