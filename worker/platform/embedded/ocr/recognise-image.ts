import { breathe } from '../breathe'
import type { GreyImage } from '../image/grey-image'
import type { TesseractApi, TesseractModule } from './create-core'
import { loadTesseract, retireTesseract } from './load-tesseract'
import { parseWords, type ReadWord } from './parse-words'

export interface Recognised {
  /** Boxes in pixels of the image. */
  words: ReadWord[]
  /** Mean over the characters, 0…1; 0 when nothing was read. */
  confidence: number
}

/** `PSM_AUTO`: finds columns and blocks by itself. */
const automaticLayout = 3

/** How ink is told from paper: one threshold for the page (Otsu), or one for each neighbourhood (Sauvola). */
export type Threshold = 'page' | 'neighbourhood'
/** `thresholding_method` of Tesseract 5. */
const thresholdMethod = { page: '0', neighbourhood: '2' } as const

/** Reads French and English print on a grey image at `dpi`. Blocks its isolate meanwhile: seconds a page, after others had their turn. */
export async function recogniseImage(
  image: GreyImage,
  dpi: number,
  threshold: Threshold = 'page',
): Promise<Recognised> {
  const { module, api } = await loadTesseract()
  await breathe()
  try {
    api.SetVariable('user_defined_dpi', String(dpi))
    api.SetVariable('thresholding_method', thresholdMethod[threshold])
    api.SetPageSegMode(automaticLayout)
    takeImage(module, api, image)
    if (api.Recognize(null) !== 0) throw new Error('Tesseract gave up on the image')
    const words = parseWords(api.GetTSVText(0))
    api.Clear()
    return { words, confidence: meanConfidence(words) }
  } catch (error) {
    retireTesseract()
    throw error
  }
}

/** The file is gone as soon as it is read: a page would else be held twice while it is recognised. */
function takeImage(module: TesseractModule, api: TesseractApi, image: GreyImage): void {
  module.FS.writeFile('/input', toPgm(image))
  const result = api.SetImageFile(1, 0)
  module.FS.unlink('/input')
  if (result !== 0) throw new Error('Tesseract did not accept the image')
}

/**
 * Portable grey map: the plainest format that Leptonica reads, so that nothing is encoded and decoded again.
 */
function toPgm(image: GreyImage): Uint8Array {
  const header = new TextEncoder().encode(`P5\n${image.width} ${image.height}\n255\n`)
  const file = new Uint8Array(header.length + image.data.length)
  file.set(header)
  file.set(image.data, header.length)
  return file
}

function meanConfidence(words: ReadWord[]): number {
  const characters = words.reduce((sum, word) => sum + word.text.length, 0)
  return words.reduce((sum, word) => sum + word.confidence * word.text.length, 0) / Math.max(1, characters)
}
