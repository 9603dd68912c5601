import { boundingBox, type Box, type PlacedWord } from '../layout/placed-word'
import { turnBox, type Quarter } from '../layout/turn-box'
import type { Glyph, GlyphOrBreak } from './read-glyphs'
import type { TextStyle } from './read-text-styles'

/** A word of the text layer, with what decides whether a person sees it. */
export interface LayerWord extends PlacedWord {
  style: TextStyle
}

/** A gap wider than this part of the type size parts two words even where the file has no space. */
const wordGap = 0.27

/** Joins glyphs into words in the order of the content stream. `width` and `height` of the page in points. */
export function groupWords(glyphs: GlyphOrBreak[], width: number, height: number): LayerWord[] {
  const words: LayerWord[] = []
  let current: Glyph[] = []
  const finish = () => {
    if (current.length > 0) words.push(toWord(current))
    current = []
  }
  for (const glyph of glyphs) {
    const last = current.at(-1)
    if (glyph === 'break') finish()
    else {
      if (last && !continues(last, glyph, width, height)) finish()
      current.push(glyph)
    }
  }
  finish()
  return words
}

function continues(last: Glyph, next: Glyph, width: number, height: number): boolean {
  const { quarter } = next.style
  if (last.style.quarter !== quarter) return false
  if (quarter === 0) return followsOnLine(last, next)
  const upright = ((4 - quarter) % 4) as Quarter
  return followsOnLine(turnBox(last, upright, width, height), turnBox(next, upright, width, height))
}

function followsOnLine(a: Box, b: Box): boolean {
  const size = Math.max(a.bottom - a.top, b.bottom - b.top)
  const gap = b.left - a.right
  const shift = Math.abs((a.top + a.bottom) / 2 - (b.top + b.bottom) / 2)
  return gap < wordGap * size && gap > -1.5 * size && shift < 0.6 * size
}

function toWord(glyphs: Glyph[]): LayerWord {
  const box = boundingBox(glyphs)
  const [first] = glyphs as [Glyph]
  const across = first.style.quarter % 2 === 0 ? first.bottom - first.top : first.right - first.left
  let text = ''
  for (const glyph of glyphs) text += glyph.text
  return { ...box, text: text.normalize('NFC'), size: across, style: first.style }
}
