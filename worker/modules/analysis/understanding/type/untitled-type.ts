import { pattern } from '../../../../../shared/domain/dates/pattern'

/** Forms that need no title: their columns and totals tell them. Every pattern must be met. */
const forms: [label: string, signs: RegExp[]][] = [
  ['Relevé bancaire', [/libelles?\W+(?:valeur\W+)?debit\W+credit/, /\bsolde\b/]],
  ['Bulletin de paie', [/\bnet (?:a payer|imposable|paye)/, /salaire (?:de base|brut)/, /cotisations/]],
  [
    'Tableau d’amortissement',
    [/\binterets\W+capital(?: amorti| rembourse)?\W+(?:capital )?restant du|capital\W+interets\W+(?:capital )?restant du/],
  ],
  [
    'Tableau d’amortissement',
    [/capital (?:restant )?du/, /\binterets\b/, /capital (?:amorti|rembourse)|amortissement/],
  ],
  [
    'Facture',
    [/\btotal (?:ht|h\.t)/, /\btva\b/, /net a payer|total (?:ttc|a payer)/, pattern`
      date (?:limite )?d(?:e paiement|'echeance)|a regler|reglement|payable
    `],
  ],
]

/** The label of the form that a paper without a title is; null when its columns tell none. */
export const untitledLabel = (fold: string): string | null =>
  forms.find(([, signs]) => signs.every((sign) => sign.test(fold)))?.[0] ?? null
