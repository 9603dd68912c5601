import { nameKey } from '../understanding/issuer/names'
import { bodies } from './filing-concepts'
import { wordsOf } from './name-words'
import { concepts, readTerms, withBroader } from './read-terms'

/** What filing may know of a document. */
export interface Paper {
  type: string | null
  /** The words of the text that told the type. */
  title: string | null
  issuer: string | null
  /** Year of the period it is about, when the document tells one only. */
  year: number | null
}

export interface Traits {
  concepts: Set<string>
  /** Words of its type and title. */
  words: Set<string>
  /** Words of its issuer that are no common nouns. */
  issuerWords: Set<string>
  year: number | null
}

/** Longer than any title: a whole sentence would speak of everything. */
const titleWords = 14

/** What a paper is about: its type tells, and its issuer where the type is only a form (« Attestation », « Courrier »). */
export function traitsOf({ type, title, issuer, year }: Paper): Traits {
  const heading = (title ?? '').split(/\s+/).slice(0, titleWords).join(' ')
  const own = [...readTerms(type ?? ''), ...readTerms(heading)].flatMap((term) => term.concepts)
  const issuerTerms = readTerms(nameKey(issuer ?? ''))
  const sent = issuerTerms.flatMap((term) => term.concepts)
  const tellsArea = [...withBroader(own)].some((name) => concepts.get(name)?.kind === 'area')
  return {
    concepts: withBroader([...own, ...sent.filter((name) => !tellsArea || bodies.has(name))]),
    words: new Set([...wordsOf(type ?? ''), ...wordsOf(heading)]),
    issuerWords: new Set(issuerTerms.flatMap((term) => (term.concepts.length === 0 ? term.words : []))),
    year,
  }
}
