import type { Box } from '../layout/placed-word'
import { paperShade, type GreyImage } from './grey-image'

export interface StraightImage {
  image: GreyImage
  /** Where a box of the straight image lies on the one it was made from: the upright box around it. */
  toOriginal(box: Box): Box
}

/** The image turned back by `degrees` (see `measureLines`), on a sheet large enough for all of it. */
export function straightenImage(image: GreyImage, degrees: number): StraightImage {
  if (degrees === 0) return { image, toOriginal: (box) => box }
  const sine = Math.sin((degrees * Math.PI) / 180)
  const cosine = Math.cos((degrees * Math.PI) / 180)
  const { width, height } = image
  const size = {
    width: Math.ceil(width * cosine + height * Math.abs(sine)),
    height: Math.ceil(height * cosine + width * Math.abs(sine)),
  }
  const toOriginalX = (x: number, y: number) => (x - size.width / 2) * cosine - (y - size.height / 2) * sine + width / 2
  const toOriginalY = (x: number, y: number) => (x - size.width / 2) * sine + (y - size.height / 2) * cosine + height / 2
  const toOriginal = ({ left, top, right, bottom }: Box): Box => {
    const corners = [[left, top], [right, top], [left, bottom], [right, bottom]] as const
    const xs = corners.map(([x, y]) => toOriginalX(x, y))
    const ys = corners.map(([x, y]) => toOriginalY(x, y))
    return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
  }
  const start = (y: number) => ({ x: toOriginalX(0.5, y + 0.5) - 0.5, y: toOriginalY(0.5, y + 0.5) - 0.5 })
  return { image: sample(image, size, { start, stepX: cosine, stepY: sine }), toOriginal }
}

interface Walk {
  /** Where a row of the new image begins on the old one; each pixel to the right is a step further. */
  start(y: number): { x: number; y: number }
  stepX: number
  stepY: number
}

/** Each pixel from the four nearest, by their distance. */
function sample(image: GreyImage, size: { width: number; height: number }, walk: Walk): GreyImage {
  const { width, height, data } = image
  const result = new Uint8Array(size.width * size.height).fill(paperShade(image))
  for (let row = 0; row < size.height; row += 1) {
    let { x, y } = walk.start(row)
    for (let column = 0; column < size.width; column += 1, x += walk.stepX, y += walk.stepY) {
      if (x < 0 || y < 0 || x >= width - 1 || y >= height - 1) continue
      const at = Math.floor(y) * width + Math.floor(x)
      const [right, down] = [x - Math.floor(x), y - Math.floor(y)]
      const upper = (data[at] ?? 0) * (1 - right) + (data[at + 1] ?? 0) * right
      const lower = (data[at + width] ?? 0) * (1 - right) + (data[at + width + 1] ?? 0) * right
      result[row * size.width + column] = upper * (1 - down) + lower * down
    }
  }
  return { ...size, data: result }
}
