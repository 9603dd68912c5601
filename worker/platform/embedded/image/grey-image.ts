import type { Quarter } from '../layout/turn-box'

/** 8 bits a pixel, 255 white, rows without padding. */
export interface GreyImage {
  width: number
  height: number
  data: Uint8Array
}

/** Steps between the pixels that are looked at to know the shades of a page: a prime, so that columns are met alike. */
const sampleStep = 97

/** The most frequent shade, as paper covers most of a page. */
export function paperShade({ data }: GreyImage): number {
  const counts = new Uint32Array(32)
  for (let at = 0; at < data.length; at += sampleStep) {
    const shade = (data[at] ?? 255) >> 3
    counts[shade] = (counts[shade] ?? 0) + 1
  }
  return counts.indexOf(Math.max(...counts)) * 8 + 4
}

/** Mean of a sample of the pixels. */
export function meanShade({ data }: GreyImage): number {
  let sum = 0
  for (let at = 0; at < data.length; at += sampleStep) sum += data[at] ?? 255
  return sum / Math.max(1, Math.ceil(data.length / sampleStep))
}

/** The image turned clockwise by quarter turns. */
export function turnImage(image: GreyImage, quarter: Quarter): GreyImage {
  if (quarter === 0) return image
  const { width, height, data } = image
  const turned = new Uint8Array(data.length)
  if (quarter === 2) {
    for (let at = 0; at < data.length; at += 1) turned[data.length - 1 - at] = data[at] ?? 255
    return { width, height, data: turned }
  }
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const to = quarter === 1 ? x * height + (height - 1 - y) : (width - 1 - x) * height + y
      turned[to] = data[y * width + x] ?? 255
    }
  }
  return { width: height, height: width, data: turned }
}

/** A rectangle of the image, in pixels; must lie inside. */
export function cropImage(
  image: GreyImage,
  { left, top, width, height }: { left: number; top: number; width: number; height: number },
): GreyImage {
  const data = new Uint8Array(width * height)
  for (let y = 0; y < height; y += 1) {
    const start = (top + y) * image.width + left
    data.set(image.data.subarray(start, start + width), y * width)
  }
  return { width, height, data }
}
