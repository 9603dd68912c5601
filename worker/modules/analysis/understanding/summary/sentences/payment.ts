import { pattern } from '../../../../../../shared/domain/dates/pattern'
import { dayInWords } from '../../due/due-candidate'
import { say } from '../../reading'
import type { Line, Story } from '../story'
import { amountOf, money } from './amounts'
import { countedNote } from './day'

const debited = pattern`
  sera (?:automatiquement )?prelevee?s?|preleve(?:e|s|ment)? (?:automatique|le \d|a l'echeance
  |sur votre compte)
  |reglement ?:? ?(?:par )?prelevement|by direct debit
`

const taxed = /\b(?:tva|vat|t\.v\.a\.?)\b[^\n]{0,40}?(?:[1-9]\d?(?:[.,]\d{1,2})? ?%|\d+[.,]\d{2})/

/** « 1 286 € à payer au plus tard le 15 décembre 2026, par prélèvement. ». */
export function paymentLine(story: Story): Line {
  const { reading, due } = story
  const { context, source } = reading
  const found = amountOf(story, 'owed', 'stated', 'total', 'net', 'fees', 'premium', 'rent', 'sum')
  // Before tax is not what is paid, where tax is due.
  const sum = found?.label.id === 'net' && taxed.test(source.fold.slice(0, 20_000)) ? undefined : found
  if (!due) {
    if (!sum) return null
    const told = money(story, sum)
    return say(context, `Montant\u00a0: ${told}.`, `Amount: ${told}.`)
  }
  const day = dayInWords(due.iso, context.language)
  const isDebited = debited.test(source.fold.slice(0, 6000).replace(/\s+/g, ' '))
  const how = isDebited ? say(context, ', par prélèvement', ', by direct debit') : ''
  const counted = countedNote(reading, due)
  if (!sum && reading.type?.families.includes('dispute')) return say(context, `Date limite\u00a0: ${day}${counted}.`, `Deadline: ${day}${counted}.`)
  if (!sum) return say(context, `À payer au plus tard le ${day}${how}${counted}.`, `To be paid by ${day}${how}${counted}.`)
  const told = money(story, sum)
  return say(context, `${told} à payer au plus tard le ${day}${how}${counted}.`, `${told} to be paid by ${day}${how}${counted}.`)
}
