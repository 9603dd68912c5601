import { fitOf } from './match-place'
import type { Traits } from './paper-traits'
import type { Place } from './places'

export interface WordFit {
  place: Place
  fit: number
}

/** An area at least; a form alone (« Contrats ») is the place only when nothing says more. */
const leastFit = 1.5
/** Nearer than this, two places are a matter of taste. */
const clearLead = 0.75

/** Where the papers of a folder are sorted by year, the folder itself is no place for one. */
function isSortedByYear(place: Place, places: Place[]) {
  return places.some((other) => other.parentId === place.id && other.names.at(-1)?.years.length)
}

/** The place whose path speaks of the paper; null when none does, or two do about as well. */
export function fitByWords(places: Place[], traits: Traits): WordFit | null {
  const fits = places
    .map((place) => ({ place, fit: fitOf(place, traits) }))
    .filter(({ place, fit }) => fit >= leastFit && !isSortedByYear(place, places))
    .sort((a, b) => b.fit - a.fit)
  const [best] = fits
  if (!best) return null
  const rival = fits.find(({ place }) => place !== best.place && !best.place.line.includes(place.id))
  return rival && best.fit - rival.fit < clearLead ? null : best
}
