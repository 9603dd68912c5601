import { pattern } from '../../../../../shared/domain/dates/pattern'
import { addDuration } from '../../../../../shared/domain/dates/calendar'
import type { Reading } from '../reading'
import type { RoledDate } from '../roles/date-roles'
import { foreignSubject } from '../roles/date-cues'
import { sentenceAt } from '../text/sentences'
import { dayJustTold, issueDateOf, isEnd, printOut, vagueness } from './base-date'
import { counted, opensPeriod, printed } from './due-candidate'
import type { DueCandidate } from './due-candidate'
import { principalDays } from './principal-day'
import { countedFrom } from './term-start'
import { dayOfEvent, eventNamed } from './event-day'
import { identitySpan } from './identity-span'
import { namedDay } from './named-day'
import { isLetter, isOffer } from './paper-kind'
import { yearEnds } from './year-end'
import { isPeriodOfOtherPaper, speaksOfOtherPaper } from './other-paper'

const own = pattern`
  present[es]*|attestation|certificat|valable|validite|garantie|couvert|periode|devis|offre
  |diagnostic|police|contrat|policy|valid|cobertura|poliza|document
`
const periodWords = pattern`
  valable|validite|periode|garanti|couv(?:ert|r)|chantiers? ouvert|assure|effet|vigueur|titulaire|policy|coverage
  |cobertura|poliza|valid|insured|versicher|droits|adhesion|echeance|autoris|occup|installer
  |stationn
`
const validityWords = pattern`
  valable|validite|valid|garanti|warrant|gultig|valida|en vigueur|offre|perime|cadu[cq]|peremption
  |(?:produi\w+ (?:ses )?effets?|delivre|enregistre|inscri|accorde|attribue|protege|octroye)[^.;]{0,90}(?:pour|durant|pendant)
  (?: une?| la)?(?: (?:periode|duree) de)? ?$
`
const notThis = pattern`
  preavis|conserv|avant l'echeance|reclamation|apres (?:reception|la date de (?:sinistre|debit))
  |subsequente|decennale pesant|reception des travaux,|1792|parfait achevement|livraison|acompte|reconstitution|indemnisation
  |perte d'exploitation|remboursement|valeur a neuf|delivrer tous les|tous les \w+ mois jusqu
`

/** On a signed offer the end of what was bought matters more than the offer's own. */
const ofContract = pattern`
  (?:subscription|contract|service|term|licen[cs]e) end date[^a-z]*$
  |(?:date de )?fin (?:de l'abonnement|du contrat|de l'engagement|d'engagement)[^a-z]*$
`

/** « Prix garantis jusqu’au » limits an offer, and nothing else. */
const isPriceOfOffer = ({ type }: Reading, { role, sentence, cue }: RoledDate) =>
  role === 'foreign' &&
  (type?.families.includes('quote') ?? false) &&
  /\b(?:prix|tarifs?|offre)\b/.test(sentence?.text ?? '') &&
  /jusqu/.test(cue)

export function printedEnds(reading: Reading): DueCandidate[] {
  const speaksForItself = isLetter(reading) || isOffer(reading)
  return reading.dates
    .filter((date) => date.kind !== 'yearless' && (isEnd(date) || isPriceOfOffer(reading, date)))
    .filter((date) => date.strength >= 6)
    .filter((date) => !opensPeriod(reading, date))
    .map((date) => {
      const { source } = reading
      const text = date.sentence?.text ?? ''
      const other = !speaksForItself && speaksOfOtherPaper(reading, date) ? 9 : 0
      const score =
        date.strength -
        other +
        (own.test(text) ? 1.5 : 0) +
        (ofContract.test(source.fold.slice(Math.max(0, date.start - 50), date.start)) ? 5 : 0) +
        (/valab|valid|expir|gultig/.test(date.cue) ? 1.5 : 0) -
        vagueness(date)
      return printed(reading, date, score, ['fin de validité', 'end of validity'])
    })
}

function periodEnds(reading: Reading): DueCandidate[] {
  const found: DueCandidate[] = []
  for (const period of reading.periods) {
    const sentence = sentenceAt(reading.sentences, period.start)
    const above = reading.source.fold
      .slice(Math.max(0, period.start - 130), period.start)
      .replace(/\s+/g, ' ')
    const about = `${sentence?.text.slice(0, 300) ?? ''} ${above}`
    const lead = reading.source.fold.slice(Math.max(sentence?.start ?? 0, period.start - 130), period.start)
    const covers = reading.type?.families.includes('insurance') || periodWords.test(about)
    if (!covers || foreignSubject.test(lead)) continue
    if (isPeriodOfOtherPaper(reading, period.start)) continue
    if (
      pattern`
        exercice|cotisation du|chiffre d'affaires|masse salariale|emploi|paie|consommation|verifie
        |declar
      `.test(above.slice(-60))
    )
      continue
    const why: [string, string] = ['fin de la période de validité', 'end of the period of validity']
    found.push(
      printed(
        reading,
        { iso: period.to, start: period.last.start, end: period.last.end },
        11 + (own.test(about) ? 1 : 0),
        why,
      ),
    )
  }
  return found
}

