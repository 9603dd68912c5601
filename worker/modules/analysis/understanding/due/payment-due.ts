import { pattern } from '../../../../../shared/domain/dates/pattern'
import { addDuration, endOfMonth } from '../../../../../shared/domain/dates/calendar'
import type { Reading } from '../reading'
import type { RoledDate } from '../roles/date-roles'
import { sentenceAt } from '../text/sentences'
import { issueDateOf } from './base-date'
import { ofOtherForm } from './deadline-due'
import { completed } from './completed-year'
import { counted, printed } from './due-candidate'
import type { DueCandidate } from './due-candidate'
import { inColumn, instalment, isPlanRow, isRowSettled, lastOfList, leadOf, rowOf } from './instalments'
import { isLetter } from './paper-kind'
import { monthlyDays } from './monthly-day'

const elsewhere = pattern`
  adherer|prelevement mensuel|reclamation|contestation|escompte|skonto|discount|etalement
  |mensualis
`
/** « Si vous adhérez …, votre premier prélèvement interviendra le »: of those who choose it. */
const optional = /\bsi vous (?:adher|opt|choisi|souhait)/
const ofContract = pattern`
  \b(?:contrat|bail|engagement|abonnement|police|carte|offre)\b[^.;]{0,30}echeance[^.;]{0,12}$
`
const why: [string, string] = ['date limite de paiement', 'payment limit']

const terms = pattern`
  (?:pa[iy]\w*|regl\w*|acquitt\w*|verser|echeance|delai|conditions?|due|within|net|terms?
  |zahlbar|innerhalb|binnen|pago|mode de reglement|virement|sous|somme)
`
const baseWords = pattern`
  (?:(?:de|of|from|after|following|nach|ab|suivant|apres|a compter de|des)[^.]{0,30}(?:facture
  |factur|emission|edition|presente|date|lettre|courrier|invoice|avis|rechnung|etablissement
  |delivrance|fecha)|ohne abzug|fecha (?:de )?factura|net(?:s|to)?\b|fin de mois|fdm|date (?:de 
  |d')?(?:facture|emission)|e\.?o\.?m)
`
const unknownBase = pattern`
  reception (?:de|du|des)|receipt of|livraison|delivery|notification|signification|fin (?:du
  |de la) (?:chantier|prestation)|retard|penalit|mise en demeure restee|a defaut|interet
  |majoration
`

/**
 * « 30 jours fin de mois », « quinze jours à compter de la date de la présente », “within 30 days of the
 * invoice date”.
 */
function countedTerms(reading: Reading): DueCandidate[] {
  const found: DueCandidate[] = []
  for (const duration of reading.durations) {
    const issue = issueDateOf(reading, duration.start)
    if (!issue) continue
    if (duration.unit === 'year' || (duration.unit === 'month' && duration.count > 4)) continue
    const sentence = sentenceAt(reading.sentences, duration.start)
    const before = reading.source.fold.slice(
      Math.max(sentence?.start ?? 0, duration.start - 160),
      duration.start,
    )
    const after = reading.source.fold
      .slice(duration.end, Math.min(sentence?.end ?? duration.end, duration.end + 90))
      .replace(/\s+/g, ' ')
    if (!terms.test(before) && !/^ ?(?:net|fin de mois|date de facture)/.test(after)) continue
    const isNet = reading.source.fold.startsWith('net', duration.start)
    if (
      (!isNet && !baseWords.test(after)) ||
      unknownBase.test(after.slice(0, 50)) ||
      /retard|penalit|intere/.test(before.slice(-80))
    )
      continue
    const month = /^\s?(?:,? )?(?:fin de mois|fdm|e\.?o\.?m)/.test(after)
    const day = addDuration(issue.iso, duration)
    const fixed = /fin de mois,? le (\d{1,2})\b/.exec(after)?.[1]
    const end = month ? endOfMonth(day) : day
    const iso = fixed
      ? `${addDuration(end, { count: 1, unit: 'month' }).slice(0, 8)}${fixed.padStart(2, '0')}`
      : end
    found.push(counted(reading, { iso, base: issue, duration, score: 7 }))
  }
  return found
}

const debited = 'preleve'
const debit = pattern`
  (?:prelev|debit)\w* (?:(?:sur|par|de|du|votre|compte|automatique|bancaire) ){0,4}
  (?:(?:le|du|au|a (?:partir|compter) du) )?(?:\w+di )?$
`

/** A credit note cites the invoice that it takes back, with its days. */
const isOfInvoice = ({ source }: Reading, { start, sentence }: RoledDate) =>
  /facture|invoice|rechnung|factura/.test(source.fold.slice(sentence?.start ?? start, start))

