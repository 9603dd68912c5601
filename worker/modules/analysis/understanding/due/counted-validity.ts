import { addDuration } from '../../../../../shared/domain/dates/calendar'
import { pattern } from '../../../../../shared/domain/dates/pattern'
import type { Reading } from '../reading'
import { foreignSubject } from '../roles/date-cues'
import type { RoledDate } from '../roles/date-roles'
import { sentenceAt } from '../text/sentences'
import { dayJustTold, issueDateOf } from './base-date'
import { counted } from './due-candidate'
import type { DueCandidate } from './due-candidate'
import { dayOfEvent, eventNamed } from './event-day'
import { namedDay } from './named-day'
import { isQuote } from './paper-kind'
import { countedFrom } from './term-start'

const validityWords = pattern`
  valable|validite|valid|garanti|(?:nous |m'|s')?engage\w*|maintenu|\btient|\btenons|liee?s? par|reservee?s?|acceptable|warrant|gultig|valida|en vigueur|offre|perime|cadu[cq]|peremption
  |(?:produi\w+ (?:ses )?effets?|delivre|enregistre|inscri|accorde|attribue|protege
  |octroye)[^.;]{0,90}(?:pour|durant|pendant)
  (?: une?| la)?(?: (?:periode|duree) de)? ?$
`
const notThis = pattern`
  preavis|conserv|avant l'echeance|reclamation|apres (?:reception|la date de (?:sinistre|debit))
  |subsequente|decennale pesant|reception des travaux,|1792|parfait achevement|acompte|reconstitution
  |indemnisation
  |perte d'exploitation|remboursement|valeur a neuf|delivrer tous les|tous les \w+ mois jusqu
`

/** An event that the paper may leave undated: nothing else stands for its day. */
const ofItself = /livraison|mise en service|reception|installation|delivery|notifi|signifi|publi|ouverture/

/** The day a validity counts from: the one its words name, else the day the paper was made out. */
function baseFor(reading: Reading, words: string): RoledDate | null {
  const named = namedDay(reading, words)
  if (named || (named === null && ofItself.test(words))) return named
  const visit = eventNamed('visite')
  return issueDateOf(reading) ?? (visit ? dayOfEvent(reading, visit) : null)
}

/** Whether a length of time between these words is how long the paper is good. */
function isValidity(reading: Reading, before: string, after: string): boolean {
  const firm = isQuote(reading) && /\bfermes? (?:pendant|durant|pour)/.test(before)
  const said = firm || validityWords.test(before) || /^ ?(?:de |of )?(?:validite|validity|garantie)/.test(after)
  if (!said || notThis.test(before + after) || /livraison[^.;]{0,25}$/.test(before)) return false
  const priced = isQuote(reading) && /prix|tarif/.test(before)
  return priced || !foreignSubject.test(before)
}

/**
 * « valable six mois à compter de sa délivrance », « offre valable 45 jours », « garanti pendant 24 mois à
 * compter de l’achat ».
 */
export function countedValidity(reading: Reading): DueCandidate[] {
  const found: DueCandidate[] = []
  for (const duration of reading.durations) {
    const sentence = sentenceAt(reading.sentences, duration.start)
    const before = reading.source.fold
      .slice(Math.max(sentence?.start ?? 0, duration.start - 120), duration.start)
      .replace(/\s+/g, ' ')
    const after = reading.source.fold
      .slice(duration.end, Math.min(sentence?.end ?? duration.end, duration.end + 110))
      .replace(/\s+/g, ' ')
    if (!isValidity(reading, before, after)) continue
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
