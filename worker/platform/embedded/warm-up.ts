import { loadTesseract } from './ocr/load-tesseract'
import { loadPdfium } from './pdf/load-pdfium'
import { openPdf } from './pdf/open-pdf'
import { readPageFrame } from './pdf/page-frame'
import { recognisePage } from './pdf/recognise-page'
import { withPage } from './pdf/with-page'

const sentence = 'Le contrat est conclu pour neuf ans, du 1er avril 2026 au 31 mars 2035, au loyer de 1 250,00 euros.'
const lineCount = 12

/** A page of print; PDFium finds its objects without a table of them. */
function printedPage(): Uint8Array {
  const lines = Array.from({ length: lineCount }, (_, index) => `(${sentence.slice(index)}) Tj 0 -24 Td`)
  const content = `BT /F 11 Tf 40 700 Td ${lines.join(' ')} ET`
  const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F ${font} >> >> >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ]
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')
  return new TextEncoder().encode(`%PDF-1.4\n${body}trailer << /Root 1 0 R >>\n%%EOF\n`)
}

/**
 * Loads what the first file would wait for: half a second for PDFium, a second and a half for Tesseract. Tesseract is also
 * tried on a page: its code is compiled for speed while it runs, and the first scan would else take twice as long as the next.
 */
export async function warmUp(withOcr: boolean): Promise<void> {
  const pdfium = await loadPdfium()
  if (!withOcr) return
  await loadTesseract()
  const file = openPdf(pdfium, printedPage())
  await withPage(file, 1, (page) => recognisePage(file, page, 1, readPageFrame(pdfium, page)))
  file.close()
}