/** « prélevé le 5 décembre » on a bill made out before that day: when it will be paid. */
function isDebit(reading: Reading, date: RoledDate): boolean {
  if (date.role !== 'event' && date.role !== 'start' && date.role !== null) return false
  const issue = issueDateOf(reading)
  const lead = leadOf(reading, date).replace(/\s+/g, ' ')
  return issue !== null && date.iso > issue.iso && debit.test(lead)
}

const asPayment = (date: RoledDate, strength: number, cue: string): RoledDate => ({
  ...date,
  role: 'payment',
  strength,
  cue,
})

/** The dates that may limit a payment. */
function usableDates(reading: Reading): RoledDate[] {
  // The only dates of a plan's table are its instalments, whatever their column is called.
  const plan =
    reading.type?.label === 'Échéancier' &&
    !reading.dates.some((date) => date.role === 'payment' && inColumn(date))
  const debits = reading.dates
    .filter((date) => isDebit(reading, date))
    .map((date) => asPayment(date, 9, debited))
  const rows = plan ? reading.dates.filter((date) => isPlanRow(reading, date)) : []
  const inRows = rows.length > 2 ? rows.map((date) => asPayment(date, 8, 'colonne')) : []
  const limits = reading.dates.filter(
    (date) =>
      (date.role === 'payment' || (plan && date.role === 'issue' && inColumn(date))) &&
      date.strength >= 5.5 &&
      !elsewhere.test(leadOf(reading, date)) &&
      !/^[^.;)]{0,12}\bpaid\b/.test(reading.source.fold.slice(date.end, date.end + 24)) &&
      !optional.test(reading.source.fold.slice(date.sentence?.start ?? date.start, date.start)) &&
      !ofContract.test(leadOf(reading, date)) &&
      !ofOtherForm.test(leadOf(reading, date).replace(/\s+/g, ' ')) &&
      !(reading.type?.families.includes('receipt') && isOfInvoice(reading, date)),
  )
  return [...limits, ...debits, ...inRows]
}

/** Days printed as limits, alone or in the rows of a table. */
function printedLimits(reading: Reading, days: RoledDate[]): DueCandidate[] {
  const rows = days.filter(inColumn)
  const chosen = rows.length > 1 ? instalment(reading, rows, days) : rows[0]
  const inTable = chosen ? [printed(reading, chosen, rows.length > 2 ? 12 : 8, why)] : []
  const alone = days
    .filter((date) => !inColumn(date))
    .map((first) => {
      const date = lastOfList(reading, first)
      const row = rowOf(reading, date)
      const total = /total|montant|net|solde|somme|amount|balance|zahlbetrag/.test(row) ? 1.5 : 0
      const limit = /limite|due|zahlbar|payer|regler/.test(date.cue) ? 1.5 : 0
      const paid = isRowSettled(row) && date.cue !== debited ? 4 : 0
      return printed(reading, date, date.strength + total + limit - paid, why)
    })
  return [...inTable, ...alone]
}

/** A day without its year, or the échéance of the contract that a premium is due for. */
function lesserLimits(reading: Reading, usable: RoledDate[]): DueCandidate[] {
  const whole = usable
    .filter((date) => date.kind === 'yearless' && date.strength >= 8)
    .flatMap((date) => completed(reading, date) ?? [])
  const term = reading.dates.filter(
    ({ kind, role, cue }) => kind === 'day' && role === 'end' && cue.includes('echeance'),
  )
  return (whole.length ? whole : term).map((date) => printed(reading, date, 6, why))
}

/** Days by which something must be paid. */
export function paymentCandidates(reading: Reading): DueCandidate[] {
  const usable = usableDates(reading)
  const days = usable.filter((date) => date.kind === 'day')
  const clear = [...printedLimits(reading, days), ...monthlyDays(reading)]
  const found = clear.length ? clear : lesserLimits(reading, usable)
  const claims = reading.type?.families.includes('dispute') || isLetter(reading)
  const issue = claims ? issueDateOf(reading) : null
  // Whoever has a debit made is debited some days after the limit of all.
  const { fold } = reading.source
  const isLimit = ({ start, end }: DueCandidate) => /date limite de paiement/.test(fold.slice(start, end))
  const isDebited = ({ start, end }: DueCandidate) => /\b(?:debite|preleve)e?s?\b/.test(fold.slice(start, end))
  const limited = found.some(isLimit) ? found.filter((one) => isLimit(one) || !isDebited(one)) : found
  return [...limited, ...countedTerms(reading)].filter((one) => !issue || one.iso >= issue.iso)
}
