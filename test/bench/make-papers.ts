import { execFileSync } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument, type PDFFont, StandardFonts } from 'pdf-lib'

const folder = 'test/corpora/texts'
const linesOfPage = 52

function wrap(line: string): string[] {
  return line.match(/.{1,92}(\s|$)/g)?.map((part) => part.trimEnd()) ?? ['']
}

/** What French papers say: every text of the corpus, one after the other. */
export function frenchLines(): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt')).sort()
  return names.flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n')).flatMap(wrap)
}

const drawable = (font: PDFFont, line: string) => {
  const known = new Set(font.getCharacterSet())
  return Array.from(line).filter((char) => known.has(char.codePointAt(0) ?? 0)).join('')
}

/** A PDF with a text layer of that many full pages; no two are the same. */
export async function textPdf(pageCount: number): Promise<Uint8Array> {
  const file = await PDFDocument.create()
  file.setTitle(randomUUID())
  const font = await file.embedFont(StandardFonts.Helvetica)
  const lines = frenchLines().map((line) => drawable(font, line))
  for (let number = 0; number < pageCount; number += 1) {
    const page = file.addPage([595, 842])
    for (let row = 0; row < linesOfPage; row += 1) {
      const text = lines[(number * linesOfPage + row) % lines.length] ?? ''
      page.drawText(text, { x: 50, y: 790 - row * 14, size: 10.5, font })
    }
  }
  return file.save()
}

/** A one-page PDF that carries `sizeBytes` more, which do not compress, as an attachment does. */
export async function heavyPdf(sizeBytes: number): Promise<Uint8Array> {
  const file = await PDFDocument.load(await textPdf(1))
  await file.attach(randomBytes(sizeBytes), 'annexe.bin', { mimeType: 'application/octet-stream' })
  return file.save()
}

/** The same file to a reader, other bytes to a hash: nothing after `%%EOF` counts. */
export function distinct(bytes: Uint8Array): Uint8Array {
  return Buffer.concat([bytes, Buffer.from(`\n%${randomUUID()}\n`)])
}

/** The grey picture (JPEG) of a full page, as a scanner at this resolution gives it. */
export async function scanPicture(folderOfPictures: string, dotsPerInch: number): Promise<string> {
  const pdf = join(folderOfPictures, 'page.pdf')
  writeFileSync(pdf, await textPdf(1))
  execFileSync('pdftoppm', ['-r', String(dotsPerInch), '-gray', '-jpeg', '-singlefile', pdf, join(folderOfPictures, 'page')])
  return join(folderOfPictures, 'page.jpg')
}

/** A scan: a PDF that is nothing but a picture of its page. */
export async function scannedPdf(picture: Uint8Array): Promise<Uint8Array> {
  const file = await PDFDocument.create()
  file.setTitle(randomUUID())
  file.addPage([595, 842]).drawImage(await file.embedJpg(picture), { x: 0, y: 0, width: 595, height: 842 })
  return file.save()
}

/** Ten kilobytes of text about one made-up supplier; no two are the same. */
export function textFile(index: number, sizeBytes = 10_000): Uint8Array {
  const lines = frenchLines()
  const shift = index % lines.length
  const head = `Facture n° ${randomUUID()}\nFournisseur numéro ${index}\nÀ régler avant le 15 janvier 2027\n`
  const body = [...lines.slice(shift), ...lines.slice(0, shift)].join('\n')
  return Buffer.from(head + body).subarray(0, sizeBytes - 3)
}
