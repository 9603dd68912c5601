import english from '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz'
import french from '@tesseract.js-data/fra/4.0.0_best_int/fra.traineddata.gz'
import { createCore, type TesseractApi, type TesseractModule } from './create-core'

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
  const { module } = await createCore()
  module.FS.writeFile('/fra.traineddata', await inflate(french))
  module.FS.writeFile('/eng.traineddata', await inflate(english))
  const api = new module.TessBaseAPI()
  if (api.Init('/', 'fra+eng', lstmOnly) !== 0) throw new Error('Tesseract did not accept its language data')
  module.FS.unlink('/fra.traineddata')
  module.FS.unlink('/eng.traineddata')
  return { module, api }
}

async function inflate(gzip: ArrayBuffer): Promise<Uint8Array> {
  const stream = new Response(gzip).body?.pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
