import type { Reading } from '../reading'
import type { DueStrategy } from '../type/document-type'
import { paymentCandidates } from './payment-due'

/**
 * How the day that matters is found on this paper: as its kind says, but a notice of renewal that claims
 * nothing is read as the contract it speaks of. Undefined for a paper of no known kind.
 */
export function strategyOf(reading: Reading): DueStrategy | undefined {
  const { type } = reading
  if (type?.label === 'Avis d’échéance' && !paymentCandidates(reading).length) return 'term'
  return type?.due
}
