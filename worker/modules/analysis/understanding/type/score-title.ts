import { pattern } from '../../../../../shared/domain/dates/pattern'
import type { DocumentType } from './document-type'
import type { TitleLine } from './title-lines'

const reference = pattern`
  (?:\b(?:votre|notre|vos|nos|du|de la|de votre|le|la|les|au|aux|par|selon|dans|avec|cette|ce
  |un|une|toute?|conformement a|en vertu d[eu]|relatif|annexe[es]* (?:au|a la)|under|the|of
  |this|to|for|our|your|any|code|article) (?:present[es]* )?)$
`
const selfReference = /(?:present[es]*|this|undersigned|valant?) $/
const subjectLine = /^(?:objet|subject|betreff|re|asunto)\s?:\s?/

/** « Notification de votre licenciement », « Arrêté accordant un permis »: the paper is what it notifies or grants. */
const opening = pattern`
  ^[^a-z0-9]+|^(?:notification|confirmation) (?:de |d')(?:la |votre |ma |mon |l'|un |une |son |sa )?
  |^(?:arrete|decision)(?: \w+)? (?:portant|accordant|autorisant|delivrant) (?:l'|la |le |un |une |d'un )?
`

/** An authority may grant by letter. */
const granting = pattern`
  (?:recoit l'|vous accorde|vous delivre|vous est (?:accorde|delivre)|(?:est|etes) (?:accorde|agree|autorise
  |delivre)\w*)
`

const letterLike = new Set(['letter', 'invoice', 'quote', 'dispute', 'rent', 'receipt', 'order'])

/** A letter is what its subject line says where letters are such papers; a contract it speaks of is another. */
const speaksOf = ({ families }: DocumentType) => families.some((family) => letterLike.has(family))

/** Whether an authority grants something in these words; folded. */
export const isGrant = (fold: string) => granting.test(fold.slice(0, 3000).replace(/\s+/g, ' '))

export const isGeneric = ({ weight }: DocumentType) => weight < 0.6

/** What the words before a kind make of it in a line: its title, or a reference to another paper. */
function leadOf(type: DocumentType, before: string, coverage: number): number {
  if (before.length === 0) return 1.35
  // « Votre facture » is one; « votre contrat arrive à échéance » is a letter.
  if (/^(?:votre|notre|your|our) $/.test(before)) return speaksOf(type) || coverage > 0.5 ? 1.2 : 0.25
  if (reference.test(before) && !selfReference.test(before)) return 0.25
  return before.trim().split(' ').length < 2 ? 0.85 : 0.6
}

/** How much a line says that the paper is of a type, 0 where it does not. `grants`: the paper grants something. */
export function scoreTitle(type: DocumentType, { text, factor }: TitleLine, grants = false): number {
  const about = subjectLine.exec(text)?.[0].length ?? 0
  const scores = [...text.matchAll(type.title)].map((match) => {
    const whole = text.slice(about, Math.max(match.index, about)).replace(opening, '')
    // « URSSAF – Bordereau … »: a sender and a title; the subject of a letter has one title.
    const before = about ? whole : whole.replace(/^.* [-:] $/, 'x ')
    const lead = leadOf(type, before, match[0].length / text.length)
    // « contrat 4471182 » at the end of a line is a reference.
    if (isGeneric(type) && lead === 0.6) return 0
    const isGranted = grants && type.families.includes('permit')
    const isLetter = speaksOf(type) || isGranted || /^(?:attestation|certificat)/.test(match[0])
    const told = about ? (isLetter ? 1.35 : 0.15) : 1
    const coverage = 0.7 + 0.6 * (match[0].length / Math.max(text.length - about, 1))
    return 10 * type.weight * factor * lead * coverage * told
  })
  return Math.max(0, ...scores)
}
