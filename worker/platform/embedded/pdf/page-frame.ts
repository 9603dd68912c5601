import type { Box } from '../layout/placed-word'
import type { Pdfium } from './load-pdfium'

/** Size in points of the page as shown, and the way from PDF user space to it (origin top left, y down). */
export interface PageFrame {
  width: number
  height: number
  toPage(x: number, y: number): [number, number]
  /** The upright box between two opposite corners in user space. */
  toBox(x1: number, y1: number, x2: number, y2: number): Box
}

/** PDFium answers in whole pixels: a fine grid keeps a millionth of the page. */
const grid = 1_000_000

/**
 * Takes the transform from PDFium itself, so that crop box and /Rotate are respected exactly as when
 * rendering.
 */
export function readPageFrame(pdfium: Pdfium, page: number): PageFrame {
  const width = pdfium.FPDF_GetPageWidthF(page)
  const height = pdfium.FPDF_GetPageHeightF(page)
  const out = pdfium.pdfium.wasmExports.malloc(8)
  const project = (x: number, y: number): [number, number] => {
    pdfium.FPDF_PageToDevice(page, 0, 0, grid, grid, 0, x, y, out, out + 4)
    const ints = new Int32Array(pdfium.pdfium.HEAPU8.buffer, out, 2)
    return [((ints[0] ?? 0) / grid) * width, ((ints[1] ?? 0) / grid) * height]
  }
  const span = Math.max(width, height)
  const [originX, originY] = project(0, 0)
  const [alongX, alongXDown] = project(span, 0)
  const [acrossX, acrossDown] = project(0, span)
  pdfium.pdfium.wasmExports.free(out)
  const [a, b] = [(alongX - originX) / span, (alongXDown - originY) / span]
  const [c, d] = [(acrossX - originX) / span, (acrossDown - originY) / span]
  return {
    width,
    height,
    toPage: (x, y) => [originX + a * x + c * y, originY + b * x + d * y],
    toBox: (x1, y1, x2, y2) => {
      const [startX, endX] = [originX + a * x1 + c * y1, originX + a * x2 + c * y2]
      const [startY, endY] = [originY + b * x1 + d * y1, originY + b * x2 + d * y2]
      return {
        left: Math.min(startX, endX),
        top: Math.min(startY, endY),
        right: Math.max(startX, endX),
        bottom: Math.max(startY, endY),
      }
    },
  }
}
