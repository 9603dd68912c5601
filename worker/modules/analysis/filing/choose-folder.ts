import { fitOf } from './match-place'
import { fitByWords, type WordFit } from './fit-by-words'
import { type Paper, traitsOf, type Traits } from './paper-traits'
import { type FolderNode, type Place, placesOf } from './places'
import { type EarlierFiling, isRefused, type Precedent, precedentsOf } from './precedents'

export interface FilingInput {
  paper: Paper
  folders: FolderNode[]
  /** Of this client's space only. */
  filings: EarlierFiling[]
  /** ISO day. */
  today: string
}

export interface ChosenFolder {
  folderId: string
  /** 0…1 */
  confidence: number
  /** How the likes of the paper were filed, when that decided; else the words of its path did. */
  precedent: Precedent | null
  /** Whether the year of the paper chose between folders. */
  byYear: boolean
}

/** People agree on a place when at most one in five of the likes went elsewhere. */
const agreement = 0.8
/** So many likes decide; fewer only confirm what the words of the tree say. */
const enough = { 'type-and-issuer': 2, type: 3, issuer: 3 }

const isAgreed = ({ count, total }: Precedent) => count / total >= agreement
const areEnough = ({ by, total }: Precedent) => total >= enough[by]

/** Ten bills of one supplier say nothing of another's; bills of several do, and so does a folder that speaks of bills. */
function bearsOn({ by, place, isVaried }: Precedent, traits: Traits): boolean {
  return by === 'type-and-issuer' || isVaried || (by === 'type' && fitOf(place, traits) > 0)
}

function confidenceOf({ by, count }: Precedent): number {
  const base = { 'type-and-issuer': 0.88, type: 0.8, issuer: 0.7 }[by]
  return base + Math.min(count, 10) / 100
}

const byWords = ({ place, fit }: WordFit): ChosenFolder => ({
  folderId: place.id,
  confidence: fit >= 4.5 ? 0.8 : fit >= 3 ? 0.7 : 0.6,
  precedent: null,
  byYear: place.years.length > 0,
})

const byPrecedent = (precedent: Precedent): ChosenFolder => ({
  folderId: precedent.place.id,
  confidence: confidenceOf(precedent),
  precedent,
  byYear: false,
})

/** What precedents alone decide: a place, silence where people are of several minds, or nothing yet (undefined). */
function decideByPrecedents(likes: Precedent[]): ChosenFolder | null | undefined {
  const [nearest] = likes
  if (!nearest) return undefined
  if (areEnough(nearest)) return isAgreed(nearest) ? byPrecedent(nearest) : null
  const wider = likes.find(({ by, place }) => by === 'type' && place === nearest.place)
  return wider && areEnough(wider) && isAgreed(wider) ? byPrecedent(wider) : undefined
}

/**
 * The folder to propose for a paper: where people of this client put its likes, else the one whose path speaks of it. Null
 * when nothing does, when two would do about as well, or when people are of several minds: a guess is worse than silence.
 */
export function chooseFolder({ paper, folders, filings, today }: FilingInput): ChosenFolder | null {
  const places = placesOf(folders, today)
  const traits = traitsOf(paper)
  const precedents = precedentsOf(places, paper, filings).filter((precedent) => bearsOn(precedent, traits))
  const likes = precedents.filter(({ by }) => by !== 'issuer')
  const decided = decideByPrecedents(likes)
  if (decided !== undefined) return decided
  const words = fitByWords(places, traits)
  const ofIssuer = precedents.find(({ by }) => by === 'issuer')
  if (!words) {
    const alone = likes.length === 0 && ofIssuer && areEnough(ofIssuer) && isAgreed(ofIssuer)
    return alone ? byPrecedent(ofIssuer) : null
  }
  const isContradicted = likes.some(({ place }) => place !== words.place)
  if (isContradicted || isRefused(words.place, paper, filings)) return null
  return likes[0] ? byPrecedent(likes[0]) : byWords(words)
}
