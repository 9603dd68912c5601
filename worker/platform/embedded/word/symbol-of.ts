import type { XmlElement } from '../xml/xml-element'

/** Codes of symbol fonts that carry a meaning in forms and lists; fonts fill F000…F0FF with the same signs as 00…FF. */
const wingdings: Record<number, string> = {
  0x6f: '☐', 0x71: '☐', 0x72: '☐', 0xa8: '☐', 0xfe: '☒', 0xfd: '☒', 0x78: '☒', 0x54: '☒', 0x52: '☑', 0x53: '☒',
  0xfc: '✓', 0xfb: '✗', 0xe0: '→', 0xf0: '→', 0xd8: '➢', 0x6c: '•', 0x9f: '•', 0xa7: '•', 0x28: '☎', 0x2a: '✉',
}
const symbol: Record<number, string> = { 0xb7: '•', 0xa0: '€', 0xae: '→', 0xb0: '°', 0xb1: '±', 0xb4: '×', 0xa3: '≤', 0xb3: '≥' }

/** What `w:sym` shows; nothing for a sign without meaning. */
export function symbolOf({ attributes: { font = '', char = '' } }: XmlElement): string {
  const code = Number.parseInt(char, 16)
  if (Number.isNaN(code)) return ''
  const isPrivate = code >= 0xf000 && code <= 0xf0ff
  const low = isPrivate ? code - 0xf000 : code
  if (/wingdings/i.test(font)) return wingdings[low] ?? ''
  if (/^symbol$/i.test(font)) return symbol[low] ?? (low < 0x80 ? String.fromCharCode(low) : '')
  return isPrivate || code > 0xffff ? '' : String.fromCharCode(code)
}
