import { pattern } from '../../../../../shared/domain/dates/pattern'
import { addDuration, endOfMonth } from '../../../../../shared/domain/dates/calendar'
import type { Reading } from '../reading'
import type { RoledDate } from '../roles/date-roles'
import { sentenceAt } from '../text/sentences'
import { issueDateOf } from './base-date'
import { counted, printed } from './due-candidate'
import type { DueCandidate } from './due-candidate'
import { monthlyDays } from './monthly-day'

const elsewhere = pattern`
  adherer|prelevement mensuel|reclamation|contestation|escompte|skonto|discount|etalement
  |mensualis
`
const ofContract = pattern`
  \b(?:contrat|bail|engagement|abonnement|police|carte|offre)\b[^.;]{0,30}echeance[^.;]{0,12}$
`
const settled = /\b(?:paye|regle|acquitte|encaisse|preleve|soldee? le|paid)e?s?\b(?! par| a )/
const why: [string, string] = ['date limite de paiement', 'payment limit']

function rowOf(reading: Reading, date: RoledDate): string {
  return reading.source.lines.find((line) => line.end >= date.start)?.text ?? ''
}

/** Instalments of a plan: the first that is not marked paid when some are, else the last. */
function instalment(reading: Reading, rows: RoledDate[]): RoledDate | undefined {
  const open = rows.filter((date) => !settled.test(rowOf(reading, date)))
  const sorted = [...open].sort((a, b) => (a.iso < b.iso ? -1 : 1))
  return open.length < rows.length ? sorted[0] : sorted.at(-1)
}

function completed(reading: Reading, date: RoledDate): RoledDate | null {
  const issue = issueDateOf(reading)
  if (!issue) return null
  const year = Number(issue.iso.slice(0, 4))
  const same = `${year}${date.iso.slice(4)}`
  return { ...date, iso: same >= issue.iso ? same : `${year + 1}${date.iso.slice(4)}` }
}

/** The words of the sentence just before a date. */
const leadOf = (reading: Reading, date: RoledDate) =>
  reading.source.fold.slice(Math.max(date.sentence?.start ?? 0, date.start - 90), date.start)

const terms = pattern`
  (?:pa[iy]\w*|regl\w*|acquitt\w*|verser|echeance|delai|conditions?|due|within|net|terms?
  |zahlbar|innerhalb|mode de reglement|virement|sous|somme)
`
const baseWords = pattern`
  (?:(?:de|of|from|after|following|nach|suivant|apres|a compter de|des)[^.]{0,30}(?:facture
  |factur|emission|edition|presente|date|lettre|courrier|invoice|avis|rechnung|etablissement
  |delivrance)|net(?:s|to)?\b|fin de mois|fdm|date (?:de |d')?(?:facture|emission)|e\.?o\.?m)
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

const inParts = /\b(?:echeances|versements|mensualites|fois|instal?lments)\b[^.;]{0,60}$/

/** « en trois échéances : le 31 décembre, le 31 janvier et le 28 février »: the last of them. */
function lastOfList(reading: Reading, date: RoledDate): RoledDate {
  if (!inParts.test(leadOf(reading, date))) return date
  const end = date.sentence?.end ?? date.end
  const last = reading.dates.findLast((one) => one.kind === 'day' && one.start >= date.start && one.end <= end)
  return last ? { ...last, strength: date.strength, cue: date.cue } : date
}

/** Days by which something must be paid. */
export function paymentCandidates(reading: Reading): DueCandidate[] {
  // The only dates of a plan's table are its instalments, whatever their column is called.
  const plan =
    reading.type?.label === 'Échéancier' &&
    !reading.dates.some((date) => date.role === 'payment' && date.cue === 'colonne')
  const usable = reading.dates.filter(
    (date) =>
      (date.role === 'payment' || (plan && date.role === 'issue' && date.cue === 'colonne')) &&
      date.strength >= 5.5 &&
      !elsewhere.test(leadOf(reading, date)) &&
      !ofContract.test(leadOf(reading, date)),
  )
  const days = usable.filter((date) => date.kind === 'day')
  const rows = days.filter((date) => date.cue === 'colonne')
  const found: DueCandidate[] = []
  const row = rows.length > 1 ? instalment(reading, rows) : rows[0]
  if (row) found.push(printed(reading, row, rows.length > 2 ? 12 : 8, why))
  for (const first of days) {
    if (first.cue === 'colonne') continue
    const date = lastOfList(reading, first)
    const row = rowOf(reading, date)
    const total = /total|montant|net|solde|somme|amount|balance|zahlbetrag/.test(row) ? 1.5 : 0
    const limit = /limite|due|zahlbar|payer|regler/.test(date.cue) ? 1.5 : 0
    found.push(printed(reading, date, date.strength + total + limit - (settled.test(row) ? 4 : 0), why))
  }
  if (!found.length) {
    for (const date of usable) {
      const whole = date.kind === 'yearless' && date.strength >= 8 ? completed(reading, date) : null
      if (whole) found.push(printed(reading, whole, 6, why))
    }
  }
  found.push(...monthlyDays(reading))
  if (!found.length) {
    // « Votre contrat se renouvelle à son échéance du 1er janvier » : the premium is due that day.
    const term = reading.dates.filter(
      ({ kind, role, cue }) => kind === 'day' && role === 'end' && cue.includes('echeance'),
    )
    found.push(...term.map((date) => printed(reading, date, 6, why)))
  }
  const issue = reading.type?.families.includes('dispute') ? issueDateOf(reading) : null
  return [...found, ...countedTerms(reading)].filter((one) => !issue || one.iso >= issue.iso)
}
