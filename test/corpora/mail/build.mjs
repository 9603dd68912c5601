// Writes the fixtures beside this file (`node test/corpora/mail/build.mjs`); --check only compares them.
import { readFileSync, writeFileSync } from 'node:fs'
import { certificateMessage, plainMessage, severalMessage } from './messages.mjs'
import { amendment, certificate, invoice, terms } from './papers.mjs'
import { pdfOf } from './pdf.mjs'
import { pngOf } from './png.mjs'

const certificatePdf = await pdfOf(certificate)
const papers = { invoice: await pdfOf(invoice), amendment: await pdfOf(amendment), terms: await pdfOf(terms) }
const files = {
  'attestation.pdf': certificatePdf,
  'facture.pdf': papers.invoice,
  'avenant.pdf': papers.amendment,
  'conditions.pdf': papers.terms,
  '1-attestation.eml': certificateMessage(certificatePdf),
  '2-facture-avenant.eml': severalMessage({ ...papers, logo: pngOf(120, 32, [47, 93, 80]) }),
  '3-sans-piece-jointe.eml': plainMessage(),
}

for (const [name, bytes] of Object.entries(files)) {
  const file = new URL(name, import.meta.url)
  if (!process.argv.includes('--check')) writeFileSync(file, bytes)
  else if (!readFileSync(file).equals(bytes)) {
    console.error(`${name} is not what build.mjs makes`)
    process.exitCode = 1
  }
}
