import { pattern } from '../../../../../shared/domain/dates/pattern'
import type { Reading } from '../reading'
import { foreignSubject } from '../roles/date-cues'
import { addDuration } from '../../../../../shared/domain/dates/calendar'
import { issueDateOf } from './base-date'
import { counted, printed } from './due-candidate'
import type { DueCandidate } from './due-candidate'
import { paymentCandidates } from './payment-due'
import { termCandidates } from './term-due'
import { printedEnds, validityCandidates } from './validity-due'
import { isAgreement, isLetter, isOffer } from './paper-kind'
import { sentenceAt } from '../text/sentences'

/**
 * Days to answer, appear or contest by; only printed ones, and delays that count from the paper's own date.
 */
function deadlineCandidates(reading: Reading): DueCandidate[] {
  const found = reading.dates
    .filter(
      (date) =>
        (date.kind === 'day' || (date.kind === 'month' && date.certainty > 0.7)) &&
        (date.role === 'deadline' || date.role === 'notice') && date.strength >= 7,
    )
    .map((date) => printed(reading, date, date.strength, ['date limite pour agir', 'last day to act']))
  for (const duration of reading.durations) {
    const issue = issueDateOf(reading, duration.start)
    const sentence = sentenceAt(reading.sentences, duration.start)?.text ?? ''
    if (!/dans (?:un|le) (?:delai|mois)|delai de|sous|within/.test(sentence)) continue
    if (foreignSubject.test(sentence)) continue
    if (
      /reception|notification|signification/.test(sentence) &&
      !/reception de la presente facture|date de la presente signification/.test(sentence)
    )
      continue
    if (
      !pattern`
        (?:a compter|from|qui suit|suivant|of)[^.]{0,30}(?:date d(?:e|u) (?:la |l'|ce |cette )?(?:present
        |lettre|courrier|avis|document)|presente|the date of this)
      `.test(sentence)
    )
      continue
    if (issue)
      found.push(counted(reading, { iso: addDuration(issue.iso, duration), base: issue, duration, score: 8 }))
  }
  return found
}

const above = (candidates: DueCandidate[], floor: number) => candidates.filter((one) => one.score >= floor)

const preferred = (one: DueCandidate) => ({ ...one, score: one.score + 6 })

/** Every candidate that the kind of document admits; a letter also tells by when to act. */
export function dueCandidates(reading: Reading): DueCandidate[] {
  const letter = reading.type && isLetter(reading) ? above(deadlineCandidates(reading), 9) : []
  return [...candidatesOfType(reading), ...letter]
}

/** A receipt or an invoice named inside does not make an English agreement one of them. */
const isMistaken = (reading: Reading) =>
  reading.language === 'en' &&
  isAgreement(reading) &&
  reading.source.fold.slice(0, 300).search(reading.type?.title ?? /^/) < 0

function candidatesOfType(reading: Reading): DueCandidate[] {
  if (isMistaken(reading)) return above(termCandidates(reading), 6.5)
  switch (reading.type?.due) {
    case 'none':
      return []
    case 'payment':
      return [...above(paymentCandidates(reading), 6), ...above(deadlineCandidates(reading), 8)]
    case 'validity':
      return [...above(validityCandidates(reading), 7), ...above(deadlineCandidates(reading), 8)]
    case 'term':
      return [
        ...above(termCandidates(reading), 6.5),
        ...(isOffer(reading) ? above(validityCandidates(reading), 10).map(preferred) : []),
      ]
    case 'deadline':
      return [
        ...above(deadlineCandidates(reading), 7),
        ...above(paymentCandidates(reading), 8.5),
        ...above(printedEnds(reading), isLetter(reading) ? 9.5 : 11),
        ...(reading.language === 'en' ? above(termCandidates(reading), 8) : []),
      ]
    default:
      if (!reading.type && isAgreement(reading)) return above(termCandidates(reading), 6.5)
      return [
        ...above(validityCandidates(reading), 10),
        ...above(paymentCandidates(reading), 9.5),
        ...above(termCandidates(reading), reading.type?.families.includes('contract') ? 8 : 11),
        ...above(deadlineCandidates(reading), 8),
      ]
  }
}

/** The best candidate; of equal ones the later day, then the first printed. Null when nothing is clear. */
export function findDueDate(reading: Reading): DueCandidate | null {
  const candidates = dueCandidates(reading)
  const support = (one: DueCandidate) =>
    one.score + Math.min(candidates.filter((other) => other.iso === one.iso).length - 1, 2) * 0.75
  return candidates.sort((a, b) => support(b) - support(a) || (a.iso < b.iso ? 1 : -1))[0] ?? null
}
