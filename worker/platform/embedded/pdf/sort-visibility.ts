import type { InkMap } from '../image/ink-map'
import type { LayerWord } from './group-words'

export interface SortedWords {
  visible: LayerWord[]
  hidden: LayerWord[]
}

/** Letters under this height in points cannot be read on paper (the smallest print of contracts has 4). */
const smallestType = 1.8
/** Differences in shade, 0…255: text that no eye parts from its ground, and text that plainly stands out. */
const invisibleContrast = 6
const visibleContrast = 20
/** An OCR layer lies on the print it was read from: this share of its words stands on ink. */
const ocrLayerShare = 0.6

/** Whether the page must be drawn to tell what shows: pale or unpainted words. */
export const hasDoubtfulWords = (words: LayerWord[]) =>
  words.some(({ style }) => style.pale || style.unpainted)

/**
 * Parts what a person can see from what is hidden: off the page, tiny, the colour of its ground, covered, or
 * unpainted. The unpainted words of a scan's OCR layer count as seen, because the print below them is. `ink`
 * null: no doubts.
 */
export function sortVisibility(
  words: LayerWord[],
  page: { width: number; height: number },
  ink: InkMap | null,
): SortedWords {
  const contrast = new Map(ink ? words.map((word) => [word, ink.contrast(coreOf(word))]) : [])
  const contrastOf = (word: LayerWord) => contrast.get(word) ?? 255
  const unpainted = words.filter(({ style }) => style.unpainted)
  const onInk = unpainted.filter((word) => contrastOf(word) > visibleContrast)
  const isOcrLayer = onInk.length > ocrLayerShare * unpainted.length
  const isSeen = (word: LayerWord) => {
    if (word.size < smallestType || isOffPage(word, page)) return false
    if (word.style.unpainted) return isOcrLayer && contrastOf(word) > visibleContrast
    return contrastOf(word) > (word.style.pale ? visibleContrast : invisibleContrast)
  }
  return { visible: words.filter(isSeen), hidden: words.filter((word) => !isSeen(word)) }
}

function isOffPage(word: LayerWord, page: { width: number; height: number }): boolean {
  const x = (word.left + word.right) / 2
  const y = (word.top + word.bottom) / 2
  return x < 0 || y < 0 || x > page.width || y > page.height
}

/** Without the margins of the box, where a rule or the line above may run. */
function coreOf(word: LayerWord): LayerWord {
  const margin = 0.2 * Math.min(word.right - word.left, word.bottom - word.top)
  return { ...word, top: word.top + margin, bottom: word.bottom - margin }
}
