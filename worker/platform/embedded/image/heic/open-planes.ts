import type { PictureRows } from '../shrink-rows'
import type { HeifDecoded, HeifPlane } from './create-libheif'

/** Rows of a decoded HEIC: RGB from its planes of brightness and colour (ITU-R BT.601, full range, as phones write), or grey. */
export function openPlanes({ width, height, channels }: HeifDecoded): PictureRows {
  const [luma, blue, red] = channels
  if (!luma || luma.width < width || luma.height < height) throw new Error('a picture without brightness')
  const sampleOf = { luma: createSampler(luma, width, height), blue: blue && createSampler(blue, width, height), red: red && createSampler(red, width, height) }
  const { blue: blueAt, red: redAt } = sampleOf
  if (!blueAt || !redAt) {
    const readGrey = (y: number, into: Uint8Array) => {
      for (let x = 0; x < width; x += 1) into[x] = sampleOf.luma(x, y)
    }
    return { width, height, channels: 1, readRow: readGrey }
  }
  const readRow = (y: number, into: Uint8Array) => {
    for (let x = 0; x < width; x += 1) {
      const [shade, cb, cr] = [sampleOf.luma(x, y), blueAt(x, y) - 128, redAt(x, y) - 128]
      into[3 * x] = clamp(shade + 1.402 * cr)
      into[3 * x + 1] = clamp(shade - 0.344 * cb - 0.714 * cr)
      into[3 * x + 2] = clamp(shade + 1.772 * cb)
    }
  }
  return { width, height, channels: 3, readRow }
}

const clamp = (value: number) => Math.max(0, Math.min(255, Math.round(value)))

/** Colour planes are often half as wide and high as the picture. */
function createSampler(plane: HeifPlane, width: number, height: number) {
  const shiftX = plane.width < width ? 1 : 0
  const shiftY = plane.height < height ? 1 : 0
  const { data, stride, bits_per_pixel: bits } = plane
  if (bits <= 8) return (x: number, y: number) => data[(y >> shiftY) * stride + (x >> shiftX)] ?? 128
  return (x: number, y: number) => {
    const at = (y >> shiftY) * stride + 2 * (x >> shiftX)
    return ((data[at] ?? 0) | ((data[at + 1] ?? 0) << 8)) >> (bits - 8)
  }
}
