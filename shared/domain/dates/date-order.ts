import { pattern } from './pattern'
export type DateOrder = 'dmy' | 'mdy'

/** The order of day and month in a document; `sure` false when nothing told. */
export interface DateOrderEvidence {
  order: DateOrder
  sure: boolean
}

const numeric = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(?:\d{4}|\d{2})(?![\d/])/g
const american = pattern`
  \b(?:u\.s\.|usa|united states|delaware|california|new york|texas|florida|nevada
  |massachusetts|illinois|llc|inc\.|us\$|zip)\b
`

/**
 * Whether 03/04/2026 is the third of April or the fourth of March in this document: by its own dates that
 * can only be read one way, by a printed pattern (MM/DD/YYYY), then by its country. `sure` false when
 * nothing told.
 */
export function dateOrderOf(folded: string): DateOrderEvidence {
  if (/\bmm\s?[/.-]\s?dd\s?[/.-]\s?yy/.test(folded)) return { order: 'mdy', sure: true }
  if (/\b(?:jj|dd|tt)\s?[/.-]\s?mm\s?[/.-]\s?(?:aa|yy|jj)/.test(folded)) return { order: 'dmy', sure: true }
  let dayFirst = 0
  let monthFirst = 0
  for (const match of folded.matchAll(numeric)) {
    const first = Number(match[1])
    const second = Number(match[3])
    if (first > 12 && second <= 12) dayFirst++
    else if (second > 12 && first <= 12) monthFirst++
  }
  if (dayFirst !== monthFirst) return { order: dayFirst > monthFirst ? 'dmy' : 'mdy', sure: true }
  const english = (folded.match(/\b(?:the|of|and|shall|this|agreement)\b/g) ?? []).length
  const french = (folded.match(/\b(?:le|la|les|des|du|est|une|pour)\b/g) ?? []).length
  if (english > french * 2 && american.test(folded)) return { order: 'mdy', sure: false }
  return { order: 'dmy', sure: english <= french * 2 }
}
