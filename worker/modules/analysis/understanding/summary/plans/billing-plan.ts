import { patternWith } from '../../../../../../shared/domain/dates/pattern'
import { say } from '../../reading'
import { quoted } from '../details/quoted'
import { monthOf } from '../details/days'
import { amountOf, money, moneyLine } from '../sentences/amounts'
import { opening } from '../sentences/opening'
import { paymentLine } from '../sentences/payment'
import { subjectLine } from '../sentences/subject'
import { validityLine } from '../sentences/term'
import type { Line, Plan, Story } from '../story'

const reverse = /autoliquidation|reverse charge|tax to be paid by the customer|steuerschuldnerschaft/
const advance = patternWith('d')`acompte[^\n.;\d]{0,30}(\d{1,2}) ?%`

/** Before and with tax, when both are printed and say more than the sum to pay. */
function totalsLine(story: Story): Line {
  const owed = amountOf(story, 'owed', 'stated')
  const total = amountOf(story, 'total')
  const net = amountOf(story, 'net')
  if (net && total && net.amount.value < total.amount.value) return moneyLine(story, ['net', 'total'], 2)
  if (net && !owed && !total) return moneyLine(story, ['net'], 1)
  return owed && total && owed.amount.value !== total.amount.value ? moneyLine(story, ['total'], 1) : null
}

function reverseLine({ reading }: Story): Line {
  return reverse.test(reading.source.fold.slice(0, 20_000))
    ? say(reading.context, 'La TVA est autoliquidée.', 'VAT is accounted for by the customer.')
    : null
}

/** Invoices, payment notices, reminders. */
export const billingPlan: Plan = (story) => {
  const month = monthOf(story.reading)
  const about = month && story.reading.context.language === 'fr' ? `, ${month}` : ''
  return [opening(story, about), paymentLine(story), totalsLine(story), subjectLine(story), reverseLine(story)]
}

function advanceLine({ reading }: Story): Line {
  const found = quoted(reading.source, advance, 20_000)
  return found
    ? say(reading.context, `Un acompte de ${found.text}\u00a0% est demandé à la commande.`, `An advance of ${found.text}% is due on order.`)
    : null
}

/** Quotes and orders. */
export const quotePlan: Plan = (story) => {
  const { context } = story.reading
  const net = amountOf(story, 'net')
  const total = amountOf(story, 'total', 'owed', 'contract', 'price')
  const sums =
    net && total && net.amount.value < total.amount.value
      ? say(context, `Montant de ${money(story, net)} HT, soit ${money(story, total)}${total.label.id === 'total' ? ' TTC' : ''}.`, `Amount of ${money(story, net)} before tax, ${money(story, total)} including tax.`)
      : moneyLine(story, ['total', 'net', 'owed', 'contract', 'price'], 1)
  return [opening(story), sums?.replace(/\b(HT|TTC) \1\b/g, '$1') ?? null, validityLine(story), subjectLine(story), advanceLine(story)]
}
