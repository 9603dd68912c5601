import type { CaptureSource as Provenance } from '../../shared/schemas/source'

/** How the bytes are had. `page`: in the frame that shows it, with the user's cookies there. */
export type BytesAt =
  | { at: 'page'; url: string; cache: RequestCache }
  | { at: 'extension'; url: string }
  | { at: 'file'; file: File }

/** Why « Tout enregistrer » leaves it out; it can still be ticked. */
export type SkipReason = 'inline-image' | 'small-image'

/**
 * Something that can be saved, before its bytes are here. `id` is stable while the page shows the same thing.
 */
export interface Capturable {
  id: string
  name: string
  mime: string | null
  /** As the page says, often rounded; null when it does not. */
  sizeBytes: number | null
  expects: 'pdf' | 'image' | 'message' | 'file'
  skip: SkipReason | null
  provenance: Provenance
  bytes: BytesAt
}

/** A capturable and the frame of the tab that offered it (0 is the top one). */
export interface OfferedCapturable extends Capturable {
  frameId: number
}
