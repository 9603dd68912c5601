import { pattern, patternWith } from '../../../../../../shared/domain/dates/pattern'
import { dayInWords } from '../../due/due-candidate'
import { say } from '../../reading'
import { dayAfter } from '../details/days'
import { asSaid } from '../details/named-person'
import { partnersOf } from '../details/partners'
import { holderOf } from '../details/people'
import { quoted } from '../details/quoted'
import { amountOf, money, moneyLine, namedMoney } from '../sentences/amounts'
import { aboutOne, opening } from '../sentences/opening'
import { quoteLines } from '../sentences/quotes'
import { subjectLine } from '../sentences/subject'
import { validityLine } from '../sentences/term'
import type { Line, Plan, Story } from '../story'
import { durationAsSaid } from '../wording/duration-in-words'

const registered = patternWith('d')`
  ((?:rcs|r\.c\.s\.?) [a-z][a-z -]{2,25}(?: sous le n[o°u][^\d]{0,12}| n[o°] ?| )\d{3} ?\d{3} ?\d{3}
  |\d{3} ?\d{3} ?\d{3} r\.?c\.?s\.? [a-z][a-z-]{2,25})
`
const head = patternWith('d')`
  (?:president|gerante?|directeur general)e?[^\n:\t]{0,30}\n?\s*(?:nom(?![a-z]),? ?prenoms?\s*(?:ou denomination)?
  |:|nom(?![a-z])|\t)\s*[:\t|]?\s*
  ((?:m\.|mme|monsieur|madame)?\s?[a-z][a-z'-]{1,25}(?: [a-z][a-z'-]{1,25}){1,2})(?=[,\n\t(;.]|\s{2}|$)
`
const shares = patternWith('d')`(?:divise en|compose de|reparti en)[^\d]{0,40}(\d{1,3}(?:[ .]\d{3})*\)? (?:actions|parts(?: sociales)?))`
const closing = patternWith('d')`(?:cloture|termine|s'acheve|finit)[^\d.]{0,60}\b(\d{1,2}(?:er)? (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre))\b`
const upToDate = pattern`(?:a jour|situation|mis(?:es)? a jour|etat)(?: \w+){0,9} (?:au|le|du) $`

/** Registration, capital and who leads. */
function identityLine(story: Story): Line {
  const { reading } = story
  const { context, source } = reading
  const number = quoted(source, registered, 20_000)
  const sum = amountOf(story, 'capital')
  const leader = quoted(source, head, 20_000)
  const parts = [
    number ? say(context, `immatriculation ${number.text}`, `registration ${number.text}`) : '',
    sum ? say(context, `capital de ${money(story, sum)}`, `share capital of ${money(story, sum)}`) : '',
    leader ? say(context, `dirigeant\u00a0: ${asSaid(leader.text)}`, `led by ${asSaid(leader.text)}`) : '',
  ].filter(Boolean)
  const line = parts.join(', ')
  return line ? `${line.slice(0, 1).toUpperCase()}${line.slice(1)}.` : null
}

function upToDateLine({ reading }: Story): Line {
  const day = dayAfter(reading, upToDate)
  return day ? say(reading.context, `À jour au ${dayInWords(day, 'fr')}.`, `Up to date on ${dayInWords(day, 'en')}.`) : null
}

/** Company register extracts. */
export const registerPlan: Plan = (story) => [
  opening(story),
  identityLine(story),
  upToDateLine(story),
  validityLine(story),
]

/** Shares, life and year end of the company. */
function sharesLine({ reading }: Story): Line {
  const { context, source, durations } = reading
  const parts = quoted(source, shares, 40_000)
  const life = durations.find(
    ({ start, unit, count }) =>
      unit === 'year' && count > 20 && /duree/.test(source.fold.slice(Math.max(0, start - 200), start)),
  )
  const end = quoted(source, closing, 60_000)
  const told = [
    parts ? say(context, `capital divisé en ${parts.text.replace(')', '')}`, `capital of ${parts.text.replace(')', '')}`) : '',
    life ? say(context, `durée de ${durationAsSaid(life, 'fr')}`, `life of ${durationAsSaid(life, 'en')}`) : '',
    end ? say(context, `exercice clos le ${end.text}`, `financial year ending ${end.text}`) : '',
  ].filter(Boolean)
  const line = told.join(', ')
  return line ? `${line.slice(0, 1).toUpperCase()}${line.slice(1)}.` : null
}

