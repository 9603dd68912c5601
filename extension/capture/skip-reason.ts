import type { SkipReason } from './capturable'

/** Logos and pixels of a signature are rarely larger. */
const smallImageBytes = 10_000

export interface AttachmentFacts {
  mime: string | null
  sizeBytes: number | null
  /** Shown inside the message: `Content-Disposition: inline` or a Content-ID. */
  inline: boolean
}

/**
 * What « Tout enregistrer » leaves out: inline or tiny images. A PDF is kept even when it was sent inline.
 */
export function skipReason({ mime, sizeBytes, inline }: AttachmentFacts): SkipReason | null {
  if (!mime?.startsWith('image/')) return null
  if (inline) return 'inline-image'
  return sizeBytes !== null && sizeBytes < smallImageBytes ? 'small-image' : null
}
