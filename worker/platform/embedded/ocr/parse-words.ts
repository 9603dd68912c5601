import type { PlacedWord } from '../layout/placed-word'

export interface ReadWord extends PlacedWord {
  /** 0…1 */
  confidence: number
}

/** Levels of Tesseract's TSV. */
const lineLevel = 4
const wordLevel = 5

/** Reads Tesseract's TSV: one row a block, paragraph, line or word, boxes in pixels. */
export function parseWords(tsv: string): ReadWord[] {
  const words: ReadWord[] = []
  let lineHeight = 0
  for (const row of tsv.split('\n')) {
    const cells = row.split('\t')
    const [level = 0, , , , , , left = 0, top = 0, width = 0, height = 0, confidence = 0] = cells.map(Number)
    const text = cells[11]?.trim().normalize('NFC') ?? ''
    if (level === lineLevel) lineHeight = height
    if (level !== wordLevel || text === '' || isNoise(text, confidence)) continue
    words.push({
      text,
      left,
      top,
      right: left + width,
      bottom: top + height,
      size: Math.min(lineHeight, 2.5 * height),
      confidence: Math.max(0, confidence) / 100,
    })
  }
  return words
}

/** Specks, rules and stamps are read as stray signs that Tesseract itself does not believe. */
function isNoise(text: string, confidence: number): boolean {
  if (/^[|_~—–\-=.,:;'’"°«»]+$/.test(text)) return confidence < 60 && text.length < 3
  return text.length <= 2 ? confidence < 25 : confidence < 8
}
