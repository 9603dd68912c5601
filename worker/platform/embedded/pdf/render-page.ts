import type { GreyImage } from '../image/grey-image'
import type { Quarter } from '../layout/turn-box'
import type { Pdfium } from './load-pdfium'

/** Rows of RGB or grey pixels without padding. */
export interface PageImage {
  width: number
  height: number
  channels: 1 | 3
  data: Uint8Array
}

/** `FPDFBitmap_BGRx` of fpdfview.h, four bytes a pixel: this PDFium traps when it draws on a grey bitmap. */
const bitmapFormat = 3
const bytesPerPixel = 4
/** `FPDF_ANNOT | FPDF_REVERSE_BYTE_ORDER`: stamps and filled form fields show; colours come as RGB. */
const renderFlags = 0x01 | 0x10

/** Largest side so that no dimension overflows a bitmap row. */
const longestSide = 12_000

/** Pixel size of a page at `dpi`, lowered so that it stays within `pixelLimit`. */
export function fitPixels(width: number, height: number, dpi: number, pixelLimit: number) {
  const wanted = dpi / 72
  const byArea = Math.sqrt(pixelLimit / Math.max(1, width * height))
  const scale = Math.min(wanted, byArea, longestSide / Math.max(1, width, height))
  return { width: Math.max(1, Math.floor(width * scale)), height: Math.max(1, Math.floor(height * scale)) }
}

/** Pixels drawn at a time, 4 MB: a whole page at 200 dpi would take 16 MB, which WebAssembly never gives back. */
const bandPixels = 1_000_000

/**
 * Draws a loaded page on white. `width` and `height` are pixels of the result, after `quarter` clockwise
 * turns. Throws an Error when PDFium has no memory for the bitmap.
 */
export function renderPage(
  pdfium: Pdfium,
  page: number,
  { width, height, quarter, channels }: { width: number; height: number; quarter: Quarter; channels: 1 | 3 },
): PageImage {
  const rows = Math.min(height, Math.max(1, Math.floor(bandPixels / width)))
  const bitmap = pdfium.FPDFBitmap_CreateEx(width, rows, bitmapFormat, 0, 0)
  if (bitmap === 0) throw new Error(`no memory for a bitmap of ${width} × ${rows}`)
  const data = new Uint8Array(width * height * channels)
  try {
    for (let top = 0; top < height; top += rows) {
      pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, rows, 0xffffffff)
      pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, -top, width, height, quarter, renderFlags)
      // Asked for anew, as drawing may have moved the memory.
      const start = pdfium.FPDFBitmap_GetBuffer(bitmap)
      const pixels = pdfium.pdfium.HEAPU8.subarray(start, start + Math.min(rows, height - top) * width * bytesPerPixel)
      const copy = channels === 1 ? copyGrey : copyRgb
      copy(pixels, data.subarray(top * width * channels))
    }
    return { width, height, channels, data }
  } finally {
    pdfium.FPDFBitmap_Destroy(bitmap)
  }
}

function copyRgb(pixels: Uint8Array, rgb: Uint8Array): void {
  for (let from = 0, to = 0; from < pixels.length; from += bytesPerPixel, to += 3) {
    rgb[to] = pixels[from] ?? 255
    rgb[to + 1] = pixels[from + 1] ?? 255
    rgb[to + 2] = pixels[from + 2] ?? 255
  }
}

/** Luma of ITU-R BT.601 in integers. */
function copyGrey(pixels: Uint8Array, grey: Uint8Array): void {
  for (let from = 0, to = 0; from < pixels.length; from += bytesPerPixel, to += 1) {
    grey[to] = ((pixels[from] ?? 0) * 77 + (pixels[from + 1] ?? 0) * 150 + (pixels[from + 2] ?? 0) * 29) >> 8
  }
}

/** Draws a loaded page in grey at `dpi`, within `pixelLimit`. */
export function renderGrey(
  pdfium: Pdfium,
  page: number,
  size: { width: number; height: number },
  { dpi, pixelLimit }: { dpi: number; pixelLimit: number },
): GreyImage {
  const pixels = fitPixels(size.width, size.height, dpi, pixelLimit)
  return renderPage(pdfium, page, { ...pixels, quarter: 0, channels: 1 })
}
