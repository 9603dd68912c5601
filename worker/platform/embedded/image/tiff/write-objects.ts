export type PdfObject = string | { dictionary: string; data: Uint8Array }

/** A PDF file of these objects, numbered from 1, the first of which is the catalogue. */
export function writeObjects(objects: PdfObject[]): Uint8Array {
  const encoder = new TextEncoder()
  const pieces: Uint8Array[] = []
  const offsets: number[] = []
  let sizeBytes = 0
  const add = (piece: string | Uint8Array) => {
    const bytes = typeof piece === 'string' ? encoder.encode(piece) : piece
    pieces.push(bytes)
    sizeBytes += bytes.length
  }
  add('%PDF-1.7\n')
  objects.forEach((object, index) => {
    offsets.push(sizeBytes)
    add(`${index + 1} 0 obj\n`)
    if (typeof object === 'string') add(object)
    else {
      add(`<< ${object.dictionary} /Length ${object.data.length} >>\nstream\n`)
      add(object.data)
      add('\nendstream')
    }
    add('\nendobj\n')
  })
  const start = sizeBytes
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  add(`xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`)
  const whole = new Uint8Array(sizeBytes)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
