import { pattern } from '../../../../../../shared/domain/dates/pattern'

/** What the words around an amount add to it. */
export interface AmountTerms {
  tax: 'HT' | 'TTC' | null
  /** « par mois », printed as such or by its adjective. */
  per: [french: string, english: string] | null
  gross: boolean
}

const periods: [RegExp, [string, string]][] = [
  [/(?:par|per|\/|le|the|a) ?(?:mois|month)\b|\bmensuel|\bmonthly/, ['par mois', 'a month']],
  [/(?:par|per|\/|l'|a) ?(?:an|annee|annum|year)\b|\bannuel|\bannual(?!ly renew)|\byearly/, ['par an', 'a year']],
  [/(?:par|per|\/) ?(?:trimestre|quarter)\b|\btrimestriel|\bquarterly/, ['par trimestre', 'a quarter']],
  [/(?:par|per|\/) ?(?:semestre)\b|\bsemestriel/, ['par semestre', 'per half-year']],
  [/(?:par|per|\/|l'|de l')(?: )?(?:heure|hour)\b|\bhoraire/, ['par heure', 'an hour']],
  [/(?:par|per|\/) ?(?:jour|day)\b|\bjournali/, ['par jour', 'a day']],
  [/par (?:sinistre|claim)|per (?:claim|occurrence|event)/, ['par sinistre', 'per claim']],
  [/par vehicule|por vehiculo|per vehicle/, ['par véhicule', 'per vehicle']],
]
const beforeTax = /\bh\.? ?t\.?(?![a-z])|\bhors (?:taxes?|tva)|(?:excl\w*|plus|before|exclusive of) (?:vat|tax)/
const withTax = /\bt\.? ?t\.? ?c\.?(?![a-z])|toutes taxes|(?:incl\w*) (?:vat|tax)/

/** The rate that stands first. */
const firstIn = (words: string) =>
  periods
    .flatMap((period) => ({ period, at: words.search(period[0]) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0]?.period

/** Words that belong to the amount: up to the next figure or the end of the clause. */
const own = (after: string) =>
  after.replace(/\n(?=\s*(?:\(|h\.?t|hors|ttc|toutes|par |net|brut))/, ' ').split(/[;\n|\t]|[.,]\s|\d{2}|\bsoit\b|\bpayables?\b/)[0] ?? ''

/** Reads « 1 600,00 € HT par mois » from the folded words of the figure's own line, before and after it. */
export function termsOfAmount(before: string, after: string): AmountTerms {
  const follows = own(after.slice(0, 60))
  const near = before.slice(-32).split(/[.;] /).at(-1) ?? ''
  const tax = beforeTax.test(follows)
    ? 'HT'
    : withTax.test(follows)
      ? 'TTC'
      : beforeTax.test(near)
        ? 'HT'
        : withTax.test(near)
          ? 'TTC'
          : null
  const per = firstIn(follows) ?? periods.find(([words]) => words.test(near))
  const gross = pattern`\bbruts?\b|\bbrute\b|\bgross\b`
  return { tax, per: per?.[1] ?? null, gross: gross.test(follows) || gross.test(near) }
}
