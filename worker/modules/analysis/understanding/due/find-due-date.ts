import type { Reading } from '../reading'
import { deadlineCandidates } from './deadline-due'
import type { DueCandidate } from './due-candidate'
import { paymentCandidates } from './payment-due'
import { isSettled } from './settled'
import { strategyOf } from './strategy'
import { endsInSilence } from './ends-in-silence'
import { isOpenEnded, termCandidates } from './term-due'
import { printedEnds, validityCandidates } from './validity-due'
import { labelledPeriods } from './validity-periods'
import { isAgreement, isLetter, isOffer } from './paper-kind'

const above = (candidates: DueCandidate[], floor: number) => candidates.filter((one) => one.score >= floor)

const preferred = (one: DueCandidate) => ({ ...one, score: one.score + 6 })

/** Every candidate that the kind of document admits; a letter also tells by when to act. */
export function dueCandidates(reading: Reading): DueCandidate[] {
  const own = ownCandidates(reading)
  if (own.length) return own
  const plain = plainCandidates(reading)
  return plain.length ? plain : endsInSilence(reading)
}

function ownCandidates(reading: Reading): DueCandidate[] {
  if (!reading.type || !isLetter(reading)) return candidatesOfType(reading)
  const isOnlyLetter = reading.type.due === 'none' && reading.type.families.includes('letter')
  return [
    ...candidatesOfType(reading),
    ...above(deadlineCandidates(reading), 9),
    ...(isOnlyLetter ? above(printedEnds(reading), 9.5) : []),
  ]
}

/** How clear a term must be on a paper of no kind that has terms. */
const termFloor = ({ type }: Reading) => (type ? (type.families.includes('contract') ? 8 : 11) : 8)

const meeting = /audience|rendez-vous|visite|livraison|\breleve\b/

/** Day by which money is owed; a day to act by only where none is, or where somebody claims something. */
function owedBy(reading: Reading): DueCandidate[] {
  if (isSettled(reading)) return []
  const payments = above(paymentCandidates(reading), 6)
  const claims = reading.type?.families.includes('dispute') || isLetter(reading)
  if (payments.length && !claims) return payments
  const { fold } = reading.source
  const limits = deadlineCandidates(reading).filter(({ start, end }) => !meeting.test(fold.slice(start, end)))
  return [...payments, ...above(claims ? deadlineCandidates(reading) : limits, 8)]
}

/** Kinds that tell of other days than their own: the period billed, the contract of the salary. */
const ofNoOther = ['invoice', 'payslip', 'receipt', 'bank', 'accounts'] as const

/** « valable du … au … » on a paper of a kind nobody listed, the end of what a contract ties up. */
function plainEnds(reading: Reading): DueCandidate[] {
  const families = reading.type?.families ?? []
  if (!families.length) return above(validityCandidates(reading), 11)
  return families.includes('contract') ? above(termCandidates(reading), 10.5) : []
}

/**
 * What a paper of any kind may tell plainly, for when the ways of its kind find nothing: a title is easily
 * misread.
 */
function plainCandidates(reading: Reading): DueCandidate[] {
  const { type } = reading
  const other = ofNoOther.some((family) => type?.families.includes(family))
  if (!type || reading.language === 'en' || isOpenEnded(reading)) return []
  if (type.due === 'none') return plainEnds(reading)
  if (other && !isLetter(reading)) return []
  return [
    ...above(validityCandidates(reading), 9),
    ...(type.families.includes('certificate') ? [] : above(paymentCandidates(reading), 9.5)),
    ...above(termCandidates(reading), 8),
    ...above(deadlineCandidates(reading), 9),
  ]
}

/** A receipt or an invoice named inside does not make an English agreement one of them. */
const isMistaken = (reading: Reading) =>
  reading.language === 'en' &&
  isAgreement(reading) &&
  reading.source.fold.slice(0, 300).search(reading.type?.title ?? /^/) < 0

function candidatesOfType(reading: Reading): DueCandidate[] {
  if (isMistaken(reading)) return above(termCandidates(reading), 6.5)
  switch (strategyOf(reading)) {
    case 'none':
      return []
    case 'payment':
      return owedBy(reading)
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
        ...labelledPeriods(reading),
        ...above(printedEnds(reading), isLetter(reading) ? 9.5 : 11),
        ...(reading.language === 'en' ? above(termCandidates(reading), 8) : []),
      ]
    default:
      if (!reading.type && isAgreement(reading)) return above(termCandidates(reading), 6.5)
      return [
        ...above(validityCandidates(reading), reading.type ? 10 : 9),
        ...above(paymentCandidates(reading), 9.5),
        ...above(termCandidates(reading), termFloor(reading)),
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
