import { init } from '@embedpdf/pdfium'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { engineUrl, readOnEngine } from '../engine-port.ts'
import { textPdf } from '../make-papers.ts'
import type { Office } from '../office.ts'
import type { Row } from '../row.ts'
import type { BenchServer } from '../run-server.ts'
import { timed } from '../timing.ts'

const pageCount = 200

/** PDFium with nothing around it, in Node: the plain text of every page, without positions. */
async function readBare(bytes: Uint8Array): Promise<void> {
  const wasm = new WebAssembly.Module(readFileSync(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm')))
  const pdfium = await init({
    instantiateWasm(imports, done) {
      const instance = new WebAssembly.Instance(wasm, imports)
      done(instance, wasm)
      return instance.exports
    },
  })
  pdfium.PDFiumExt_Init()
  const { malloc } = pdfium.pdfium.wasmExports
  const pointer = malloc(bytes.length)
  pdfium.pdfium.HEAPU8.set(bytes, pointer)
  const file = pdfium.FPDF_LoadMemDocument(pointer, bytes.length, '')
  const buffer = malloc(200_000)
  for (let number = 0; number < pdfium.FPDF_GetPageCount(file); number += 1) {
    const page = pdfium.FPDF_LoadPage(file, number)
    const text = pdfium.FPDFText_LoadPage(page)
    pdfium.FPDFText_GetText(text, 0, Math.min(pdfium.FPDFText_CountChars(text), 99_999), buffer)
    pdfium.FPDFText_ClosePage(text)
    pdfium.FPDF_ClosePage(page)
  }
  pdfium.FPDF_CloseDocument(file)
}

/** Pages a second of a long text PDF: the whole way to analysed, the engine alone, PDFium bare. */
export async function measurePdfReading(office: Office, server: BenchServer): Promise<Row[]> {
  const bytes = await textPdf(pageCount)
  const spaceId = await office.openClient('Mesure de la lecture')
  const rate = (ms: number) => (pageCount / ms) * 1000
  const whole = await timed(async () => office.waitUntilRead(await office.deposit(spaceId, { name: 'long.pdf', bytes }), 50))
  const url = await engineUrl(server)
  const engine = await timed(() => readOnEngine(url, 'pdf', bytes))
  const bare = await timed(() => readBare(bytes))
  const beside = `PDFium bare in Node ${rate(bare).toFixed(0)} pages/s`
  return [
    { what: `${pageCount} text pages, deposit to analysed`, figure: `${rate(whole).toFixed(0)} pages/s`, beside: `engine alone × ${(rate(whole) / rate(engine)).toFixed(2)}` },
    { what: `${pageCount} text pages, engine alone (words, boxes, layout)`, figure: `${rate(engine).toFixed(0)} pages/s`, beside },
  ]
}
