import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium'
import wasm from '@embedpdf/pdfium/pdfium.wasm'

export type Pdfium = WrappedPdfiumModule

/** WebAssembly memory never shrinks: past this size a fresh instance is cheaper than keeping the old one. */
const heapLimitBytes = 96 * 1024 * 1024

/**
 * Most that one file may make PDFium take: a form that draws itself twice would take all there is. Past it
 * PDFium aborts, the page fails and the instance is replaced.
 */
const growthLimitBytes = 256 * 1024 * 1024

let shared: Promise<Pdfium> | undefined
let current: Pdfium | undefined

/** The PDFium of this isolate, made at the first call (about 30 ms) because start-up time is limited. */
export function loadPdfium(): Promise<Pdfium> {
  shared ??= createPdfium()
  return shared
}

/** Lets go of an instance that trapped; files still open on it keep their own reference. */
export function retirePdfium(pdfium: Pdfium): void {
  if (current === pdfium) shared = undefined
}

/** Lets go of an instance that a large file has grown. Call it after closing a document. */
export function retirePdfiumIfGrown(pdfium: Pdfium): void {
  if (pdfium.pdfium.HEAPU8.length > heapLimitBytes) retirePdfium(pdfium)
}

async function createPdfium(): Promise<Pdfium> {
  const pdfium = await init({
    instantiateWasm(imports, done) {
      const instance = new WebAssembly.Instance(wasm, withGrowthLimit(imports))
      done(instance, wasm)
      return instance.exports
    },
    // Damaged files make PDFium talk; what matters comes back as a result code.
    print: () => undefined,
    printErr: () => undefined,
  })
  pdfium.PDFiumExt_Init()
  current = pdfium
  return pdfium
}

function withGrowthLimit(imports: WebAssembly.Imports): WebAssembly.Imports {
  const grow = imports.env?.emscripten_resize_heap
  if (typeof grow !== 'function') throw new Error('PDFium no longer imports emscripten_resize_heap')
  const limited = (sizeBytes: number) => (sizeBytes >>> 0 > growthLimitBytes ? 0 : grow(sizeBytes))
  return { ...imports, env: { ...imports.env, emscripten_resize_heap: limited } }
}
