import { conceptRows, type ConceptKind } from './filing-concepts'
import { wordsOf } from './name-words'

/** A word or phrase of a name: the concepts it stands for; none for a word the lexicon does not hold. */
export interface Term {
  words: string[]
  concepts: string[]
}

export interface Concept {
  kind: ConceptKind
  broader: string[]
}

export const concepts = new Map<string, Concept>(
  conceptRows.map(([name, kind, broader]) => [name, { kind, broader: broader.split(' ').filter(Boolean) }]),
)

/** Phrases by their first word, the longest first. */
const phrases = new Map<string, Term[]>()
for (const [name, , , listed] of conceptRows) {
  for (const words of listed.split(', ').map(wordsOf)) {
    const [first = ''] = words
    const known = phrases.get(first) ?? []
    const same = known.find((term) => term.words.join(' ') === words.join(' '))
    if (same) same.concepts = [...new Set([...same.concepts, name])]
    else known.push({ words, concepts: [name] })
    phrases.set(first, known.sort((a, b) => b.words.length - a.words.length))
  }
}

/** The terms of a text in order; a phrase hides the words inside it. */
export function readTerms(text: string): Term[] {
  const words = wordsOf(text)
  const terms: Term[] = []
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? ''
    const found = phrases.get(word)?.find((term) => term.words.every((each, step) => words[at + step] === each))
    const term = found ?? { words: [word], concepts: [] }
    terms.push(term)
    at += term.words.length
  }
  return terms
}

/** The concepts with all they belong to. */
export function withBroader(names: Iterable<string>): Set<string> {
  const all = new Set<string>()
  const add = (name: string) => {
    if (all.has(name)) return
    all.add(name)
    concepts.get(name)?.broader.forEach(add)
  }
  for (const name of names) add(name)
  return all
}
