import { patternWith } from '../../../../../../shared/domain/dates/pattern'
import { dayInWords } from '../../due/due-candidate'
import { loanLengthOf } from '../../due/loan-end'
import { say } from '../../reading'
import { dayAfter } from '../details/days'
import { quoted } from '../details/quoted'
import { amountOf, money, moneyLine, namedMoney } from '../sentences/amounts'
import { daySaid } from '../sentences/day'
import { opening } from '../sentences/opening'
import { renewalLine } from '../sentences/renewal'
import { subjectLine } from '../sentences/subject'
import { marksLine } from '../details/marks'
import { termLine } from '../sentences/term'
import type { Line, Plan, Story } from '../story'

const rate = patternWith('d')`\b(?:taux|interest)[^\n\d%]{0,50}(\d{1,2}(?:[,.]\d{1,4})?) ?%`
const firstDue = /premiere? (?:echeance|mensualite|remboursement|loyer)[^.;\n]{0,40}$/

/** The sum, for how long, at which rate. */
function sumLine(story: Story): Line {
  const { reading } = story
  const { context, source } = reading
  const sum = amountOf(story, 'loan', 'purchase')
  const percent = quoted(source, rate, 20_000)
  const length = loanLengthOf(reading)
  const printed = length ? source.slice(length.start, length.end).replace(/\s+/g, ' ') : ''
  const parts = [
    sum ? namedMoney(story, sum) : '',
    length && context.language === 'fr' ? `${sum ? 'sur' : 'durée de'} ${printed}` : '',
    percent ? say(context, `${sum ? 'au taux' : 'taux'} de ${percent.text}\u00a0%`, `at ${percent.text}%`) : '',
  ].filter(Boolean)
  if (!sum && !percent) return null
  const line = parts.join(sum ? ' ' : ', ')
  return `${line.slice(0, 1).toUpperCase()}${line.slice(1)}.`
}

/** The first day of the column of a schedule. */
function firstRow({ dates }: Story['reading']): string | null {
  const rows = dates.filter(({ kind, cue }) => kind === 'day' && cue === 'colonne').map(({ iso }) => iso)
  return rows.length > 5 ? (rows.toSorted()[0] ?? null) : null
}

/** What is paid each time, the first and the last. */
function instalmentsLine(story: Story): Line {
  const { reading, due } = story
  const { context } = reading
  const each = amountOf(story, 'instalment', 'rent', 'monthly-rent')
  const first = dayAfter(reading, firstDue) ?? firstRow(reading)
  const last = due ? daySaid(reading, due) : null
  const isOffer = /valid/.test(due?.reason ?? '')
  const parts = [
    each ? namedMoney(story, each) : '',
    first ? say(context, `première échéance le ${dayInWords(first, 'fr')}`, `first due on ${dayInWords(first, 'en')}`) : '',
    last && !isOffer ? say(context, `dernière échéance le ${last}`, `last due on ${last}`) : '',
  ].filter(Boolean)
  const line = parts.join(', ')
  return line ? `${line.slice(0, 1).toUpperCase()}${line.slice(1)}.` : null
}

/** Loans and their schedules. */
export const loanPlan: Plan = (story) => [
  opening(story),
  sumLine(story),
  instalmentsLine(story),
  subjectLine(story),
  renewalLine(story),
]

function rentsLine(story: Story): Line {
  const { context } = story.reading
  const first = amountOf(story, 'first-rent')
  const rent = amountOf(story, 'rent', 'monthly-rent', 'quarterly-rent', 'instalment')
  if (first && rent)
    return say(
      context,
      `Premier loyer de ${money(story, first)}, puis loyers de ${money(story, rent)}.`,
      `First rent of ${money(story, first)}, then rents of ${money(story, rent)}.`,
    )
  return moneyLine(story, ['rent', 'monthly-rent', 'quarterly-rent', 'instalment', 'fee'], 1)
}

/** Finance leases and rents of equipment or vehicles. */
export const equipmentPlan: Plan = (story) => [
  opening(story),
  subjectLine(story),
  termLine(story),
  rentsLine(story),
  renewalLine(story),
  moneyLine(story, ['option', 'purchase', 'deposit'], 2),
  marksLine(story),
]
