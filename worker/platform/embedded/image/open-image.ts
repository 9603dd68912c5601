import { UnreadableFile } from '../../../ports/page-reader'
import type { Pdfium } from '../pdf/load-pdfium'
import type { OpenPdf } from '../pdf/open-pdf'
import { pageSize, requireModestSize } from './page-size'
import { readImageHeader, type ImageHeader } from './read-image-header'

/**
 * Opens a JPEG or PNG as a document of one page that shows it upright, so that one path draws and reads
 * everything. Throws UnreadableFile: `empty`, `damaged`, or `too-large` above 40 megapixels (judged before
 * decoding).
 */
export function openImage(pdfium: Pdfium, bytes: Uint8Array, format: 'jpeg' | 'png'): OpenPdf {
  if (bytes.length === 0) throw new UnreadableFile('empty')
  const header = readImageHeader(bytes, format)
  if (!header) throw new UnreadableFile('damaged', 'no image header')
  requireModestSize(header)
  const document = pdfium.FPDF_CreateNewDocument()
  const close = () => pdfium.FPDF_CloseDocument(document)
  if (!drawImage(pdfium, document, bytes, format, header)) {
    close()
    throw new UnreadableFile('damaged', 'the image cannot be decoded')
  }
  return { pdfium, pageCount: 1, find: () => ({ document, index: 0 }), close }
}

function drawImage(
  pdfium: Pdfium,
  document: number,
  bytes: Uint8Array,
  format: 'jpeg' | 'png',
  header: ImageHeader,
): boolean {
  const size = pageSize(header)
  const page = pdfium.FPDFPage_New(document, 0, size.width, size.height)
  const image = pdfium.FPDFPageObj_NewImageObj(document)
  const pointer = pdfium.pdfium.wasmExports.malloc(bytes.length)
  try {
    if (page === 0 || image === 0 || pointer === 0) return false
    pdfium.pdfium.HEAPU8.set(bytes, pointer)
    const set = format === 'png' ? pdfium.EPDFImageObj_SetPng : pdfium.EPDFImageObj_SetJpeg
    if (!set(0, 0, image, pointer, bytes.length)) {
      pdfium.FPDFPageObj_Destroy(image)
      return false
    }
    pdfium.FPDFImageObj_SetMatrix(image, size.width, 0, 0, size.height, 0, 0)
    pdfium.FPDFPage_InsertObject(page, image)
    pdfium.FPDFPage_SetRotation(page, header.quarter)
    return Boolean(pdfium.FPDFPage_GenerateContent(page))
  } finally {
    pdfium.pdfium.wasmExports.free(pointer)
    if (page !== 0) pdfium.FPDF_ClosePage(page)
  }
}
