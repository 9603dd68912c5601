import { PDFDocument, type PDFFont, type PDFPage, StandardFonts } from 'pdf-lib'

const a4: [number, number] = [595.28, 841.89]
const written = new Date('2026-06-12T08:00:00Z')

/** An A4 PDF with a text layer; each page is a list of lines, of which `# …` are titles. Same lines, same bytes. */
export async function writePdf(pages: string[][], { title = '', author = '' } = {}): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  pdf.setTitle(title)
  pdf.setAuthor(author)
  pdf.setCreationDate(written)
  pdf.setModificationDate(written)
  const fonts = { plain: await pdf.embedFont(StandardFonts.Helvetica), bold: await pdf.embedFont(StandardFonts.HelveticaBold) }
  for (const lines of pages) drawLines(pdf.addPage(a4), lines, fonts)
  return new Uint8Array(await pdf.save())
}

function drawLines(page: PDFPage, lines: string[], { plain, bold }: { plain: PDFFont; bold: PDFFont }) {
  let y = 770
  for (const line of lines) {
    const isTitle = line.startsWith('# ')
    const size = isTitle ? 16 : 10.5
    page.drawText(isTitle ? line.slice(2) : line, { x: 60, y, size, font: isTitle ? bold : plain })
    y -= isTitle ? 30 : 18
  }
}
