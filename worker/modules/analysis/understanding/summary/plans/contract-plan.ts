import { ratesLine } from '../details/rates'
import { moneyLine } from '../sentences/amounts'
import { opening } from '../sentences/opening'
import { renewalLine } from '../sentences/renewal'
import { subjectLine } from '../sentences/subject'
import { startLine, termLine } from '../sentences/term'
import type { Plan } from '../story'

const prices = ['contract', 'fees', 'entry', 'fee', 'premium', 'net', 'total', 'price', 'rent', 'owed', 'stated', 'deposit']

/** Contracts of trade and engagement letters. */
export const contractPlan: Plan = (story) => [
  opening(story),
  termLine(story) ?? startLine(story),
  moneyLine(story, prices, 2),
  renewalLine(story),
  subjectLine(story),
  ratesLine(story),
]
