// Writes the compound files of this folder: `node test/corpora/reading/make-compound.mjs`. The writer needs Node.
import { writeFileSync } from 'node:fs'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import { compoundOf, msgOf } from '../../support/make-msg.ts'

const pdf = async (text) => {
  const file = await PDFDocument.create()
  const font = await file.embedFont(StandardFonts.Helvetica)
  file.addPage([595, 842]).drawText(text, { x: 60, y: 760, size: 11, font })
  file.setCreationDate(new Date(0))
  file.setModificationDate(new Date(0))
  return file.save()
}
const attached = (name, bytes) => ({ properties: [[0x3707, name], [0x370e, 'application/pdf'], [0x3701, bytes]] })
const write = (name, bytes) => writeFileSync(new URL(name, import.meta.url), bytes)

const letter = {
  properties: [[0x37, 'Avenant au bail'], [0xc1a, 'Anna Léger'], [0x1000, 'Le bail crapaudine prend fin le 31/12/2027.']],
}
const forwarded = { ...letter, attachments: [attached('avenant.pdf', await pdf('Avenant signe le 3 mars 2026'))] }

write('letter.msg', msgOf(letter))
write('forwarded.msg', msgOf({
  properties: [[0x37, 'Tr : échéance'], [0x1000, 'Pour information.']],
  attachments: [
    attached('attestation.pdf', await pdf('Attestation valable du 01/01/2027 au 31/12/2027')),
    { properties: [], message: forwarded },
  ],
}))
write('word-97.doc', compoundOf({ WordDocument: new Uint8Array(4_200) }))
write('protected.xlsx', compoundOf({ EncryptionInfo: new Uint8Array(200), EncryptedPackage: new Uint8Array(4_200) }))
