import { PDFDocument, StandardFonts } from 'pdf-lib'

const day = new Date('2026-06-12T08:00:00Z')
const sizes = { '#': 15, '##': 12, '': 10 }

/** A4 PDF bytes with a text layer; lines may start with `#` or `##`. The same paper gives the same bytes. */
export async function pdfOf({ title, author, pages }) {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  pdf.setTitle(title)
  pdf.setAuthor(author)
  pdf.setLanguage('fr-FR')
  pdf.setCreationDate(day)
  pdf.setModificationDate(day)
  const plain = await pdf.embedFont(StandardFonts.Helvetica)
  const bold = await pdf.embedFont(StandardFonts.HelveticaBold)
  pages.forEach((lines, index) => {
    const page = pdf.addPage([595.28, 841.89])
    let y = 770
    for (const line of lines) {
      const [, mark, text] = line.match(/^(#{0,2}) ?(.*)$/u)
      const size = sizes[mark]
      page.drawText(text, { x: 56, y, size, font: mark ? bold : plain })
      y -= size * 1.9
    }
    page.drawText(`${author} - page ${index + 1} sur ${pages.length}`, { x: 56, y: 40, size: 8, font: plain })
  })
  return Buffer.from(await pdf.save())
}
