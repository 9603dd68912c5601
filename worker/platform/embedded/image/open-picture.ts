import type { Pdfium } from '../pdf/load-pdfium'
import type { OpenPdf } from '../pdf/open-pdf'
import type { PageImage } from '../pdf/render-page'
import { pageSize } from './page-size'

/** `FPDFBitmap_Gray` and `FPDFBitmap_BGR` of fpdfview.h. */
const bitmapFormat = { 1: 1, 3: 2 } as const

/**
 * A document of one page that shows a decoded picture, turned clockwise by `quarter`. Throws an Error when PDFium has no
 * memory for it.
 */
export function openPicture(pdfium: Pdfium, picture: PageImage, quarter: 0 | 1 | 2 | 3): OpenPdf {
  const document = pdfium.FPDF_CreateNewDocument()
  const close = () => pdfium.FPDF_CloseDocument(document)
  const { width, height } = pageSize(picture)
  const page = pdfium.FPDFPage_New(document, 0, width, height)
  const image = pdfium.FPDFPageObj_NewImageObj(document)
  const bitmap = copyToBitmap(pdfium, picture)
  try {
    if (!pdfium.FPDFImageObj_SetBitmap(0, 0, image, bitmap)) throw new Error('the picture cannot be drawn')
    pdfium.FPDFImageObj_SetMatrix(image, width, 0, 0, height, 0, 0)
    pdfium.FPDFPage_InsertObject(page, image)
    pdfium.FPDFPage_SetRotation(page, quarter)
    pdfium.FPDFPage_GenerateContent(page)
  } catch (error) {
    close()
    throw error
  } finally {
    pdfium.FPDFBitmap_Destroy(bitmap)
    pdfium.FPDF_ClosePage(page)
  }
  return { pdfium, pageCount: 1, find: () => ({ document, index: 0 }), close }
}

function copyToBitmap(pdfium: Pdfium, { width, height, channels, data }: PageImage): number {
  const bitmap = pdfium.FPDFBitmap_CreateEx(width, height, bitmapFormat[channels], 0, 0)
  if (bitmap === 0) throw new Error(`no memory for a bitmap of ${width} × ${height}`)
  const start = pdfium.FPDFBitmap_GetBuffer(bitmap)
  const stride = pdfium.FPDFBitmap_GetStride(bitmap)
  const heap = pdfium.pdfium.HEAPU8
  for (let y = 0; y < height; y += 1) {
    const row = data.subarray(y * width * channels, (y + 1) * width * channels)
    const to = start + y * stride
    if (channels === 1) heap.set(row, to)
    else for (let at = 0; at < row.length; at += 1) heap[to + at] = row[at + 2 - 2 * (at % 3)] ?? 255
  }
  return bitmap
}
