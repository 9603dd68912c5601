/** Pictures under this size are logos, icons and tracking dots. */
const decorationBytes = 10_000

/** Invitations and signatures that only programs read. */
const machineParts = /^(?:text\/calendar|application\/(?:ics|pgp-signature|(?:x-)?pkcs7-signature))$/

/** What the rule looks at in a part of a message. */
export interface PartTraits {
  mime: string
  sizeBytes: number
  isInline: boolean
  /** The body shows it by its Content-ID, or it has one and no disposition. */
  isShownInText: boolean
}

/**
 * Whether a part is a document rather than decoration. Only pictures are ever skipped: mail programs mark
 * PDFs as inline too (Apple Mail) and give Content-IDs to every attachment (Gmail), a photo of an invoice
 * included.
 */
export function isDocumentPart({ mime, sizeBytes, isInline, isShownInText }: PartTraits): boolean {
  if (machineParts.test(mime)) return false
  if (!mime.startsWith('image/')) return true
  return !isInline && !isShownInText && sizeBytes >= decorationBytes
}
