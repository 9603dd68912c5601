import { degrees, PDFDocument, rgb, StandardFonts, type PDFFont, type PDFPage } from 'pdf-lib'

export interface Drawing {
  page: PDFPage
  font: PDFFont
  pdf: PDFDocument
}

/** A PDF of A4 pages, one for each drawing. */
export async function makePdf(...drawings: ((drawing: Drawing) => void | Promise<void>)[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  for (const draw of drawings) await draw({ page: pdf.addPage([595, 842]), font, pdf })
  return pdf.save()
}

/** Lines of 11 points from a place on the page downwards. */
export const writeLines =
  (lines: string[], { x = 60, y = 780, size = 11, step = 15 } = {}) =>
  ({ page, font }: Drawing) =>
    lines.forEach((line, index) => page.drawText(line, { x, y: y - step * index, size, font }))

/** A picture over the whole sheet, as a scanner makes it. */
export const placeScan =
  (png: ArrayBuffer, quarter: 0 | 1 | 2 | 3 = 0) =>
  async ({ page, pdf }: Drawing) => {
    const image = await pdf.embedPng(png)
    if (quarter % 2 === 1) page.setSize(842, 595)
    const corner = [
      { x: 0, y: 0 },
      { x: 0, y: 595 },
      { x: 595, y: 842 },
      { x: 842, y: 0 },
    ][quarter]
    page.drawImage(image, { ...corner, width: 595, height: 842, rotate: degrees(-90 * quarter) })
  }

export { degrees, rgb }
