/** Text without case, accents and typographic variants, with the way back to the original offsets. */
export interface FoldedText {
  text: string
  /** Offset in the original of an offset in the folded text. */
  toSource: (offset: number) => number
}

const asSpace = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/
const asApostrophe = /[\u2018\u2019\u02bc\u0060\u00b4\u2032]/
const asQuote = /[\u201c\u201d\u00ab\u00bb\u201e]/
const asDash = /[\u2010-\u2015\u2212]/
const dropped = /[\u0300-\u036f\u200b\u00ad\ufeff]/
/** « 1ᵉʳ » set with raised letters. */
const raised = /[\u02b0-\u02b8\u1d2c-\u1d6a]/

/** Folded code of each UTF-16 unit; 0 before it is first met, `none` for marks that vanish. */
const table = new Uint16Array(65_536)
const none = 0xffff

function foldedCode(code: number): number {
  const unit = String.fromCharCode(code)
  if (dropped.test(unit)) return none
  if (asSpace.test(unit)) return 32
  if (asApostrophe.test(unit)) return 39
  if (asQuote.test(unit)) return 34
  if (asDash.test(unit)) return 45
  const plain = unit
    .normalize(raised.test(unit) ? 'NFKD' : 'NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
  return plain.charCodeAt(0) || code || 32
}

/**
 * Lower case, no accents (composed or not), plain apostrophes, quotes, dashes and spaces. One unit of the
 * result for one unit of the source, marks apart, so that a match can be given back as a span of the
 * source. Linear.
 */
export function foldText(source: string): FoldedText {
  const codes = new Uint16Array(source.length)
  let offsets: Uint32Array | null = null
  let length = 0
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i)
    const folded = table[code] || (table[code] = foldedCode(code))
    if (folded === none) {
      offsets ??= Uint32Array.from({ length: source.length }, (_, index) => index)
      continue
    }
    codes[length] = folded
    if (offsets) offsets[length] = i
    length++
  }
  let text = ''
  for (let at = 0; at < length; at += 8192)
    text += String.fromCharCode(...codes.subarray(at, Math.min(at + 8192, length)))
  const map = offsets
  const toSource = (offset: number) => (offset >= length ? source.length : (map?.[offset] ?? offset))
  return { text, toSource }
}

/** The same twice: folded text is nearly always of plain letters, for which the short one is ten times as fast. */
const betweenWords = { plain: /[^a-z0-9]+/g, any: /[^\p{L}\p{N}]+/gu }

/** A name or a phrase as compared: folded, punctuation as single spaces, trimmed. */
export function foldWords(source: string): string {
  const { text } = foldText(source.replace(/œ/gi, 'oe').replace(/æ/gi, 'ae'))
  const isPlain = !/[^\0-\x7f]/.test(text)
  return text.replace(isPlain ? betweenWords.plain : betweenWords.any, ' ').trim()
}
