import type { ReadPage } from '../../../ports/page-reader'
import { writePage } from '../layout/write-page'
import { recogniseUpright } from '../ocr/recognise-upright'
import type { OpenPdf } from './open-pdf'
import { renderGrey } from './render-page'

/** 200 dpi reads clean print as well as 300 in half the time; the limit is A4 at 300 dpi. */
const scan = { dpi: 200, pixelLimit: 8_700_000 }

/** Reads a loaded page by OCR. `frame` is its size in points. */
export async function recognisePage(
  pdf: OpenPdf,
  page: number,
  number: number,
  frame: { width: number; height: number },
): Promise<ReadPage> {
  const image = renderGrey(pdf.pdfium, page, frame, scan)
  const pointsPerPixel = frame.width / image.width
  const { words, confidence, quarter } = await recogniseUpright(image, Math.round(72 / pointsPerPixel))
  const size = quarter % 2 === 0 ? frame : { width: frame.height, height: frame.width }
  const placed = words.map((word) => ({
    text: word.text,
    left: word.left * pointsPerPixel,
    top: word.top * pointsPerPixel,
    right: word.right * pointsPerPixel,
    bottom: word.bottom * pointsPerPixel,
    size: word.size * pointsPerPixel,
  }))
  const written = writePage([{ quarter: 0, words: placed }], size)
  return {
    page: { number, text: written.text, by: 'ocr', confidence: Math.round(confidence * 1000) / 1000 },
    layout: { number, width: size.width, height: size.height, words: written.words, turn: quarter },
    hiddenText: null,
  }
}
