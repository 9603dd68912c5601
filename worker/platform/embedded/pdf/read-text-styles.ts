import type { Quarter } from '../layout/turn-box'
import type { Pdfium } from './load-pdfium'
import type { PageFrame } from './page-frame'

/** How a run of text is drawn. */
export interface TextStyle {
  /** Render mode 3 or 7: the text leaves no mark, as in the OCR layer of a scan. */
  unpainted: boolean
  /** Drawn so pale or so transparent that only its background tells whether it shows. */
  pale: boolean
  /** Clockwise quarter turns of its baseline on the page as shown. */
  quarter: Quarter
}

const paleLuminance = 0.8
const faintAlpha = 64
const unpaintedModes = [3, 7]

/** Looks each text object up once: all its characters share one style. */
export function readTextStyles(pdfium: Pdfium, textPage: number, scratch: number, frame: PageFrame) {
  const known = new Map<number, TextStyle>()
  return (object: number, index: number): TextStyle => {
    const found = known.get(object)
    if (found) return found
    const style = {
      unpainted: object !== 0 && unpaintedModes.includes(pdfium.FPDFTextObj_GetTextRenderMode(object)),
      pale: isPale(pdfium, textPage, index, scratch),
      quarter: readQuarter(pdfium, textPage, index, scratch, frame),
    }
    known.set(object, style)
    return style
  }
}

function isPale(pdfium: Pdfium, textPage: number, index: number, scratch: number): boolean {
  const channel = (n: number) => scratch + 4 * n
  const isKnown = pdfium.FPDFText_GetFillColor(textPage, index, scratch, channel(1), channel(2), channel(3))
  if (!isKnown) return false
  const [red = 0, green = 0, blue = 0, alpha = 255] = new Uint32Array(pdfium.pdfium.HEAPU8.buffer, scratch, 4)
  return alpha < faintAlpha || (0.299 * red + 0.587 * green + 0.114 * blue) / 255 > paleLuminance
}

/** `FS_MATRIX` starts with a and b, the direction of the baseline in user space. */
function readQuarter(
  pdfium: Pdfium,
  textPage: number,
  index: number,
  scratch: number,
  frame: PageFrame,
): Quarter {
  if (!pdfium.FPDFText_GetMatrix(textPage, index, scratch)) return 0
  const [a = 1, b = 0] = new Float32Array(pdfium.pdfium.HEAPU8.buffer, scratch, 2)
  const [originX, originY] = frame.toPage(0, 0)
  const [x, y] = frame.toPage(a, b)
  const turns = Math.round(Math.atan2(y - originY, x - originX) / (Math.PI / 2))
  return ((turns + 4) % 4) as Quarter
}
