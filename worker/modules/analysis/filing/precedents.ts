import { isSameName } from '../understanding/issuer/names'
import { wordsOf } from './name-words'
import type { Paper } from './paper-traits'
import type { Place } from './places'

/** How many documents of one type and issuer people of this client's space put into a folder, or refused to. */
export interface EarlierFiling {
  folderId: string
  type: string | null
  issuer: string | null
  count: number
  refused: boolean
}

export interface Precedent {
  place: Place
  /** Documents filed there, of all that the rule counts. */
  count: number
  total: number
  /** What those documents have in common with this one. */
  by: 'type-and-issuer' | 'type' | 'issuer'
  /** Whether the same type came from several issuers, or the same issuer sent several types. */
  isVaried: boolean
}

const sameType = (a: string | null, b: string | null) =>
  a !== null && b !== null && wordsOf(a).join(' ') === wordsOf(b).join(' ')
const sameIssuer = (a: string | null, b: string | null) => a !== null && b !== null && isSameName(a, b)

/** Where a paper of this year goes if its like went there: the folder of its own year; null when there is none. */
function placeForYear(places: Place[], folderId: string, year: number | null): Place | null {
  const there = places.find((place) => place.id === folderId)
  if (!there || there.years.length === 0) return there ?? null
  const fitting = places.filter(({ stem, years }) => stem === there.stem && year !== null && years.includes(year))
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

function strongest(places: Place[], paper: Paper, like: EarlierFiling[], by: Precedent['by']): Precedent | null {
  const total = like.reduce((sum, { count }) => sum + count, 0)
  const byPlace = Map.groupBy(like, ({ folderId }) => placeForYear(places, folderId, paper.year))
  const ranked = [...byPlace]
    .flatMap(([place, filings]) => (place ? [{ place, filings }] : []))
    .map(({ place, filings }) => ({ place, filings, count: filings.reduce((sum, { count }) => sum + count, 0) }))
    .sort((a, b) => b.count - a.count)
  const [best] = ranked
  if (!best) return null
  const other = (filing: EarlierFiling) => wordsOf((by === 'type' ? filing.issuer : filing.type) ?? '').join(' ')
  const isVaried = new Set(best.filings.map(other)).size > 1
  return { place: best.place, count: best.count, total, by, isVaried }
}

/** How the likes of this paper were filed, the nearest likes first; a rule that counts nothing is left out. */
export function precedentsOf(places: Place[], paper: Paper, filings: EarlierFiling[]): Precedent[] {
  const kept = filings.filter(({ refused }) => !refused)
  const ofType = kept.filter(({ type }) => sameType(type, paper.type))
  const ofIssuer = kept.filter(({ issuer }) => sameIssuer(issuer, paper.issuer))
  const ofBoth = ofType.filter((filing) => ofIssuer.includes(filing))
  const found = [
    strongest(places, paper, ofBoth, 'type-and-issuer'),
    strongest(places, paper, ofType, 'type'),
    strongest(places, paper, ofIssuer, 'issuer'),
  ]
  return found.filter((precedent) => precedent !== null)
}

/** Whether people refused this folder for papers of this type more often than they filed one there. */
export function isRefused(place: Place, paper: Paper, filings: EarlierFiling[]): boolean {
  const here = filings.filter(({ folderId, type }) => folderId === place.id && sameType(type, paper.type))
  const count = (refused: boolean) =>
    here.filter((filing) => filing.refused === refused).reduce((sum, filing) => sum + filing.count, 0)
  return count(true) >= 2 && count(true) > count(false)
}
