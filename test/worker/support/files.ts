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

/** A certificate of insurance as an insurer would print it; `number` makes it a file of its own. */
export const certificateOf = (number: number, lastDay = '31/12/2027') =>
  pdfOf(
    'MUTUELLE HORIZON ASSURANCES',
    'Société d’assurance mutuelle - 12 rue des Lilas 75010 Paris'.replace('’', "'"),
    'ATTESTATION D\'ASSURANCE',
    'Responsabilité civile professionnelle',
    `Contrat n° 4400${number}`,
    'Nous soussignés, Mutuelle Horizon Assurances, attestons que la société Alpha Conseil',
    'est titulaire du contrat ci-dessus garantissant sa responsabilité civile professionnelle.',
    `La présente attestation est valable du 01/01/2027 au ${lastDay}.`,
    'Fait à Paris, le 15/12/2026',
  )
