import { PDFDocument, StandardFonts } from 'pdf-lib'

/** A PDF of one page with these lines of text. */
export async function pdfOf(...lines: string[]): Promise<Uint8Array> {
  const file = await PDFDocument.create()
  const font = await file.embedFont(StandardFonts.Helvetica)
  const page = file.addPage([595, 842])
  lines.forEach((line, at) => page.drawText(line, { x: 60, y: 760 - at * 22, size: 11, font }))
  return file.save()
}

export const textOf = (text: string) => new TextEncoder().encode(text)
