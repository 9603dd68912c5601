import type { CaptureSource as Provenance } from '../../shared/schemas/source'

/** A file in hand: fetched, checked, named and hashed. `sha256` is lower-case hexadecimal. */
export interface Capture {
  name: string
  mime: string
  sha256: string
  bytes: Blob
  source: Provenance
}
