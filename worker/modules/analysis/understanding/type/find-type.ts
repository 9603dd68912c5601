import { foldText } from '../../../../../shared/domain/dates/fold-text'
import type { SourceText } from '../text/source-text'
import { bankTypes } from './bank-types'
import { billingTypes } from './billing-types'
import { contractTypes } from './contract-types'
import { corporateTypes } from './corporate-types'
import { disputeTypes } from './dispute-types'
import type { DocumentType } from './document-type'
import { employmentTypes } from './employment-types'
import { englishAgreements } from './english-agreements'
import { englishTitle } from './english-title'
import { finerAgreements } from './finer-agreements'
import { finerPapers } from './finer-papers'
import { insuranceTypes } from './insurance-types'
import { bareTypes, isBare, namedKind } from './named-kind'
import { otherTypes } from './other-types'
import { permitTypes } from './permit-types'
import { propertyTypes } from './property-types'
import { refineType } from './refine-type'
import { isGeneric, isGrant, scoreTitle } from './score-title'
import { stateTypes } from './state-types'
import { titleLines } from './title-lines'
import { tradeTypes } from './trade-types'
import { untitledLabel } from './untitled-type'

/** Every kind of paper. Of two that score the same, the first counts. */
export const documentTypes = [
  ...finerAgreements,
  ...finerPapers,
  ...englishAgreements,
  ...insuranceTypes,
  ...propertyTypes,
  ...employmentTypes,
  ...stateTypes,
  ...corporateTypes,
  ...bankTypes,
  ...billingTypes,
  ...contractTypes,
  ...tradeTypes,
  ...permitTypes,
  ...disputeTypes,
  ...otherTypes,
  ...bareTypes,
]

export interface FoundType {
  type: DocumentType
  score: number
  start: number
  end: number
}

/** What the document says of itself anywhere: « la présente attestation de vigilance », « this Lease ». */
function selfScore(type: DocumentType, own: string): number {
  let count = 0
  for (const match of own.matchAll(type.title)) if (match.index < 2) count++
  return Math.min(count, 3) * 1.5 * type.weight
}

const selfNames = /(?:\b(?:le|la|les|du|de la|au) )?\bpresent[es]* ((?:[a-z'-]+ ?){1,5})/g

const messageHeader = /^(?:de|from|a|to|pour|objet|subject|date|envoye|sent) ?:/

/** Every kind the paper may be, best first. */
export function rankTypes(source: SourceText, fileName: string): FoundType[] {
  const lines = titleLines(source)
  const own = [...source.fold.slice(0, 200_000).replace(/\s+/g, ' ').matchAll(selfNames)]
    .slice(0, 40)
    .map((match) => match[1] ?? '')
  const grants = isGrant(source.fold)
  const isMessage = source.lines.slice(0, 8).filter(({ text }) => messageHeader.test(text)).length > 1
  const name = foldText(fileName)
    .text.replace(/\.[a-z0-9]{2,5}$/, '')
    .replace(/[_\W]+/g, ' ')
    .trim()
  const found: FoundType[] = []
  for (const type of documentTypes) {
    let best: FoundType | null = null
    for (const line of lines) {
      const score = scoreTitle(type, line, grants)
      if (score > (best?.score ?? 0)) best = { type, score, start: line.start, end: line.end }
    }
    const extra = own.reduce((sum, phrase) => sum + selfScore(type, phrase), 0)
    const named = scoreTitle(type, { start: 0, end: 0, text: name, factor: 0.25 })
    // A message speaks of a contract; it is none.
    const told = isMessage && type.due === 'term' && !type.families.includes('letter') ? 0.4 : 1
    const score = ((best?.score ?? 0) + Math.min(extra, 5)) * told + named
    if (score > (type.label === 'Courrier' ? 1.2 : 2.5))
      found.push({ type, score, start: best?.start ?? 0, end: best?.end ?? 0 })
  }
  return found.sort((a, b) => b.score - a.score)
}

function untitled({ fold }: SourceText): FoundType | null {
  const label = untitledLabel(fold.slice(0, 20_000).replace(/\s+/g, ' '))
  const type = documentTypes.find((one) => one.label === label)
  return type ? { type, score: 4, start: 0, end: 0 } : null
}

const isFiner = (type: DocumentType, than: DocumentType) =>
  type.broader === than.label || (isGeneric(than) && !isGeneric(type))

/** Of an English agreement only what its own title says: loans and invoices that it names below are other papers. */
function titled(source: SourceText, ranked: FoundType[]): FoundType[] {
  const title = englishTitle(source)
  if (!title || (ranked[0] && ranked[0].start < title.end)) return ranked
  const inTitle = ranked.filter(({ start, end }) => end > 0 && start < title.end)
  return inTitle.length ? inTitle : documentTypes.flatMap((type) => type.label === 'Contrat' ? [{ type, score: 4, ...title }] : [])
}

/** A finer kind read in the same title is the kind, were its words a little fewer. */
const nearly = 0.6
/** « Contrat P2-0418 », and below « Contrat d’entretien »: titles stand in the head. */
const headUnits = 900

/**
 * The kind of document: a title beats a mention, the first words of a line beat its end, a precise kind
 * beats a generic one. The name of the file counts a little, and only where the text gives no title. Null
 * under a floor: better none than a guess.
 */
export function findType(source: SourceText, fileName: string): FoundType | null {
  const all = rankTypes(source, fileName).filter(({ type, start, end }) => {
    return !isBare(type) || namedKind(type, source, start, end) !== type
  })
  const ranked = titled(source, all)
  const [best] = ranked
  if (!best) return untitled(source)
  const finer = ranked.find(
    ({ type, start, score }) =>
      isFiner(type, best.type) && start === best.start && score > best.score * nearly,
  )
  if (finer) return finer
  const below = ranked.find(
    ({ type, start, score }) =>
      isFiner(type, best.type) &&
      type.label.startsWith(`${best.type.label} `) &&
      start < headUnits &&
      score > best.score * nearly,
  )
  if (below) return below
  const type = refineType(best.type, source.fold, documentTypes)
  return { ...best, type: isGeneric(type) ? namedKind(type, source, best.start, best.end) : type }
}
