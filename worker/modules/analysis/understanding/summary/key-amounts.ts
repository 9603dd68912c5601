import { pattern } from '../../../../../shared/domain/dates/pattern'
import { findAmounts } from '../entities/amounts'
import type { FoundAmount } from '../entities/amounts'
import type { Reading } from '../reading'
import type { SourceLine } from '../text/source-text'

/** An amount and what it is, in French and English. */
export interface KeyAmount {
  label: [string, string]
  amount: FoundAmount
  printed: string
  /** How telling the label is, 1…10. */
  weight: number
}

const labels: [RegExp, [string, string], number][] = [
  [
    pattern`
      (?:net|total|montant|solde|somme|reste)(?: \w+){0,4} (?:a (?:payer|regler)[^\d]{0,25}
      |dus?[^\da-z]{0,12}|due[^\da-z]{0,12}|a nous devoir[^\d]{0,6})$
      |total due[^\d]{0,40}$|amount due[^\d]{0,30}$|(?:zahl|rechnungs)betrag[^\d]{0,10}$
      |a regler avant le [\d/]+\s*$
    `,
    ['montant à payer', 'amount to pay'],
    10,
  ],
  [
    pattern`
      total (?:t\.?t\.?c\.?|toutes taxes)[^\d]{0,25}$|montant ttc[^\d]{0,20}$
      |grand total[^\d]{0,15}$|gesamtbetrag[^\d]{0,15}$
    `,
    ['total TTC', 'total with tax'],
    8,
  ],
  [/loyer annuel[^\d]{0,110}$/, ['loyer annuel', 'yearly rent'], 7],
  [/loyer mensuel[^\d]{0,60}$/, ['loyer mensuel', 'monthly rent'], 7],
  [
    pattern`
      loyers suivants[^\d]{0,15}(?:\(\d+\))?[^\d]{0,30}(?:\d+ de chaque mois)?[^\d]{0,15}$
    `,
    ['loyer périodique', 'periodic rent'],
    5,
  ],
  [/depot de garantie[^\d]{0,60}$|\bdeposit[^\d]{0,25}$/, ['dépôt de garantie', 'deposit'], 4],
  [
    pattern`
      (?:montant|capital) (?:du pret|emprunte|du credit|finance)[^\d]{0,20}$|pret de[^\d]{0,40}$
      |loan amount[^\d]{0,20}$
    `,
    ['montant du prêt', 'loan amount'],
    9,
  ],
  [/prix d'achat(?: hors taxes| ht)?[^\d]{0,20}$/, ['prix d’achat', 'purchase price'], 6],
  [/(?:salaire|remuneration)(?: \w+){0,5}[^\d]{0,40}$/, ['rémunération', 'pay'], 6],
  [/net paye[^\d]{0,15}$/, ['net payé', 'net paid'], 8],
  [/(?:cotisation|prime|prima) (?:annuelle|anual)[^\d]{0,25}$/, ['cotisation annuelle', 'yearly premium'], 7],
  [/honoraires[^\d]{0,60}$/, ['honoraires', 'fees'], 6],
  [/redevance(?: \w+){0,3}[^\d]{0,20}$/, ['redevance', 'fee'], 6],
  [
    pattern`
      (?:contract value|valeur du contrat|montant du (?:marche|contrat))[^\d]{0,15}$
    `,
    ['montant du contrat', 'contract value'],
    8,
  ],
  [/(?:licen[cs]e )?fees?[^\d]{0,12}$/, ['redevance', 'fee'], 5],
  [/prix(?: \w+){0,3}[. :]{1,20}$/, ['prix', 'price'], 3],
  [/capital(?: social)?(?: \w+){0,4}[^\d]{0,15}$/, ['capital', 'share capital'], 1],
]

/** A figure alone on its line: among others like it, nobody can tell which label is its own. */
const isBare = (line: SourceLine | undefined) => line !== undefined && !/[a-z]{3}/.test(line.text)

/** The amounts that matter, most telling first, three at most, each a printed figure. */
export function keyAmounts(reading: Reading): KeyAmount[] {
  const { source } = reading
  const found: KeyAmount[] = []
  for (const amount of findAmounts(source.fold).slice(0, 400)) {
    const at = source.lines.findIndex((one) => one.end >= amount.start)
    const line = source.lines[at]
    if (isBare(line) && (isBare(source.lines[at - 1]) || isBare(source.lines[at + 1]))) continue
    const from = Math.max(amount.start - 130, (line?.start ?? amount.start) - 100)
    const before = source.fold.slice(Math.max(0, from), amount.start).replace(/[\s|]+/g, ' ')
    const hit = labels.find(([pattern]) => pattern.test(before))
    if (!hit || amount.value <= 0 || /\d{5,}/.test(source.fold.slice(amount.start, amount.end))) continue
    const [, label, weight] = hit
    const printed = source.slice(amount.start, amount.end).replace(/\s+/g, ' ')
    if (label[0] === 'capital' && !reading.type?.families.includes('corporate')) continue
    if (!found.some((one) => one.label[0] === label[0])) found.push({ label, amount, printed, weight })
  }
  return found.sort((a, b) => b.weight - a.weight).slice(0, 3)
}
