import type { ReadableFormat } from '../../ports/page-reader'
import { decodePlain } from './image/decode-plain'
import { decodeHeic } from './image/heic/decode-heic'
import { openImage } from './image/open-image'
import { openPicture } from './image/open-picture'
import { openTiff } from './image/tiff/open-tiff'
import type { Pdfium } from './pdf/load-pdfium'
import { openPdf, type OpenPdf } from './pdf/open-pdf'

/** Formats whose pages are drawn, so that they can be shown and, where they hold no text, recognised. */
export type DrawnFormat = Extract<ReadableFormat, 'pdf' | 'jpeg' | 'png' | 'tiff' | 'webp' | 'heic' | 'gif' | 'bmp'>

/** Opens a file as pages that PDFium draws. Throws UnreadableFile with the reason. */
export async function openDrawn(pdfium: Pdfium, bytes: Uint8Array, format: DrawnFormat): Promise<OpenPdf> {
  switch (format) {
    case 'pdf':
      return openPdf(pdfium, bytes)
    case 'jpeg':
    case 'png':
      return openImage(pdfium, bytes, format)
    case 'tiff':
      return openTiff(pdfium, bytes)
    case 'heic':
      return openPicture(pdfium, await decodeHeic(bytes), 0)
    default:
      return openPicture(pdfium, await decodePlain(bytes, format), 0)
  }
}
