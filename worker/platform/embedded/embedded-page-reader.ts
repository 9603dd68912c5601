import {
  UnreadableFile,
  type PageReader,
  type ReadEvent,
  type ReadRequest,
  type RenderRequest,
} from '../../ports/page-reader'
import { breathe } from './breathe'
import { collectBytes } from './collect-bytes'
import { isFlowing, readFlowingFile, type FlowFormat } from './flow/read-flowing-file'
import { encodePng } from './image/encode-png'
import type { Quarter } from './layout/turn-box'
import { openDrawn, type DrawnFormat } from './open-drawn'
import { loadPdfium, retirePdfium, retirePdfiumIfGrown, type Pdfium } from './pdf/load-pdfium'
import { listEnclosedFiles } from './pdf/list-enclosed-files'
import type { OpenPdf } from './pdf/open-pdf'
import { readPdfPage } from './pdf/read-pdf-page'
import { fitPixels, renderPage } from './pdf/render-page'
import { withPage } from './pdf/with-page'
import { inTurn, takeTurn } from './take-turn'

const picturePixels = 4_000_000
/** Pages of plain text that are read in one go: about a tenth of a second. */
const pagesPerBreath = 8
/** workerd sends a line some turns of its event loop later; 5 ms were not enough, 60 were. */
const announceMs = 100
const isSlow = (event: ReadEvent) => event.kind === 'page' && event.read.page.by === 'ocr'

/**
 * Reads with PDFium and Tesseract inside this isolate. Nothing is loaded before the first call. One page is
 * in memory at a time; a page blocks the isolate for milliseconds (text) to seconds (OCR).
 */
export function createEmbeddedPageReader(): PageReader {
  return { read, render }
}

async function* read({ body, format, fromPage, withOcr, careful }: ReadRequest): AsyncGenerator<ReadEvent> {
  const bytes = await collectBytes(body)
  if (isFlowing(format)) return yield* readFlowing(bytes, format, fromPage)
  let file = await inTurn(() => openFile(bytes, format))
  try {
    yield { kind: 'opened', pageCount: file.pageCount, ...(format === 'pdf' ? listEnclosedFiles(file) : {}) }
    for (let number = Math.max(1, fromPage); number <= file.pageCount; number += 1) {
      const { event, isTrapped } = yield* readInTurn(file, number, withOcr, careful)
      if (isTrapped) file = await reopenFile(file, bytes, format)
      yield event
      if (event.kind === 'needs-ocr') return
      if (isTrapped || number % pagesPerBreath === 0 || isSlow(event)) await breathe()
    }
  } finally {
    closeFile(file)
  }
}

/** Such a file is read whole before its first event. */
async function* readFlowing(bytes: Uint8Array, format: FlowFormat, fromPage: number): AsyncGenerator<ReadEvent> {
  const events = readFlowingFile(bytes, format, fromPage)
  const { done, value } = await inTurn(() => events.next())
  if (done) return
  yield value
  yield* events
}

async function* readInTurn(file: OpenPdf, number: number, withOcr: boolean, careful = false): AsyncGenerator<ReadEvent, PageOutcome> {
  const turn = await takeTurn()
  try {
    if (careful) {
      yield { kind: 'reading', number }
      // On its way before the page begins, as the page may block this isolate for good.
      await breathe(announceMs)
    }
    return await readOnePage(file, number, withOcr)
  } finally {
    turn.end()
  }
}

interface PageOutcome {
  event: ReadEvent
  /** WebAssembly stopped in the middle of it. */
  isTrapped: boolean
}

/** A page that fails is told and left: the rest of the document is still worth reading. */
async function readOnePage(file: OpenPdf, number: number, withOcr: boolean): Promise<PageOutcome> {
  try {
    const read = await readPdfPage(file, number, withOcr)
    return { event: read ? { kind: 'page', read } : { kind: 'needs-ocr', number }, isTrapped: false }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const isTrapped = error instanceof WebAssembly.RuntimeError
    return { event: { kind: 'page-failed', number, reason }, isTrapped }
  }
}

/** After a trap nothing in that instance can be trusted, so the file goes on in a fresh one. */
function reopenFile(file: OpenPdf, bytes: Uint8Array, format: DrawnFormat): Promise<OpenPdf> {
  retirePdfium(file.pdfium)
  return openFile(bytes, format)
}

async function render({ body, format, page, width, turn }: RenderRequest): Promise<Uint8Array> {
  if (isFlowing(format)) throw new UnreadableFile('unsupported', 'a file without layout has no picture')
  const bytes = await collectBytes(body)
  const file = await inTurn(() => openFile(bytes, format))
  try {
    if (page < 1 || page > file.pageCount) throw new UnreadableFile('empty', `no page ${page}`)
    const drawn = await inTurn(() => withPage(file, page, (handle) => draw(file.pdfium, handle, width, turn ?? 0)))
    return await encodePng(drawn)
  } finally {
    closeFile(file)
  }
}

function draw(pdfium: Pdfium, page: number, width: number, turn: number) {
  const quarter = (((turn % 4) + 4) % 4) as Quarter
  const size = { width: pdfium.FPDF_GetPageWidthF(page), height: pdfium.FPDF_GetPageHeightF(page) }
  const turned = quarter % 2 === 0 ? size : { width: size.height, height: size.width }
  const pixels = fitPixels(turned.width, turned.height, (72 * width) / turned.width, picturePixels)
  return renderPage(pdfium, page, { ...pixels, quarter, channels: 3 })
}

async function openFile(bytes: Uint8Array, format: DrawnFormat): Promise<OpenPdf> {
  const pdfium = await loadPdfium()
  try {
    return await openDrawn(pdfium, bytes, format)
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    // A trap inside PDFium: the file is beyond it, and the instance cannot be trusted any more.
    retirePdfium(pdfium)
    throw new UnreadableFile('damaged', error instanceof Error ? error.message : String(error))
  }
}

function closeFile(file: OpenPdf): void {
  try {
    file.close()
  } catch {
    retirePdfium(file.pdfium)
  }
  retirePdfiumIfGrown(file.pdfium)
}
