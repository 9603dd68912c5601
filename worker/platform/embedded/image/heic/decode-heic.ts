import { UnreadableFile } from '../../../../ports/page-reader'
import type { PageImage } from '../../pdf/render-page'
import { requireModestSize } from '../page-size'
import { shrinkRows } from '../shrink-rows'
import { createLibheif, type HeifDecoded, type Libheif } from './create-libheif'
import { openPlanes } from './open-planes'

/**
 * Decodes the main picture of a HEIC or HEIF file upright, in an instance of libheif that is let go afterwards with all it
 * took. Throws UnreadableFile `empty`, `damaged`, or `too-large` (judged before decoding).
 */
export async function decodeHeic(bytes: Uint8Array): Promise<PageImage> {
  if (bytes.length === 0) throw new UnreadableFile('empty')
  try {
    const heif = await createLibheif()
    return shrinkRows(openPlanes(await decode(heif, bytes)))
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    throw new UnreadableFile('damaged', error instanceof Error ? error.message : String(error))
  }
}

async function decode(heif: Libheif, bytes: Uint8Array): Promise<HeifDecoded> {
  const context = heif.heif_context_alloc()
  const read = heif.heif_context_read_from_memory(context, bytes)
  if (read.code !== heif.heif_error_code.heif_error_Ok) throw new Error(read.message)
  const handle = heif.heif_js_context_get_primary_image_handle(context)
  if ('code' in handle) throw new Error('no main picture')
  requireModestSize({ width: heif.heif_image_handle_get_width(handle), height: heif.heif_image_handle_get_height(handle) })
  const { heif_colorspace_YCbCr: brightnessAndColour } = heif.heif_colorspace
  const decoded = await heif.heif_js_decode_image2(handle, brightnessAndColour, heif.heif_chroma.heif_chroma_420)
  if ('code' in decoded) throw new Error(decoded.message ?? 'the picture cannot be decoded')
  return decoded
}
