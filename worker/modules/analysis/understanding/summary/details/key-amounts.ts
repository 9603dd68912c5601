import { pattern } from '../../../../../../shared/domain/dates/pattern'
import { amountOf, findAmounts } from '../../entities/amounts'
import type { FoundAmount } from '../../entities/amounts'
import type { Reading } from '../../reading'
import type { SourceLine } from '../../text/source-text'
import { amountLabels } from './amount-labels'
import type { AmountLabel } from './amount-labels'
import { termsOfAmount } from './amount-terms'
import type { AmountTerms } from './amount-terms'

/** An amount, what it is and on what terms. */
export interface KeyAmount extends AmountTerms {
  label: AmountLabel
  amount: FoundAmount
  printed: string
  /** How telling the label is, 1…10. */
  weight: number
}

const sumAlone = /^\s*[\d .,]+ ?(?:euros?|€|eur)(?: \((?:fixe|variable)\))?\s*$/
/** On an extract of the register, whose labels stand in a column of their own, the one sum alone is the capital. */
const isCapitalCell = ({ type }: Reading, line: SourceLine | undefined) =>
  line !== undefined && (type?.label.startsWith('Extrait Kbis') ?? false) && sumAlone.test(line.text)

/** A figure alone on its line: among others like it, nobody can tell which label is its own. */
const isBare = (line: SourceLine | undefined) => line !== undefined && !/[a-z]{3}/.test(line.text)

const cellNumber = /(?<=[a-z)€%:][ .:]{0,3}[\t| ]{1,12}|\d\t)(\d{1,3}(?:[ .]\d{3})+(?:,\d{2})?|\d+[.,]\d{2})(?=\s*$|\t|\s{3}|\s*\|)/gm
const strong = new Set(['owed', 'total', 'net', 'net-paid', 'gross', 'salary', 'balance', 'loan', 'instalment', 'rent', 'net-before', 'sum'])

/** Figures of forms and tables that carry no currency: read only behind a label that money follows. */
function unmarkedAmounts(fold: string, marked: FoundAmount[]): FoundAmount[] {
  const found: FoundAmount[] = []
  for (const match of fold.slice(0, 40_000).matchAll(cellNumber)) {
    const start = match.index
    const end = start + match[0].length
    if (marked.some((one) => start < one.end && end > one.start)) continue
    found.push({ value: amountOf(match[0]), currency: 'EUR', start, end })
  }
  return found.slice(0, 300)
}

/** The folded words before an offset, back to the row above. */
function wordsBefore({ source }: Reading, line: SourceLine | undefined, offset: number): string {
  const from = Math.max(offset - 130, (line?.start ?? offset) - 100, 0)
  return source.fold.slice(from, offset).replace(/[\s|]+/g, ' ')
}

const afterDeposit = pattern`
  ^ ?\)?,? ?(?:soit [^;.€\d]{3,40},? )?(?:(?:a titre d[e']|au titre d[eu]|pour l[ea]) ?(?:un )?depot de garantie
  |en garantie (?:de (?:ses|l'execution|la bonne)|du (?:paiement|bail)|des (?:loyers|obligations)))
`

/** « passe de 12,31 € à 12,60 € », « 900 € au lieu de 850 € »: what it was is told no more. */
const former = /\b(?:pass|port|relev|ramen|augment|fix)\w* de ?$|\b(?:au lieu|en remplacement) de ?$|\bancien(?:ne|nement)?\b[^.;]{0,25}$|precedemment(?: de)? ?$/
const toNew = /\b(?:pass|port|relev|ramen|augment)\w* de [\d ., ]+ ?(?:€|euros?)?(?: [a-z]+){0,3} a ?$/

/** What follows names the amount: « 2 900 € à titre de dépôt de garantie »; « 648,27 € TTC » of an invoice is its total. */
function labelAfter(after: string, type: Reading['type']): AmountLabel | undefined {
  if (afterDeposit.test(after.replace(/\s+/g, ' ')))
    return amountLabels.find(({ id }) => id === 'deposit')
  if (!type?.families.some((one) => one === 'invoice' || one === 'quote') || !/^ ?t\.?t\.?c/.test(after)) return undefined
  return amountLabels.find(({ id }) => id === 'total')
}

/** A sum lent is one only in a loan, a share capital tells only of a company's own papers. */
const fits = ({ id }: AmountLabel, type: Reading['type']) =>
  (id !== 'loan' || (type?.families.includes('loan') ?? false)) &&
  (id !== 'capital' || (type?.families.includes('corporate') ?? false))

/** An amount with the label before it; null where nothing tells what it is. */
function labelled(reading: Reading, amount: FoundAmount, isMarked: boolean): KeyAmount | null {
  const { source, type } = reading
  const at = source.lines.findIndex((one) => one.end >= amount.start)
  const line = source.lines[at]
  const isCapital = isCapitalCell(reading, line)
  if (!isCapital && isBare(line) && (isBare(source.lines[at - 1]) || isBare(source.lines[at + 1]))) return null
  const same = source.fold.slice(line?.start ?? amount.start, amount.start).replace(/[\s|]+/g, ' ')
  const printedBefore = isMarked ? wordsBefore(reading, line, amount.start) : same
  if (former.test(printedBefore)) return null
  const before = printedBefore.replace(toNew, '')
  const label = isCapital ? amountLabels.find(({ id }) => id === 'capital') : amountLabels.find((one) => fits(one, type) && one.before.test(before)) ?? labelAfter(source.fold.slice(amount.end, amount.end + 90), type)
  if (!label || amount.value <= 0 || /\d{7,}/.test(source.fold.slice(amount.start, amount.end))) return null
  if (!isMarked && !strong.has(label.id)) return null
  const after = source.fold.slice(amount.end, amount.end + 80)
  const printed = source.slice(amount.start, amount.end).replace(/\s+/g, ' ')
  return { label, amount, printed, weight: label.weight, ...termsOfAmount(same, after) }
}

/** One amount a label, the most telling label first, each a printed figure. */
export function keyAmounts(reading: Reading): KeyAmount[] {
  const { fold } = reading.source
  const marked = findAmounts(fold.slice(0, 200_000)).slice(0, 400)
  const found = new Map<string, KeyAmount>()
  for (const isMarked of [true, false]) {
    for (const amount of isMarked ? marked : unmarkedAmounts(fold, marked)) {
      const one = labelled(reading, amount, isMarked)
      const before = one && found.get(one.label.id)
      if (one && (!before || (one.label.latest && one.amount.start > before.amount.start))) found.set(one.label.id, one)
    }
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight)
}
