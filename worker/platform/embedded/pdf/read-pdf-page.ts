import type { ReadPage } from '../../../ports/page-reader'
import { mapInk, type InkMap } from '../image/ink-map'
import { readableShare } from '../layout/readable-share'
import type { Quarter } from '../layout/turn-box'
import { writePage, type WordGroup } from '../layout/write-page'
import { groupWords, type LayerWord } from './group-words'
import { hasCover } from './has-cover'
import type { OpenPdf } from './open-pdf'
import { readPageFrame } from './page-frame'
import { readGlyphs } from './read-glyphs'
import { recognisePage } from './recognise-page'
import { renderGrey } from './render-page'
import { hasDoubtfulWords, sortVisibility } from './sort-visibility'
import { turnPage } from './turn-page'
import { withPage } from './with-page'

/** Pages with fewer words than this may be scans with a stamp or a page number added. */
const fewWords = 80
/** Shares of the page with ink that no word explains: any print at all, and more than a logo. */
const somePrint = 0.002
const muchPrint = 0.12
/** Below this share of meaningful characters a text layer is rubbish (fonts without a map to Unicode). */
const readableLayer = 0.7
const inkMap = { dpi: 100, pixelLimit: 1_200_000 }

/** Reads one page (1-based): its text layer where it has a sound one, else what OCR sees; null where that is not wanted. */
export function readPdfPage(pdf: OpenPdf, number: number, withOcr: boolean): Promise<ReadPage | null> {
  return withPage(pdf, number, async (page) => {
    const frame = readPageFrame(pdf.pdfium, page)
    const words = groupWords(readGlyphs(pdf.pdfium, page, frame), frame.width, frame.height)
    const isDoubtful = words.length < fewWords || hasDoubtfulWords(words) || isRubbish(words)
    const mustLook = isDoubtful || hasCover(pdf.pdfium, page, frame)
    const ink = mustLook ? mapInk(renderGrey(pdf.pdfium, page, frame, inkMap), frame) : null
    const { visible, hidden } = sortVisibility(words, frame, ink)
    const layer = toReadPage(number, frame, visible, hidden)
    if (!ink || !needsOcr(visible, ink)) return layer
    if (!withOcr) return null
    const seen = await recognisePage(pdf, page, number, frame)
    const isBetter = isRubbish(visible) || seen.page.text.length > layer.page.text.length
    return isBetter ? { ...seen, hiddenText: layer.hiddenText } : layer
  })
}

function needsOcr(visible: LayerWord[], ink: InkMap): boolean {
  if (visible.length >= fewWords && !isRubbish(visible)) return false
  const sound = isRubbish(visible) ? [] : visible
  return ink.inkOutside(sound) > (sound.length === 0 ? somePrint : muchPrint)
}

const textOf = (words: LayerWord[]) => words.map((word) => word.text).join(' ')
const isRubbish = (words: LayerWord[]) => words.length > 0 && readableShare(textOf(words)) < readableLayer

function toReadPage(
  number: number,
  frame: { width: number; height: number },
  visible: LayerWord[],
  hidden: LayerWord[],
): ReadPage {
  const groups = byQuarter(visible)
  const turn = ((4 - (groups[0]?.quarter ?? 0)) % 4) as Quarter
  const turned = groups.map((group) => turnPage(group, turn, frame))
  const page = turn % 2 === 0 ? frame : { width: frame.height, height: frame.width }
  const { text, words } = writePage(turned, page)
  return {
    page: { number, text, by: 'layer', confidence: Math.round(readableShare(text || '-') * 1000) / 1000 },
    layout: { number, width: page.width, height: page.height, words, turn },
    hiddenText: hidden.length === 0 ? null : writePage(byQuarter(hidden), frame).text,
  }
}

/** The direction with most words first, as the page is read that way. */
function byQuarter(words: LayerWord[]): WordGroup[] {
  const quarters: Quarter[] = [0, 1, 2, 3]
  return quarters
    .map((quarter) => ({ quarter, words: words.filter((word) => word.style.quarter === quarter) }))
    .filter((group) => group.words.length > 0)
    .sort((a, b) => b.words.length - a.words.length)
}
