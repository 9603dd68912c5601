import { UnreadableFile } from '../../../ports/page-reader'

/** Decoding needs up to four bytes a pixel. */
const pixelLimit = 40_000_000
/** Long side of A4 in points, and the pixels above which an image is a photo or scan of a page that size. */
const a4Points = 842
const scanPixels = 1500
const screenDpi = 96

interface Size {
  width: number
  height: number
}

/** In points: a photo or scan is taken for a sheet of A4, a smaller picture for one of a screen. */
export function pageSize({ width, height }: Size): Size {
  const longest = Math.max(width, height)
  const pointsPerPixel = longest >= scanPixels ? a4Points / longest : 72 / screenDpi
  return { width: width * pointsPerPixel, height: height * pointsPerPixel }
}

/** To be called before decoding. Throws UnreadableFile `too-large` above 40 megapixels, `damaged` for a picture without any. */
export function requireModestSize({ width, height }: Size): void {
  if (width <= 0 || height <= 0) throw new UnreadableFile('damaged', 'a picture without size')
  if (width * height > pixelLimit) throw new UnreadableFile('too-large', `${width} × ${height} pixels`)
}
