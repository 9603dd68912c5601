import { boundingBox, verticalOverlap, type Box, type PlacedWord } from './placed-word'

/** Words that follow each other on one line without a wide gap: a line of a column, or a cell of a table. */
export interface Segment<W extends PlacedWord = PlacedWord> extends Box {
  words: W[]
  size: number
}

/** Spaces of justified text stay under this part of the line's height; gutters and table cells exceed it. */
const segmentGap = 0.95
/** How far a box may reach into the one before it (slanted letters, kerning). */
const overlapLeft = 0.5
const sameLine = 0.5

/** Chains each word to its nearest neighbour on the right. Upright words only; any order. */
export function joinSegments<W extends PlacedWord>(words: W[]): Segment<W>[] {
  const sorted = [...words].sort((a, b) => a.top - b.top)
  const following = linkNeighbours(sorted)
  const chained = new Set(following.values())
  return sorted
    .filter((word) => !chained.has(word))
    .map((head) => {
      const chain: W[] = []
      for (let word: W | undefined = head; word; word = following.get(word)) chain.push(word)
      return toSegment(chain)
    })
}

function linkNeighbours<W extends PlacedWord>(sorted: W[]): Map<W, W> {
  const before = new Map<W, { word: W; gap: number }>()
  const tallest = Math.max(0, ...sorted.map((word) => word.bottom - word.top))
  const following = new Map<W, W>()
  sorted.forEach((word, index) => {
    const next = nearestRight(sorted, word, index, tallest)
    if (!next) return
    const rival = before.get(next.word)
    if (rival && rival.gap <= next.gap) return
    if (rival) following.delete(rival.word)
    before.set(next.word, { word, gap: next.gap })
    following.set(word, next.word)
  })
  return following
}

function nearestRight<W extends PlacedWord>(sorted: W[], word: W, index: number, tallest: number) {
  let best: { word: W; gap: number } | undefined
  for (let at = firstBeside(sorted, word, index, tallest); at < sorted.length; at += 1) {
    const other = sorted[at]
    if (!other || other.top > word.bottom) break
    const size = Math.min(word.size, other.size)
    const gap = other.left - word.right
    if (other === word || gap > segmentGap * size || gap < -overlapLeft * size) continue
    if (other.left <= word.left || verticalOverlap(word, other) < sameLine) continue
    if (Math.max(word.size, other.size) > 2.5 * size) continue
    if (!best || gap < best.gap) best = { word: other, gap }
  }
  return best
}

/** `sorted` is by top: nothing that starts a whole tallest word higher can stand beside this one. */
function firstBeside(sorted: PlacedWord[], word: PlacedWord, index: number, tallest: number): number {
  let at = index
  while (at > 0 && (sorted[at - 1]?.top ?? -Infinity) > word.top - tallest) at -= 1
  return at
}

function toSegment<W extends PlacedWord>(words: W[]): Segment<W> {
  return { ...boundingBox(words), words, size: Math.max(...words.map((word) => word.size)) }
}
