export interface FoundAmount {
  /** In euros (or the currency given), two decimals at most. */
  value: number
  currency: 'EUR' | 'GBP' | 'USD' | 'CHF'
  start: number
  end: number
}

const currencies: [FoundAmount['currency'], RegExp][] = [
  ['EUR', /€|eur/],
  ['GBP', /£|gbp/],
  ['USD', /\$|usd/],
  ['CHF', /chf/],
]
/** « un montant de 9⏎600,00 € »: prose that broke a line inside a figure; in a table the two would be two. */
const broken = "(?<=[a-z]{2} )\\d{1,3}\\n\\d{3}(?:[ .]\\d{3})*(?:[.,]\\d{1,2})?"
const number = `${broken}|\\d{1,3}(?:[ .,']\\d{3}){1,5}(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?`
const after = new RegExp(`(?<![\\d.,])(${number})\\s?(€|euros?|eur|gbp|usd|chf|£|\\$)(?![a-z])`, 'g')
const before = new RegExp(`(?<![a-z])(€|eur|gbp|usd|chf|£|us\\$|\\$)\\s?(${number})(?![\\d%])`, 'g')

/** 1.234,56 and 1,234.56 and 1 234,56. */
export function amountOf(text: string): number {
  const compact = text.replace(/[ '\n]/g, '')
  const decimal = /[.,](\d{1,2})$/.exec(compact)
  const whole = (decimal ? compact.slice(0, decimal.index) : compact).replace(/[.,]/g, '')
  return Number(decimal ? `${whole}.${decimal[1]}` : whole)
}

const currencyOf = (mark: string) => currencies.find(([, pattern]) => pattern.test(mark))?.[0] ?? 'EUR'

/** Every amount with its currency, in order. */
export function findAmounts(fold: string): FoundAmount[] {
  const found: FoundAmount[] = []
  for (const match of fold.matchAll(after)) {
    found.push({
      value: amountOf(match[1] ?? ''),
      currency: currencyOf(match[2] ?? ''),
      start: match.index,
      end: match.index + match[0].length,
    })
  }
  for (const match of fold.matchAll(before)) {
    const start = match.index
    if (found.some((amount) => start < amount.end && start + match[0].length > amount.start)) continue
    found.push({
      value: amountOf(match[2] ?? ''),
      currency: currencyOf(match[1] ?? ''),
      start,
      end: start + match[0].length,
    })
  }
  return found.sort((a, b) => a.start - b.start)
}
