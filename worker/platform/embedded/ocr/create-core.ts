import wasm from 'tesseract.js-core/tesseract-core-simd-lstm.wasm'

/** The part of tesseract.js-core that is used here. */
export interface TesseractModule {
  FS: {
    writeFile(path: string, data: Uint8Array): void
    unlink(path: string): void
  }
  TessBaseAPI: new () => TesseractApi
  getPointer(object: object): number
}

export interface TesseractApi {
  Init(dataPath: string | null, languages: string, engine: number): number
  /** Makes ready to take an image without language data. */
  InitForAnalysePage(): void
  SetVariable(name: string, value: string): boolean
  SetPageSegMode(mode: number): void
  /** Reads `/input` of the module's file system. */
  SetImageFile(exif: number, angle: number): number
  GetInputImage(): object
  Recognize(monitor: null): number
  GetTSVText(page: number): string
  Clear(): void
}

/** A fresh instance of Tesseract's core (about 10 ms), and its memory: it exports no view of it. */
export async function createCore(): Promise<{ module: TesseractModule; memory: WebAssembly.Memory }> {
  prepareGlobals()
  const { default: create } = await import('tesseract.js-core/tesseract-core-simd-lstm.js')
  let memory: WebAssembly.Memory | undefined
  const module = await create({
    instantiateWasm(imports, done) {
      const instance = new WebAssembly.Instance(wasm, imports)
      memory = Object.values(instance.exports).find((value) => value instanceof WebAssembly.Memory)
      done(instance, wasm)
      return instance.exports
    },
    print: () => undefined,
    printErr: () => undefined,
  })
  if (!memory) throw new Error('Tesseract’s core no longer exports its memory')
  return { module, memory }
}

/**
 * The core decides by `process` and `WorkerGlobalScope` that it runs in Node or in a browser and reads these.
 */
function prepareGlobals(): void {
  const scope: { location?: unknown; __dirname?: string } = globalThis
  scope.location ??= { href: 'file:///' }
  scope.__dirname ??= '/'
}
