import type { Pdfium } from '../../pdf/load-pdfium'
import { openPdf } from '../../pdf/open-pdf'
import type { PictureRows } from '../shrink-rows'

/** Pixels drawn at a time: a picture of 40 megapixels would need 160 MB at once. */
const bandPixels = 2_000_000
/** `FPDFBitmap_BGRx` and `FPDF_REVERSE_BYTE_ORDER` of fpdfview.h. */
const bitmapFormat = 3
const reverseByteOrder = 0x10
const bytesPerPixel = 4

/**
 * Rows of a PDF page drawn at a pixel a point, where the parts of a picture meet without a seam; the document is closed
 * after the last row.
 */
export function drawNative(
  pdfium: Pdfium,
  pdf: Uint8Array,
  { width, height, channels }: { width: number; height: number; channels: 1 | 3 },
): PictureRows {
  const bandRows = Math.min(height, Math.max(1, Math.floor(bandPixels / width)))
  const file = openPdf(pdfium, pdf)
  const page = pdfium.FPDF_LoadPage(file.find(1).document, 0)
  if (page === 0) throw new Error('the picture cannot be decoded')
  const bitmap = pdfium.FPDFBitmap_CreateEx(width, bandRows, bitmapFormat, 0, 0)
  const close = () => {
    pdfium.FPDFBitmap_Destroy(bitmap)
    pdfium.FPDF_ClosePage(page)
    file.close()
  }
  const readRow = (y: number, into: Uint8Array) => {
    const row = y % bandRows
    if (row === 0) {
      pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, bandRows, 0xffffffff)
      pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, -y, width, height, 0, reverseByteOrder)
    }
    const start = pdfium.FPDFBitmap_GetBuffer(bitmap) + row * width * bytesPerPixel
    const pixels = pdfium.pdfium.HEAPU8
    for (let x = 0; x < width; x += 1) {
      for (let channel = 0; channel < channels; channel += 1) {
        into[x * channels + channel] = pixels[start + x * bytesPerPixel + channel] ?? 255
      }
    }
    if (y === height - 1) close()
  }
  return { width, height, channels, readRow }
}
