import type { PageLayout } from '../../../../shared/schemas/document'
import { brokenWordEnd } from './broken-word-end'
import { joinRows } from './join-rows'
import { joinSegments, type Segment } from './join-segments'
import { boundingBox, type Box, type PlacedWord } from './placed-word'
import { splitColumns } from './split-columns'
import { turnBox, type Quarter } from './turn-box'

export interface WrittenPage {
  /** Lines end in `\n`, paragraphs in `\n\n`; cells of a row are parted by `\t`. */
  text: string
  words: PageLayout['words']
}

/** Words that share one direction: `quarter` clockwise turns from upright. */
export interface WordGroup {
  quarter: Quarter
  words: PlacedWord[]
}

/** A blank line is written where the white between two rows exceeds this many line heights. */
const paragraphGap = 0.8

/** Writes words as text in reading order. `page` in points; each group is read in its own direction. */
export function writePage(groups: WordGroup[], page: { width: number; height: number }): WrittenPage {
  const writer = createWriter(page)
  for (const { quarter, words } of groups) {
    const upright = ((4 - quarter) % 4) as Quarter
    const turned = words.map((word) => ({
      ...word,
      ...turnBox(word, upright, page.width, page.height),
      onPage: word,
    }))
    for (const region of splitColumns(joinSegments(turned))) writer.region(joinRows(region))
  }
  return writer.finish()
}

interface TurnedWord extends PlacedWord {
  onPage: Box
}

/** Five digits place a word to a tenth of a point on any sheet. */
const share = (length: number, whole: number) => Math.round((length / whole) * 1e5) / 1e5

function createWriter(page: { width: number; height: number }) {
  let text = ''
  const words: PageLayout['words'] = []
  const place = (word: TurnedWord, shown: string) => {
    const { left, top, right, bottom } = word.onPage
    const [x, width] = [share(left, page.width), share(right - left, page.width)]
    const [y, height] = [share(top, page.height), share(bottom - top, page.height)]
    words.push([text.length, text.length + shown.length, x, y, width, height])
    text += shown
  }
  const region = (rows: Segment<TurnedWord>[][]) => {
    if (text !== '') text += '\n'
    rows.forEach((row, index) => {
      const next = rows[index + 1]
      row.forEach((segment, cell) => {
        segment.words.forEach((word, at) => {
          const isLast = at === segment.words.length - 1
          const broken = isLast && cell === row.length - 1 ? brokenEnd(word, row, next) : null
          place(word, broken === 'soft' ? word.text.slice(0, -1) : word.text.replace(/\u00AD/g, ''))
          if (!isLast) text += ' '
          else if (cell < row.length - 1) text += '\t'
          else if (!broken) text += next && isNewParagraph(row, next) ? '\n\n' : '\n'
        })
      })
    })
  }
  return { region, finish: (): WrittenPage => ({ text: text.trimEnd(), words }) }
}

/** Only lines that stand alone in their row and follow closely carry a word over. */
function brokenEnd(word: TurnedWord, row: Segment<TurnedWord>[], next?: Segment<TurnedWord>[]) {
  const following = next?.[0]?.words[0]
  if (row.length !== 1 || !next || next.length !== 1 || !following || isNewParagraph(row, next)) return null
  return brokenWordEnd(word.text, following.text)
}

function isNewParagraph(row: Segment[], next: Segment[]): boolean {
  const white = boundingBox(next).top - boundingBox(row).bottom
  return white > paragraphGap * Math.min(...row.map((one) => one.size), ...next.map((one) => one.size))
}
