import { pattern } from '../../../../../shared/domain/dates/pattern'
import { bankTypes } from './bank-types'
import { billingTypes } from './billing-types'
import { contractTypes } from './contract-types'
import { corporateTypes } from './corporate-types'
import { employmentTypes } from './employment-types'
import { insuranceTypes } from './insurance-types'
import { propertyTypes } from './property-types'
import { refineType } from './refine-type'
import { stateTypes } from './state-types'
import type { DocumentType } from './document-type'
import { otherTypes } from './other-types'
import type { SourceLine, SourceText } from '../text/source-text'
import { squeeze } from '../text/source-text'
import { foldText } from '../../../../../shared/domain/dates/fold-text'

export const documentTypes = [
  ...insuranceTypes,
  ...propertyTypes,
  ...employmentTypes,
  ...stateTypes,
  ...corporateTypes,
  ...bankTypes,
  ...billingTypes,
  ...contractTypes,
  ...otherTypes,
]

export interface FoundType {
  type: DocumentType
  score: number
  start: number
  end: number
}

const reference = pattern`
  (?:\b(?:votre|notre|vos|nos|du|de la|de votre|le|la|les|au|aux|par|selon|dans|avec|cette|ce
  |un|une|toute?|conformement a|en vertu d[eu]|relatif|annexe[es]* (?:au|a la)|under|the|of
  |this|to|for|our|your|any|code|article) (?:present[es]* )?)$
`
const selfReference = /(?:present[es]*|this|undersigned|valant?) $/

/** « GRENADINE LEASE SAS » names a sender, not a kind. */
const companyName = /\b(?:sasu?|sarl|eurl|sa|sci|snc|gmbh|ltd|limited|plc|inc)\.?$|au capital/

interface TitleLine {
  start: number
  end: number
  text: string
  factor: number
}

/** Cells of a line of the head: « CENTRE DU VINOBRE   PROCÈS-VERBAL DE … » holds a sender and a title. */
function cellsOf(source: SourceText, { start, end }: SourceLine): SourceLine[] {
  const cells: SourceLine[] = []
  for (const match of source.fold.slice(start, end).matchAll(/\S(?:[^\t|\n]*?\S)??(?=\s*(?:\t|\|)|\s{3,}|\s*$)/g)) {
    const at = start + match.index
    cells.push({ start: at, end: at + match[0].length, page: 1, text: squeeze(match[0]) })
  }
  return cells.length > 1 ? cells.slice(1) : []
}

/** The lines where a title stands: early, short; two short lines are also read as one. */
function titleLines(source: SourceText): TitleLine[] {
  const lines = source.lines.slice(0, 48)
  const head = lines.slice(0, 8).flatMap((line) => cellsOf(source, line))
  return [...lines, ...head].map((line, at) => {
    const index = at < lines.length ? at : 6
    const next = at < lines.length ? lines[index + 1] : undefined
    const printed = source.slice(line.start, line.end)
    const upper = printed.replace(/[^\p{L}]/gu, '')
    const isUpper = upper.length > 5 && upper === upper.toUpperCase()
    const length = line.text.length
    const place = index < 6 ? 1.1 : index < 14 ? 1 : index < 26 ? 0.75 : 0.5
    const size = length <= 60 ? 1 : length <= 100 ? 0.8 : 0.35
    const company = companyName.test(line.text) ? 0.3 : 1
    const prose = /[.,]$/.test(line.text) && length > 45 ? 0.5 : 1
    // « Permis de construire   antérieur à 1997 » is a label and its value, no title.
    const pair = index > 4 && !isUpper && /\S\t+\S| {4,}\S|\|/.test(printed.trim()) ? 0.5 : 1
    const joined =
      next && isUpper && length < 80 && next.page === line.page ? `${line.text} ${next.text}` : line.text
    return {
      start: line.start,
      end: line.end,
      text: joined,
      factor: place * size * prose * pair * company * (isUpper ? 1.35 : 1),
    }
  })
}

