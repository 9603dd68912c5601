import { patternWith } from '../../../../../../shared/domain/dates/pattern'
import { dayInWords } from '../../due/due-candidate'
import { say } from '../../reading'
import { dayAfter, monthOf } from '../details/days'
import { holderOf } from '../details/people'
import { quoted } from '../details/quoted'
import { amountOf, money } from '../sentences/amounts'
import { aboutOne, opening, ownDay } from '../sentences/opening'
import { subjectLine } from '../sentences/subject'
import type { Line, Plan, Story } from '../story'
import { theName } from '../wording/articles'
import { spanOf } from './payslip-plan'

const bic = patternWith('d')`\bbic(?: ?\/ ?swift)?(?: \([^)]{0,40}\))?[^\w]{0,6}([a-z]{6}[a-z0-9]{2}(?:[a-z0-9]{3})?)(?![a-z0-9])`

/** The account's number, as printed. */
function ibanLine({ reading, facts }: Story): Line {
  const [iban] = facts.ibans
  if (!iban) return null
  const printed = reading.source.slice(iban.start, iban.end).replace(/\s+/g, ' ').toUpperCase()
  const code = quoted(reading.source, bic, 6_000)
  const bank = code ? `, BIC ${code.text}` : ''
  return `IBAN${say(reading.context, '\u00a0: ', ': ')}${printed}${bank}.`
}

function balanceLine(story: Story): Line {
  const { reading } = story
  const sum = amountOf(story, 'balance')
  if (!sum) return null
  const day = reading.dates.findLast(({ end }) => end <= sum.amount.start && sum.amount.start - end < 40)?.iso
  const on = day ? say(reading.context, ` au ${dayInWords(day, 'fr')}`, ` on ${dayInWords(day, 'en')}`) : ''
  return say(reading.context, `Solde de ${money(story, sum)}${on}.`, `Balance of ${money(story, sum)}${on}.`)
}

const bankOf = ({ reading, issuer }: Story) =>
  issuer ? say(reading.context, `, auprès de ${theName(issuer)}`, ` with ${issuer}`) : ''

/** Bank statements and bank details. */
export const accountPlan: Plan = (story) => {
  const { reading } = story
  const holder = holderOf(story)
  const isStatement = /Relevé bancaire/.test(reading.type?.label ?? '')
  const span = isStatement ? spanOf(story) || (monthOf(reading) ?? '') : ''
  const day = ownDay(story)
  const edited = day ? say(reading.context, `Édité le ${day}.`, `Dated ${day}.`) : null
  return [
    aboutOne(story, holder, `${span}${bankOf(story)}`),
    balanceLine(story),
    ibanLine(story),
    edited,
  ]
}

const umr = patternWith('d')`(?:rum|reference unique du mandat|umr|mandat n[o°])[^\n\w]{0,6}([a-z0-9][a-z0-9-]{4,34})(?![a-z0-9-])`
const signedOn = /(?:signe|fait|signature|date)[^.;]{0,40}$/

/** Direct debit mandates. */
export const mandatePlan: Plan = (story) => {
  const { reading } = story
  const { context, source } = reading
  const number = quoted(source, umr, 8_000)
  const fold = source.fold.slice(0, 8000).replace(/\s+/g, ' ')
  const kind = /recurrent|repetitif/.test(fold) && !/ponctuel ?: ?x/.test(fold)
  const day = dayAfter(reading, signedOn)
  const parts = [
    number && /\d/.test(number.text) ? say(context, `référence unique de mandat ${number.text}`, `mandate reference ${number.text}`) : '',
    kind ? say(context, 'paiement récurrent', 'recurrent payment') : '',
    day ? say(context, `signé le ${dayInWords(day, 'fr')}`, `signed on ${dayInWords(day, 'en')}`) : '',
  ].filter(Boolean)
  const line = parts.join(', ')
  return [
    opening(story),
    line ? `${line.slice(0, 1).toUpperCase()}${line.slice(1)}.` : null,
    ibanLine(story),
    subjectLine(story),
  ]
}
