import type { OpenPdf } from './open-pdf'

/** `FLATTEN_SUCCESS` of fpdf_flatten.h. */
const flattened = 1

/**
 * Runs `work` on a loaded page (1-based) and closes it. Filled form fields and stamps are first made part of
 * the page, so that their text is read too. Throws an Error when the page cannot be loaded. A page whose work
 * threw stays open until its document is closed: PDFium may have trapped inside it.
 */
export async function withPage<T>(
  pdf: OpenPdf,
  number: number,
  work: (page: number) => Promise<T> | T,
): Promise<T> {
  let page = loadPage(pdf, number)
  if (pdf.pdfium.FPDFPage_GetAnnotCount(page) > 0 && pdf.pdfium.FPDFPage_Flatten(page, 0) === flattened) {
    pdf.pdfium.FPDF_ClosePage(page)
    page = loadPage(pdf, number)
  }
  const result = await work(page)
  pdf.pdfium.FPDF_ClosePage(page)
  return result
}

function loadPage(pdf: OpenPdf, number: number): number {
  const { document, index } = pdf.find(number)
  const page = pdf.pdfium.FPDF_LoadPage(document, index)
  if (page === 0) throw new Error('the page cannot be loaded')
  return page
}
