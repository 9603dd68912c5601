import type { OpenPdf } from './open-pdf'

/** A person looks at a few names; a hostile file may claim millions. */
const mostNames = 20
const longestName = 200

/** Names of the files enclosed in a PDF (ISO 32000, 7.11.4); nothing when there are none. They are not opened. */
export function listEnclosedFiles({ pdfium, find }: OpenPdf): { enclosed?: string[] } {
  const { document } = find(1)
  const count = Math.min(pdfium.FPDFDoc_GetAttachmentCount(document), mostNames)
  const names: string[] = []
  for (let index = 0; index < count; index += 1) {
    const attachment = pdfium.FPDFDoc_GetAttachment(document, index)
    const name = attachment === 0 ? '' : readName(pdfium, attachment)
    if (name !== '') names.push(name)
  }
  return names.length > 0 ? { enclosed: names } : {}
}

function readName(pdfium: OpenPdf['pdfium'], attachment: number): string {
  const sizeBytes = pdfium.FPDFAttachment_GetName(attachment, 0, 0)
  if (sizeBytes <= 2 || sizeBytes > 65_536) return ''
  const pointer = pdfium.pdfium.wasmExports.malloc(sizeBytes)
  pdfium.FPDFAttachment_GetName(attachment, pointer, sizeBytes)
  const bytes = pdfium.pdfium.HEAPU8.slice(pointer, pointer + sizeBytes - 2)
  pdfium.pdfium.wasmExports.free(pointer)
  const path = new TextDecoder('utf-16le').decode(bytes).normalize('NFC').replace(/[\p{Cc}\p{Bidi_C}]+/gu, ' ')
  return (path.split(/[\\/]/).pop() ?? '').trim().slice(0, longestName)
}
