import { foldText } from '../../../../../../shared/domain/dates/fold-text'
import { pattern } from '../../../../../../shared/domain/dates/pattern'
import { formValues } from './form-values'
import { say } from '../../reading'
import type { Line, Story } from '../story'

const rates: [before: RegExp, french: string, english: string][] = [
  [pattern`(?:redevances?|royalt(?:y|ies))[^.;%]{0,70}$`, 'redevance', 'royalty'],
  [pattern`commissions?[^.;%]{0,60}$`, 'commission', 'commission'],
  [pattern`(?:interest|interets?(?: de retard| moratoires)?)[^.;%]{0,60}$`, 'intérêts', 'interest'],
  [pattern`(?:remise|discount)[^.;%]{0,50}$`, 'remise', 'discount'],
  [pattern`(?:retenue de garantie|retention)[^.;%]{0,40}$`, 'retenue de garantie', 'retention'],
]
const percent = /(\d{1,2}(?:[.,]\d{1,3})?) ?(?:%|per ?cent\b|pour ?cent\b)/g
const base = /^ ?(?:du|de) (?:son |leur )?chiffre d'affaires/

/** « Redevance de 4,5 % du chiffre d’affaires, commission de 3 %. »: shares that an agreement fixes. */
export function ratesLine({ reading }: Story): Line {
  const { source, context } = reading
  const fold = source.fold.slice(0, 80_000)
  const rows = formValues(reading).map(({ label }) => foldText(label).text)
  const told = new Map<string, string>()
  for (const match of fold.matchAll(percent)) {
    const before = fold.slice(Math.max(0, match.index - 100), match.index).replace(/\s+/g, ' ')
    const rate = rates.find(([words]) => words.test(before))
    const name = rate && say(context, rate[1], rate[2])
    if (!name || told.has(name) || told.size > 2 || rows.some((label) => label.startsWith(foldText(name).text))) continue
    const after = fold.slice(match.index + match[0].length, match.index + match[0].length + 50).replace(/\s+/g, ' ')
    const of = context.language === 'fr' && base.test(after) ? ' du chiffre d’affaires' : ''
    const figure = context.language === 'fr' ? (match[1] ?? '').replace('.', ',') : (match[1] ?? '').replace(',', '.')
    told.set(name, say(context, `${name} de ${figure}\u00a0%${of}`, `${name} of ${figure}%`))
  }
  const line = [...told.values()].join(', ')
  return line ? `${line.slice(0, 1).toUpperCase()}${line.slice(1)}.` : null
}
