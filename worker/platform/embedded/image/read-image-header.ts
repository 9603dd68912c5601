/** What the first bytes of a JPEG or PNG tell. */
export interface ImageHeader {
  width: number
  height: number
  /** Clockwise quarter turns that set the picture upright (EXIF orientation of a JPEG). */
  quarter: 0 | 1 | 2 | 3
}

/** Reads the size without decoding. Null when the bytes are no sound JPEG or PNG. */
export function readImageHeader(bytes: Uint8Array, format: 'jpeg' | 'png'): ImageHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const header = format === 'png' ? readPng(view) : readJpeg(view)
  return header && header.width > 0 && header.height > 0 ? header : null
}

const pngSignature = 0x89504e47
const ihdr = 0x49484452

/** PNG (RFC 2083): eight signature bytes, then IHDR with width and height. */
function readPng(view: DataView): ImageHeader | null {
  if (view.byteLength < 33 || view.getUint32(0) !== pngSignature || view.getUint32(12) !== ihdr) return null
  return { width: view.getUint32(16), height: view.getUint32(20), quarter: 0 }
}

const startOfScan = 0xda
const app1 = 0xe1
/** SOF0…SOF15 without DHT, JPG and DAC (ITU T.81, table B.1). */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
const standsAlone = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)

function readJpeg(view: DataView): ImageHeader | null {
  let quarter: ImageHeader['quarter'] = 0
  let at = 2
  while (at + 4 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    if (marker === 0xff || standsAlone(marker)) {
      at += marker === 0xff ? 1 : 2
      continue
    }
    if (marker === startOfScan) return null
    if (isFrame(marker) && at + 9 <= view.byteLength) {
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7), quarter }
    }
    const length = view.getUint16(at + 2)
    if (marker === app1) quarter = readOrientation(view, at + 4, at + 2 + length) ?? quarter
    at += 2 + length
  }
  return null
}

/**
 * EXIF orientations that are turns; mirrored ones are turned and left mirrored, scanners never write them.
 */
const quarterOf: Record<number, ImageHeader['quarter']> = { 3: 2, 4: 2, 5: 1, 6: 1, 7: 3, 8: 3 }
const orientationTag = 0x0112

/** TIFF structure inside APP1: byte order, then the first directory of twelve-byte entries. */
function readOrientation(view: DataView, start: number, end: number): ImageHeader['quarter'] | null {
  if (end > view.byteLength || end - start < 20 || view.getUint32(start) !== 0x45786966) return null
  const tiff = start + 6
  const little = view.getUint16(tiff) === 0x4949
  const directory = tiff + view.getUint32(tiff + 4, little)
  if (directory + 2 > end) return null
  const entries = view.getUint16(directory, little)
  for (let index = 0; index < entries; index += 1) {
    const entry = directory + 2 + 12 * index
    if (entry + 12 > end) return null
    if (view.getUint16(entry, little) !== orientationTag) continue
    return quarterOf[view.getUint16(entry + 8, little)] ?? 0
  }
  return null
}
