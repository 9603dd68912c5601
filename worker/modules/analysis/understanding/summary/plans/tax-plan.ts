import { patternWith } from '../../../../../../shared/domain/dates/pattern'
import { say } from '../../reading'
import { holderOf } from '../details/people'
import { quoted } from '../details/quoted'
import { aboutOne, opening } from '../sentences/opening'
import { amountOf, money, moneyLine } from '../sentences/amounts'
import { daySaid } from '../sentences/day'
import { paymentLine } from '../sentences/payment'
import { subjectLine } from '../sentences/subject'
import type { Line, Plan, Story } from '../story'
import { toName } from '../wording/articles'
import { agreed, grammarOf } from '../wording/kinds'
import { spanOf } from './payslip-plan'

const figure = '(\\d{1,3}(?:[ .]\\d{3})+|\\d{1,7})(?:,\\d\\d)?'
const row = (words: string) => new RegExp(`${words}[^\\n\\d]{0,60}(?:\\(?lignes?[^\\n)]{0,40}\\))?[^\\n\\d]{0,30}${figure} ?€?\\s*$`, 'md')
const gross = row('(?:total (?:de la )?tva brute(?: due)?|tva (?:brute|collectee))')
const deductible = row('(?:total (?:de la )?tva deductible|tva deductible)')
const credit = row('(?:credit de tva|credit a reporter|report de credit)')
const payable = row('(?:total a payer|tva nette due|net a payer|montant a payer|solde a payer)')

/** The lines of a VAT return that count. */
function vatLine({ reading }: Story): Line {
  const { context, source } = reading
  const told = ([
    [gross, 'TVA brute', 'output VAT'],
    [deductible, 'TVA déductible', 'input VAT'],
    [credit, 'crédit de TVA', 'VAT credit'],
    [payable, 'total à payer', 'total payable'],
  ] as const).flatMap(([words, french, english]) => {
    const found = quoted(source, words, 20_000)
    if (!found || /^0+$/.test(found.text)) return []
    const figures = found.text.replace(/[ .](?=\d{3})/g, '\u00a0')
    return [say(context, `${french} ${figures}\u00a0€`, `${english} €${figures}`)]
  })
  return told.length ? `${told.join(', ')}.` : null
}

/** Returns: made by the owner for a period, due by a day. */
export const returnPlan: Plan = (story) => {
  const { reading, due, issuer } = story
  const { context } = reading
  const owner = holderOf(story)
  const to = issuer ? say(context, `, ${agreed('adressé', grammarOf(reading.type?.label ?? ''))} ${toName(issuer)}`, ` to ${issuer}`) : ''
  const amount = amountOf(story, 'owed', 'stated')
  const day = due ? daySaid(reading, due) : ''
  const pay = amount ? say(context, ` (${money(story, amount)} à payer)`, ` (${money(story, amount)} payable)`) : ''
  const until = due
    ? say(context, `À déposer et à payer au plus tard le ${day}${pay}.`, `To be filed and paid by ${day}${pay}.`)
    : null
  return [aboutOne(story, owner, `${spanOf(story)}${to}`), vatLine(story), until, due ? null : moneyLine(story, ['owed', 'stated', 'total'], 1), subjectLine(story)]
}

const taxYear = patternWith('d')`(?:avis d'imp[a-z]+|au titre de(?: l'annee)?|cfe|foncieres?|entreprises|revenus? de)\s*:?\s*((?:19|20)\d\d)\b`

/** Notices of taxes and contributions. */
export const noticePlan: Plan = (story) => {
  const { source, context } = story.reading
  const year = quoted(source, taxYear, 1_200)
  const about = year ? say(context, ` au titre de ${year.text}`, ` for ${year.text}`) : ''
  return [opening(story, about), paymentLine(story), moneyLine(story, ['total'], 1), subjectLine(story)]
}
