import type { DueCandidate } from '../due/due-candidate'
import type { Facts } from '../facts/facts'
import type { Reading } from '../reading'
import type { KeyAmount } from './details/key-amounts'

/** All that a summary may speak of. */
export interface Story {
  reading: Reading
  facts: Facts
  issuer: string | null
  due: DueCandidate | null
  notice: DueCandidate | null
  amounts: KeyAmount[]
  /** The other party receives the paper: it is the owner's own invoice, quote or letter. */
  receives: boolean
}

/** One sentence, or null when the document does not hold what it would say. */
export type Line = string | null

/** The sentences for one family of papers, in order, the most telling first. */
export type Plan = (story: Story) => Line[]
