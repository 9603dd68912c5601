import { patternWith } from '../../../../../shared/domain/dates/pattern'
import type { Reading } from '../reading'
import { printed } from './due-candidate'
import type { DueCandidate } from './due-candidate'
import { startOfTerm } from './term-start'

const currentYear = patternWith('g')`
  (?:until|through|jusqu'a)\s+(?:the\s+end\s+of|la\s+fin\s+de)\s+(?:the\s+|l')?
  (?:current\s+|then[- ]current\s+|this\s+)?(?:calendar\s+year|annee\s+civile)(?!\s+(?:19|20)\d\d)
`
const endOfNamed = patternWith('g')`
  \b(?:until|through|to)\s+the\s+end\s+of\s+(?:the\s+)?(?:calendar\s+)?(?:year\s+)?((?:19|20)\d\d)\b
`
const endOfCurrent = patternWith('g')`
  jusqu'au\s+31\s+decembre\s+(?:de\s+|qui\s+)?(?:l'annee\s+(?:civile\s+)?(?:en\s+cours|considere\w*
  |de\s+(?:sa\s+)?(?:souscription|signature|conclusion|prise\s+d'effet))|la\s+meme\s+annee|suivant?)
`
const namedYear = patternWith('g')`
  (?:conclu|consenti|valable|validite|accord|delivre|souscri|engag|adhesion)\w*[^.;]{0,80}\b(?:pour|sur
  |durant
  |au\s+titre\s+de|for)\s+(?:l'|toute\s+l'|the\s+)?(?:annee|calendar\s+year|year)(?:\s+civile)?\s+(20\d\d)
  (?!\s?[-/]\s?\d)
`

/** “until the end of the calendar year”, « conclue pour l’année civile 2026 »: the 31st of December. */
export function yearEnds(reading: Reading): DueCandidate[] {
  const { fold } = reading.source
  const candidate = (year: string, match: RegExpExecArray) => {
    const day = { iso: `${year}-12-31`, start: match.index, end: match.index + match[0].length }
    return { ...printed(reading, day, 9, ['fin de l’année civile', 'end of the calendar year']), read: null }
  }
  const named = [...fold.matchAll(namedYear), ...fold.matchAll(endOfNamed)].map((match) =>
    candidate(match[1] ?? '', match),
  )
  const current = [...fold.matchAll(currentYear)].flatMap((match) => {
    const base = startOfTerm(reading, match.index)
    return base ? [candidate(base.iso.slice(0, 4), match)] : []
  })
  const thatYear = [...fold.matchAll(endOfCurrent)].flatMap((match) => {
    const base = startOfTerm(reading, match.index)
    return base ? [{ ...candidate(base.iso.slice(0, 4), match), read: '0000-12-31' }] : []
  })
  return [...named, ...current, ...thatYear]
}
