import { UnreadableFile } from '../../../ports/page-reader'
import type { Pdfium } from './load-pdfium'

/** An open document in PDFium's memory. */
export interface OpenPdf {
  pdfium: Pdfium
  /** Pages that really exist, whatever the file declares. */
  pageCount: number
  /** The document that shows a page (1-based), and the page's place in it; of pictures it holds until the next call. */
  find(number: number): { document: number; index: number }
  close(): void
}

/** `FPDF_ERR_PASSWORD` and `FPDF_ERR_SECURITY` of fpdfview.h. */
const passwordErrors = [4, 5]

/** Beyond this a file is no document for people; it also bounds what a hostile page tree can cost. */
const pageLimit = 20_000

/**
 * Opens PDF bytes. Throws UnreadableFile: `empty`, `encrypted` (asks for a password), `damaged`, `too-large`.
 */
export function openPdf(pdfium: Pdfium, bytes: Uint8Array): OpenPdf {
  if (bytes.length === 0) throw new UnreadableFile('empty')
  const pointer = pdfium.pdfium.wasmExports.malloc(bytes.length)
  if (pointer === 0) throw new UnreadableFile('too-large', 'no memory for the file')
  pdfium.pdfium.HEAPU8.set(bytes, pointer)
  const document = pdfium.FPDF_LoadMemDocument(pointer, bytes.length, '')
  const close = () => {
    if (document !== 0) pdfium.FPDF_CloseDocument(document)
    pdfium.pdfium.wasmExports.free(pointer)
  }
  if (document === 0) {
    const error = pdfium.FPDF_GetLastError()
    close()
    const reason = passwordErrors.includes(error) ? 'encrypted' : 'damaged'
    throw new UnreadableFile(reason, `PDFium error ${error}`)
  }
  const pageCount = countRealPages(pdfium, document)
  if (pageCount === 0 || pageCount > pageLimit) {
    close()
    throw new UnreadableFile(pageCount === 0 ? 'damaged' : 'too-large', `${pageCount} pages`)
  }
  return { pdfium, pageCount, find: (number) => ({ document, index: number - 1 }), close }
}

/**
 * The declared count is only believed when its last page is there; otherwise the last real page is searched.
 */
function countRealPages(pdfium: Pdfium, document: number): number {
  const size = pdfium.pdfium.wasmExports.malloc(8)
  const exists = (page: number) => Boolean(pdfium.FPDF_GetPageSizeByIndexF(document, page - 1, size))
  const declared = pdfium.FPDF_GetPageCount(document)
  let present = 0
  let absent = declared + 1
  if (declared > 0 && exists(declared)) present = declared
  while (absent - present > 1) {
    const middle = Math.floor((present + absent) / 2)
    if (exists(middle)) present = middle
    else absent = middle
  }
  pdfium.pdfium.wasmExports.free(size)
  return present
}