function scoreLine(
  type: DocumentType,
  { text, factor }: TitleLine,
): { score: number; at: number; length: number } | null {
  let best: { score: number; at: number; length: number } | null = null
  for (const match of text.matchAll(type.title)) {
    const about = /^(?:objet|subject|betreff|re|asunto)\s?:\s?/.exec(text)?.[0] ?? ''
    const before = text.slice(about.length, Math.max(match.index, about.length)).replace(/^[^a-z0-9]+/, '')
    const lead =
      before.length === 0
        ? 1.35
        : /^(?:votre|notre|your|our) $/.test(before)
          ? 1.2
          : reference.test(before) && !selfReference.test(before)
            ? 0.25
            : before.trim().split(' ').length < 2
              ? 0.85
              : 0.6
    // « contrat 4471182 » at the end of a line is a reference.
    if (type.weight < 0.6 && lead === 0.6) continue
    const carried = speaksOf(type) || /^(?:attestation|certificat)/.test(match[0])
    const told = about && !carried ? 0.15 : about ? 1.35 : 1
    const coverage = 0.7 + 0.6 * (match[0].length / Math.max(text.length - about.length, 1))
    const score = 10 * type.weight * factor * lead * coverage * told
    if (!best || score > best.score) best = { score, at: match.index, length: match[0].length }
  }
  return best
}

const letterLike = new Set(['letter', 'invoice', 'quote', 'dispute', 'rent', 'receipt', 'order'])

/** A letter is what its subject line says where letters are such papers; a contract it speaks of is another. */
const speaksOf = ({ families }: DocumentType) => families.some((family) => letterLike.has(family))

/** What the document says of itself anywhere: « la présente attestation de vigilance », « this Lease ». */
function selfScore(type: DocumentType, own: string): number {
  let count = 0
  for (const match of own.matchAll(type.title)) if (match.index < 2) count++
  return Math.min(count, 3) * 1.5 * type.weight
}

const selfNames = /(?:\b(?:le|la|les|du|de la|au) )?\bpresent[es]* ((?:[a-z'-]+ ?){1,5})/g

/** Every kind the paper may be, best first. */
export function rankTypes(source: SourceText, fileName: string): FoundType[] {
  const lines = titleLines(source)
  const own = [...source.fold.slice(0, 200_000).replace(/\s+/g, ' ').matchAll(selfNames)]
    .slice(0, 40)
    .map((match) => match[1] ?? '')
  const name = foldText(fileName)
    .text.replace(/\.[a-z0-9]{2,5}$/, '')
    .replace(/[_\W]+/g, ' ')
    .trim()
  const found: FoundType[] = []
  for (const type of documentTypes) {
    let best: FoundType | null = null
    for (const line of lines) {
      const hit = scoreLine(type, line)
      if (hit && (!best || hit.score > best.score))
        best = { type, score: hit.score, start: line.start, end: line.end }
    }
    const extra = own.reduce((sum, phrase) => sum + selfScore(type, phrase), 0)
    const named = scoreLine(type, { start: 0, end: 0, text: name, factor: 0.25 })?.score ?? 0
    const score = (best?.score ?? 0) + Math.min(extra, 5) + named
    if (score > (type.label === 'Courrier' ? 1.2 : 2.5))
      found.push({ type, score, start: best?.start ?? 0, end: best?.end ?? 0 })
  }
  return found.sort((a, b) => b.score - a.score)
}

/**
 * The kind of document: a title beats a mention, the first words of a line beat its end, a precise kind
 * beats a generic one. The name of the file counts a little, and only where the text gives no title. Null
 * under a floor: better none than a guess.
 */
export function findType(source: SourceText, fileName: string): FoundType | null {
  const [best] = rankTypes(source, fileName)
  return best ? { ...best, type: refineType(best.type, source.fold, documentTypes) } : null
}