function partnersLine({ reading }: Story): Line {
  const partners = partnersOf(reading).map(({ name, holds }) => `${name} (${holds})`)
  return partners.length ? say(reading.context, `Associés\u00a0: ${partners.join(', ')}.`, `Partners: ${partners.join(', ')}.`) : null
}

/** Articles of association. */
export const statutesPlan: Plan = (story) => [
  aboutOne(story, holderOf(story) ?? story.issuer, ''),
  upToDateLine(story),
  subjectLine(story),
  identityLine(story),
  sharesLine(story),
  partnersLine(story),
]

const meeting = pattern`(?:assemblee|reunion|decisions?|deliberations?|seance|proces-verbal)[^.;]{0,80}\b(?:du|le|en date du) $`
const closedOn = /exercice (?:social )?(?:clos|cloture|arrete)e?(?: le| au)? $/
const noDividend = /(?:(?:aucune?|pas de|sans)(?: distribution de)? dividendes?|aucune distribution)(?![^.;]{0,90}(?:exercices? precedents?|(?:trois|deux) (?:derniers )?exercices))/

/** The result of the year and what becomes of it; pay of the head. */
function decisionsLine(story: Story): Line {
  const { context, source } = story.reading
  const result = amountOf(story, 'profit', 'loss')
  const pay = amountOf(story, 'salary')
  const fold = source.fold.slice(0, 60_000).replace(/\s+/g, ' ')
  const dividend = amountOf(story, 'dividend')
  const parts = [
    result ? say(context, `${result.label.french} de ${money(story, result)}`, `${result.label.english} of ${money(story, result)}`) : '',
    result && /autres reserves/.test(fold) ? say(context, 'affectation aux autres réserves', 'taken to reserves') : '',
    result && /report a nouveau/.test(fold) ? say(context, 'affectation au report à nouveau', 'carried forward') : '',
    dividend ? say(context, namedMoney(story, dividend), namedMoney(story, dividend)) : '',
    !dividend && noDividend.test(fold) ? say(context, 'aucun dividende', 'no dividend') : '',
    pay ? say(context, `rémunération de ${money(story, pay)}`, `pay of ${money(story, pay)}`) : '',
  ].filter(Boolean)
  const line = parts.join(', ')
  return line ? `${line.slice(0, 1).toUpperCase()}${line.slice(1)}.` : null
}

const resolution = patternWith('dg')`
  (?:premiere|deuxieme|seconde|troisieme|quatrieme|cinquieme) (?:resolution
  |decision)\s*[-:(–]*\s*([a-z][^\n.;]{4,70}?)\)?\s*(?=\n|\.|;|-\s*$)
`

/** The titles of the first decisions. */
function agendaLine({ reading }: Story): Line {
  const titles: string[] = []
  for (const match of reading.source.fold.slice(0, 30_000).matchAll(resolution)) {
    const [start, end] = match.indices?.[1] ?? []
    if (start === undefined || end === undefined || titles.length > 2) break
    const title = reading.source.slice(start, end).replace(/\s+/g, ' ').replace(/\s*[-–]$/, '')
    titles.push(title === title.toUpperCase() ? title.toLowerCase() : title.slice(0, 1).toLowerCase() + title.slice(1))
  }
  return titles.length ? say(reading.context, `Décisions\u00a0: ${titles.join('\u00a0; ')}.`, `Decisions: ${titles.join('; ')}.`) : null
}

/** Minutes, decisions, transfers of shares, shareholders' agreements. */
export const decisionsPlan: Plan = (story) => {
  const { reading } = story
  const day = dayAfter(reading, meeting, 140)
  const closed = dayAfter(reading, closedOn)
  const year = closed ? say(reading.context, ` (exercice clos le ${dayInWords(closed, 'fr')})`, ` (year ended on ${dayInWords(closed, 'en')})`) : ''
  const held = day ? say(reading.context, `Réunion du ${dayInWords(day, 'fr')}${year}.`, `Held on ${dayInWords(day, 'en')}${year}.`) : null
  const isTransfer = reading.type?.label === 'Cession de titres'
  const price = isTransfer ? moneyLine(story, ['price', 'owed', 'stated', 'sum'], 1) : null
  return [opening(story), price, held, decisionsLine(story), agendaLine(story), isTransfer ? null : subjectLine(story), ...quoteLines(story, 2)]
}
