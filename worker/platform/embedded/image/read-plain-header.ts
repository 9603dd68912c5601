import { firstGifPicture } from './first-gif-picture'

export type PlainFormat = 'webp' | 'gif' | 'bmp'

/** Size of a picture, and the bytes to decode. */
export interface PlainHeader {
  width: number
  height: number
  picture: Uint8Array
}

/** Reads the size without decoding. Null when the bytes are no sound file of this format. */
export function readPlainHeader(bytes: Uint8Array, format: PlainFormat): PlainHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 30) return null
  if (format === 'gif') return firstGifPicture(bytes)
  const size = format === 'webp' ? readWebp(view) : readBmp(view)
  return size && { ...size, picture: bytes }
}

const chunk = { lossy: 0x56503820, lossless: 0x5650384c, extended: 0x56503858 }
const sideBits = 0x3fff

/** RIFF container of RFC 9649: the first chunk tells the size. */
function readWebp(view: DataView) {
  const at = 20
  switch (view.getUint32(12)) {
    case chunk.lossy:
      return { width: view.getUint16(at + 6, true) & sideBits, height: view.getUint16(at + 8, true) & sideBits }
    case chunk.lossless: {
      const sides = view.getUint32(at + 1, true)
      return { width: (sides & sideBits) + 1, height: ((sides >>> 14) & sideBits) + 1 }
    }
    case chunk.extended:
      return { width: (view.getUint32(at + 4, true) & 0xffffff) + 1, height: (view.getUint32(at + 6, true) >>> 8) + 1 }
    default:
      return null
  }
}

/** BITMAPINFOHEADER and its successors; a negative height stands for rows from the top. */
function readBmp(view: DataView) {
  if (view.getUint16(0) !== 0x424d || view.getUint32(14, true) < 40) return null
  return { width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) }
}
