import type { PictureRows } from './shrink-rows'

/** Places of `struct Pix` and `struct PixColormap` of Leptonica 1.8x, in words. */
const pixField = { width: 0, height: 1, depth: 2, samples: 3, wordsPerLine: 4, colourMap: 11, data: 12 }
const wordBytes = 4
const opaque = 4

/** Rows of a decoded picture in the memory of Tesseract's core, at `pointer`. */
export function openPix(memory: WebAssembly.Memory, pointer: number): PictureRows {
  const view = new DataView(memory.buffer)
  const field = (name: keyof typeof pixField) => view.getUint32(pointer + wordBytes * pixField[name], true)
  const [width, height, depth] = [field('width'), field('height'), field('depth')]
  const colourOf = readColours(view, { depth, hasAlpha: field('samples') === opaque, colourMap: field('colourMap') })
  const channels = depth === 32 || field('colourMap') !== 0 ? 3 : 1
  const perWord = 32 / depth
  const mask = depth === 32 ? 0xffffffff : 2 ** depth - 1
  const readRow = (y: number, into: Uint8Array) => {
    const line = field('data') + y * field('wordsPerLine') * wordBytes
    for (let x = 0; x < width; x += 1) {
      const word = view.getUint32(line + wordBytes * Math.floor(x / perWord), true)
      const colour = colourOf((word >>> (32 - depth * ((x % perWord) + 1))) & mask)
      for (let at = 0; at < channels; at += 1) into[x * channels + at] = (colour >>> (24 - 8 * at)) & 0xff
    }
  }
  return { width, height, channels, readRow }
}

/** From the bits of a pixel to red, green, blue and 8 bits not used; a grey pixel has its shade in the place of red. */
function readColours(view: DataView, { depth, hasAlpha, colourMap }: { depth: number; hasAlpha: boolean; colourMap: number }) {
  if (colourMap !== 0) {
    const entries = view.getUint32(colourMap, true)
    const count = view.getUint32(colourMap + 3 * wordBytes, true)
    const palette = Array.from({ length: count }, (_, at) => (view.getUint32(entries + wordBytes * at, true) << 8) >>> 0)
    return (value: number) => palette[value] ?? 0
  }
  if (depth === 32) return hasAlpha ? onWhite : (value: number) => value
  if (depth === 1) return (value: number) => (value === 0 ? 0xff000000 : 0)
  return (value: number) => Math.round((value * 255) / (2 ** depth - 1)) << 24
}

function onWhite(pixel: number): number {
  const alpha = pixel & 0xff
  const blend = (shift: number) => 255 - Math.round(((255 - ((pixel >>> shift) & 0xff)) * alpha) / 255)
  return (blend(24) << 24) | (blend(16) << 16) | (blend(8) << 8)
}
