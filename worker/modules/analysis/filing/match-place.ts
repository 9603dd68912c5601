import { weights } from './filing-concepts'
import { wordsOf } from './name-words'
import type { Traits } from './paper-traits'
import type { NameParts, Place } from './places'
import { concepts, type Term } from './read-terms'

/** A word that type and folder share says more than a form, less than a known matter. */
const sharedWord = 2
const sharedIssuer = 3
const rightYear = 1

/** Words that say nothing of what a folder holds. */
const neutral = new Set(
  wordsOf('dossier document pièce permanent annuel année exercice général administratif entreprise file folder year'),
)

/** What a name and a paper have in common, by concept or word; null when the name speaks of something else. */
type Shared = Map<string, number>

function sharedBy(term: Term, traits: Traits): Shared | null {
  const known = term.concepts.filter((name) => traits.concepts.has(name))
  if (known.length > 0) return new Map(known.map((name) => [name, weights[concepts.get(name)?.kind ?? 'form']]))
  if (term.concepts.length > 0) return null
  const [word = ''] = term.words
  if (traits.words.has(word)) return new Map([[word, sharedWord]])
  if (traits.issuerWords.has(word)) return new Map([['issuer', sharedIssuer]])
  return neutral.has(word) ? new Map() : null
}

const sum = (shared: Shared) => [...shared.values()].reduce((total, weight) => total + weight, 0)

/** All the words of one alternative must fit: « Contrats de travail » is no place for a lease. */
function sharedByAll(terms: Term[], traits: Traits): Shared | null {
  const all: Shared = new Map()
  for (const term of terms) {
    const shared = sharedBy(term, traits)
    if (!shared) return null
    // « Juridique » is an area for what is corporate, a mere form for any contract: the better of the two counts.
    const [best] = [...shared].sort((a, b) => b[1] - a[1])
    if (best) all.set(...best)
  }
  return all
}

function sharedByName({ alternatives, years }: NameParts, traits: Traits): Shared | null {
  const found = alternatives.flatMap((terms) => sharedByAll(terms, traits) ?? [])
  if (alternatives.length > 0 && found.length === 0) return null
  const best = found.sort((a, b) => sum(b) - sum(a))[0] ?? new Map()
  if (years.length === 0) return best
  return traits.year !== null && years.includes(traits.year) ? new Map([...best, ['year', rightYear]]) : null
}

/** How well a place fits by what its path says: 0 when any name of it speaks of something else, or the last adds nothing. */
export function fitOf(place: Place, traits: Traits): number {
  const path: Shared = new Map()
  for (const [depth, name] of place.names.entries()) {
    const shared = sharedByName(name, traits)
    const isLast = depth === place.names.length - 1
    if (!shared || (isLast && ![...shared.keys()].some((key) => !path.has(key)))) return 0
    for (const [key, weight] of shared) path.set(key, weight)
  }
  return sum(path)
}