/**
 * « del 1 de febrero de 2026 hasta el 31 de enero »: the year is that of the first such day after the
 * start.
 */
function yearlessEnds(reading: Reading): DueCandidate[] {
  const found: DueCandidate[] = []
  reading.dates.forEach((date, index) => {
    const before = reading.dates[index - 1]
    if (
      date.kind !== 'yearless' ||
      date.role !== 'end' ||
      date.strength < 8 ||
      before?.kind !== 'day' ||
      date.start - before.end > 60
    )
      return
    const year = Number(before.iso.slice(0, 4))
    const iso = [year, year + 1].map((one) => `${one}${date.iso.slice(4)}`).find((day) => day > before.iso)
    if (iso)
      found.push({
        ...printed(reading, { ...date, iso }, 8, ['fin de validité', 'end of validity']),
        read: date.iso,
      })
  })
  return found
}

/** An event that the paper may leave undated: nothing else stands for its day. */
const ofItself = /livraison|mise en service|reception|installation|delivery|notifi|signifi|publi|ouverture/

const labelOfPeriod = /\b(?:duree|validite|valable|autorisation|periode de location|engagement)[^.;]{0,18}$/

/** « Durée : du 5 novembre 2026 au 31 janvier 2027 » among the terms a letter confirms. */
export function labelledPeriods(reading: Reading): DueCandidate[] {
  const { fold } = reading.source
  return reading.periods
    .filter(({ start }) => labelOfPeriod.test(fold.slice(Math.max(0, start - 50), start)))
    .filter(({ start }) => !isPeriodOfOtherPaper(reading, start))
    .map(({ to, last }) =>
      printed(reading, { iso: to, start: last.start, end: last.end }, 9.5, ['fin de validité', 'end of validity']),
    )
}

/** The day a validity counts from: the one its words name, else the day the paper was made out. */
function baseFor(reading: Reading, words: string): RoledDate | null {
  const named = namedDay(reading, words)
  if (named || (named === null && ofItself.test(words))) return named
  const visit = eventNamed('visite')
  return issueDateOf(reading) ?? (visit ? dayOfEvent(reading, visit) : null)
}

/**
 * « valable six mois à compter de sa délivrance », « offre valable 45 jours », « garanti pendant 24 mois à
 * compter de l’achat ».
 */
function countedValidity(reading: Reading): DueCandidate[] {
  const found: DueCandidate[] = []
  for (const duration of reading.durations) {
    const sentence = sentenceAt(reading.sentences, duration.start)
    const before = reading.source.fold
      .slice(Math.max(sentence?.start ?? 0, duration.start - 120), duration.start)
      .replace(/\s+/g, ' ')
    const after = reading.source.fold
      .slice(duration.end, Math.min(sentence?.end ?? duration.end, duration.end + 110))
      .replace(/\s+/g, ' ')
    const said = validityWords.test(before) || /^ ?(?:de |of )?(?:validite|validity|garantie)/.test(after)
    if (!said || notThis.test(before + after) || foreignSubject.test(before)) continue
    const from = /(?:a compter|a partir) d[eu]s? [^.;]{0,80}$/.exec(before)?.[0] ?? ''
    const printedBase = dayJustTold(reading, after, duration.start) ?? countedFrom(reading, duration.end)
    const base = printedBase ?? baseFor(reading, after + from)
    if (!base) continue
    const self = pattern`
      present[es]*|attestation|certificat|offre|devis|appareil|validite|valable
    `.test(before + after)
      ? 2
      : 0
    const itself = /\bla presente [a-z]+ est |\ble present [a-z]+ est /.test(before) ? 1.5 : 0
    const iso = addDuration(base.iso, duration)
    found.push(counted(reading, { iso, base, duration, score: 7 + self + itself }))
  }
  return found
}

/** A day that only stands where papers are dated, or that of a copy, does not tell when this one was made. */
const isGuess = ({ cue, iso }: RoledDate, end: string) => printOut.test(cue) || (cue === 'seule' && iso === end)

/** Last days on which the paper is still good. */
export function validityCandidates(reading: Reading): DueCandidate[] {
  const issue = issueDateOf(reading)
  const all = [
    ...printedEnds(reading),
    ...periodEnds(reading),
    ...yearlessEnds(reading),
    ...countedValidity(reading),
    ...yearEnds(reading),
    ...identitySpan(reading),
    ...principalDays(reading).map((one) => ({ ...one, score: 7.5 })),
  ]
  // What ended when the paper was made is what it tells of, not how long it is good.
  return all.filter(({ iso }) => !issue || isGuess(issue, iso) || iso > issue.iso)
}
