import english from '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz'
import french from '@tesseract.js-data/fra/4.0.0_best_int/fra.traineddata.gz'
import wasm from 'tesseract.js-core/tesseract-core-simd-lstm.wasm'

/** The part of tesseract.js-core that is used here. */
export interface TesseractModule {
  FS: {
    writeFile(path: string, data: Uint8Array): void
    unlink(path: string): void
  }
  HEAPU8?: Uint8Array
  TessBaseAPI: new () => TesseractApi
}

export interface TesseractApi {
  Init(dataPath: string | null, languages: string, engine: number): number
  SetVariable(name: string, value: string): boolean
  SetPageSegMode(mode: number): void
  /** Reads `/input` of the module's file system. */
  SetImageFile(exif: number, angle: number): number
  Recognize(monitor: null): number
  GetTSVText(page: number): string
  Clear(): void
}

export interface Tesseract {
  module: TesseractModule
  api: TesseractApi
}

/** `OEM_LSTM_ONLY`: the only engine in this build. */
const lstmOnly = 1

let shared: Promise<Tesseract> | undefined

/** The Tesseract of this isolate with French and English, made at the first call (about half a second). */
export function loadTesseract(): Promise<Tesseract> {
  shared ??= createTesseract()
  return shared
}

/** Lets go of an instance that trapped. */
export function retireTesseract(): void {
  shared = undefined
}

async function createTesseract(): Promise<Tesseract> {
  prepareGlobals()
  const { default: create } = await import('tesseract.js-core/tesseract-core-simd-lstm.js')
  const module = await create({
    instantiateWasm(imports, done) {
      const instance = new WebAssembly.Instance(wasm, imports)
      done(instance, wasm)
      return instance.exports
    },
    print: () => undefined,
    printErr: () => undefined,
  })
  module.FS.writeFile('/fra.traineddata', await inflate(french))
  module.FS.writeFile('/eng.traineddata', await inflate(english))
  const api = new module.TessBaseAPI()
  if (api.Init('/', 'fra+eng', lstmOnly) !== 0) throw new Error('Tesseract did not accept its language data')
  module.FS.unlink('/fra.traineddata')
  module.FS.unlink('/eng.traineddata')
  return { module, api }
}

/**
 * The core decides by `process` and `WorkerGlobalScope` that it runs in Node or in a browser and reads these.
 */
function prepareGlobals(): void {
  const scope: { location?: unknown; __dirname?: string } = globalThis
  scope.location ??= { href: 'file:///' }
  scope.__dirname ??= '/'
}

async function inflate(gzip: ArrayBuffer): Promise<Uint8Array> {
  const stream = new Response(gzip).body?.pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
