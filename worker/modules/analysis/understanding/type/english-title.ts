import { pattern } from '../../../../../shared/domain/dates/pattern'
import type { SourceText } from '../text/source-text'

/** “ESCROW AGREEMENT”, “Appointment of Architect – AHT/26/41”: a line that is nothing but a title. */
const whole = pattern`
  ^(?:[\w'&/().-]+,? ){0,9}?
  (?:agreement|contract|deed|undertaking|memorandum of understanding|letters? of intent|appointment of (?:\w+ ?){1,3})
  (?: (?:no\.?|number|n[o°]) ?\S+|[ :-]+[a-z0-9/-]*\d\S*| (?:for|of|and|relating to|between) (?:[\w'&/()-]+,? ?){1,8})?$
`
/** Words that make a sentence, a cross-reference or a letter of such a line. */
const prose = /\b(?:this|shall|will|under|pursuant|between|dated|hereby|means|please|your|our|we)\b|^(?:re|subject)\b|^\d+[.)]/
const headLines = 12

/** The line in the head of an English paper that is the title of an agreement; null where there is none. */
export function englishTitle({ lines }: SourceText): { start: number; end: number } | null {
  const line = lines.slice(0, headLines).find(({ text }) => text.length < 90 && whole.test(text) && !prose.test(text))
  return line ? { start: line.start, end: line.end } : null
}
