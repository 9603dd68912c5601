import { decodeOneByte } from './decode-one-byte'

/** Byte order marks, longest first where they share a start. */
const marks: { bytes: number[]; charset: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], charset: 'utf-8' },
  { bytes: [0xff, 0xfe], charset: 'utf-16le' },
  { bytes: [0xfe, 0xff], charset: 'utf-16be' },
]

/**
 * Accented letters of Windows-1252 hardly ever form sound UTF-8: one sound sequence in so many broken ones
 * tells.
 */
const soundPerBroken = 8

/**
 * Text of a file: by its byte order mark, as UTF-8 when it is sound UTF-8 or nearly, else in the charset it declares,
 * if any, or the one of the old one-byte charsets that makes words of it. Nulls and other control characters become
 * U+FFFD, line ends `\n`, letters NFC.
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  return decodeBytes(bytes, declared)
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0B\x0E-\x1F\x7F]/g, '\uFFFD')
    .normalize('NFC')
}

function decodeBytes(bytes: Uint8Array, declared: string | undefined): string {
  const mark = marks.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte))
  if (mark) return new TextDecoder(mark.charset).decode(bytes)
  const wide = guessUtf16(bytes)
  if (wide) return new TextDecoder(wide).decode(bytes)
  const lenient = new TextDecoder('utf-8').decode(bytes)
  const broken = lenient.match(/\uFFFD/g)?.length ?? 0
  const sound = (lenient.match(/[^\0-\x7F]/g)?.length ?? 0) - broken
  if (broken === 0 || sound * soundPerBroken >= broken) return lenient
  const known = declared === undefined ? null : decodeAs(bytes, declared)
  return known ?? decodeOneByte(bytes)
}

/** Null for a charset that this runtime does not know. */
function decodeAs(bytes: Uint8Array, charset: string): string | null {
  if (/^(?:utf-?8|iso-?8859-?1|latin-?1|us-ascii|windows-1252)$/i.test(charset)) return null
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    return null
  }
}

/** Notepad's UTF-16 without a mark: every other byte of western text is null. */
function guessUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 1000)
  if (sample.length < 8) return undefined
  const nulls = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) nulls[index % 2] = (nulls[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = nulls
  if (odd > 0.4 * (sample.length / 2) && even === 0) return 'utf-16le'
  return even > 0.4 * (sample.length / 2) && odd === 0 ? 'utf-16be' : undefined
}
