import type { PageLayout } from '../../../../shared/schemas/document'
import type { ReadPage } from '../../../ports/page-reader'
import { cleanPage } from '../image/clean-page'
import type { StraightImage } from '../image/straighten-image'
import { writePage } from '../layout/write-page'
import { recogniseUpright } from '../ocr/recognise-upright'
import type { OpenPdf } from './open-pdf'
import { renderGrey } from './render-page'

/** 200 dpi reads clean print as well as 300 in half the time; the limit is A4 at 300 dpi. */
const scan = { dpi: 200, pixelLimit: 8_700_000 }

interface Size {
  width: number
  height: number
}

/** Reads a loaded page by OCR. `frame` is its size in points. */
export async function recognisePage(pdf: OpenPdf, page: number, number: number, frame: Size): Promise<ReadPage> {
  const image = cleanPage(renderGrey(pdf.pdfium, page, frame, scan))
  const pointsPerPixel = frame.width / image.width
  const { words, confidence, quarter, straight } = await recogniseUpright(image, Math.round(72 / pointsPerPixel))
  const [upright, pixels] = quarter % 2 === 0 ? [frame, image] : [sideways(frame), sideways(image)]
  const written = writePage([{ quarter: 0, words: words.map((word) => inPoints(word, pointsPerPixel)) }], {
    width: straight.image.width * pointsPerPixel,
    height: straight.image.height * pointsPerPixel,
  })
  const placed = written.words.map((word) => placeOnPage(word, straight, pixels))
  return {
    page: { number, text: written.text, by: 'ocr', confidence: Math.round(confidence * 1000) / 1000 },
    layout: { number, width: upright.width, height: upright.height, words: placed, turn: quarter },
    hiddenText: null,
  }
}

const sideways = ({ width, height }: Size): Size => ({ width: height, height: width })

type Word = Awaited<ReturnType<typeof recogniseUpright>>['words'][number]

function inPoints({ text, left, top, right, bottom, size }: Word, scale: number) {
  return { text, left: left * scale, top: top * scale, right: right * scale, bottom: bottom * scale, size: size * scale }
}

type WordPlace = PageLayout['words'][number]
const share = (length: number, whole: number) => Math.round((length / whole) * 1e5) / 1e5

/** The page is shown as it was scanned, so a word that was read on the straightened one gets the box around it there. */
function placeOnPage([start, end, x, y, width, height]: WordPlace, { image, toOriginal }: StraightImage, page: Size): WordPlace {
  const [left, top] = [x * image.width, y * image.height]
  const box = toOriginal({ left, top, right: left + width * image.width, bottom: top + height * image.height })
  const [across, down] = [share(box.right - box.left, page.width), share(box.bottom - box.top, page.height)]
  return [start, end, share(box.left, page.width), share(box.top, page.height), across, down]
}
