import { UnreadableFile } from '../../../ports/page-reader'
import { createCore } from '../ocr/create-core'
import { requireModestSize } from './page-size'
import { openPix } from './open-pix'
import { readPlainHeader, type PlainFormat } from './read-plain-header'
import { shrinkRows } from './shrink-rows'
import type { PageImage } from '../pdf/render-page'

/**
 * Decodes WebP, GIF (its first picture) and BMP with the image library inside Tesseract's core: in an instance without
 * language data, which is let go afterwards with all it took. Throws UnreadableFile `empty`, `damaged`, or `too-large`
 * (judged before decoding).
 */
export async function decodePlain(bytes: Uint8Array, format: PlainFormat): Promise<PageImage> {
  if (bytes.length === 0) throw new UnreadableFile('empty')
  const header = readPlainHeader(bytes, format)
  if (!header) throw new UnreadableFile('damaged', 'no image header')
  requireModestSize(header)
  const { module, memory } = await createCore()
  const api = new module.TessBaseAPI()
  api.InitForAnalysePage()
  module.FS.writeFile('/input', header.picture)
  try {
    if (api.SetImageFile(1, 0) !== 0) throw new Error('the image cannot be decoded')
    return shrinkRows(openPix(memory, module.getPointer(api.GetInputImage())))
  } catch (error) {
    throw new UnreadableFile('damaged', error instanceof Error ? error.message : String(error))
  }
}
