import type { GreyImage } from './grey-image'

/** Degrees: less is within the error of measuring, more is no sheet laid askew. */
const leastSkew = 0.3
const mostSkew = 12
const coarseStep = 0.5
const fineStep = 0.1
/** Side of the squares that become one pixel: lines of print at 200 dpi stay a dozen apart. */
const reduction = 2
/** A step of shade from one row to the next that is the edge of print or of a rule, 0…255. */
const edgeDepth = 24
const fewEdges = 400
const manyEdges = 16_000
/** How much sharper the rows of a page must become for it to be turned: a page without lines has no best angle. */
const clearGain = 1.15

/** Where the lower edges of print stand, seen from the middle of the picture. */
interface Edges {
  x: Float32Array
  y: Float32Array
  /** Half the diagonal. */
  reach: number
}

/** How lines seem to run across an image. */
export interface Lines {
  /** By which they sink towards the right; 0 when they are level enough, or when nothing tells. */
  degrees: number
  /** How much the edges gather in few rows; 0 when there are too few to tell. Print gives 4 to 30, seen sideways 2 to 6. */
  sharpness: number
}

/** Takes the angle at which the edges of print gather in the fewest rows: some 20 ms, whatever the light. */
export function measureLines(image: GreyImage): Lines {
  const edges = findEdges(image)
  const count = edges.x.length
  if (count < fewEdges) return { degrees: 0, sharpness: 0 }
  const coarse = sharpest(edges, -mostSkew, mostSkew, coarseStep)
  const fine = sharpest(edges, coarse - coarseStep, coarse + coarseStep, fineStep)
  const found = sharpness(edges, fine)
  const isSkewed = Math.abs(fine) >= leastSkew && Math.abs(fine) <= mostSkew && found > clearGain * sharpness(edges, 0)
  return { degrees: isSkewed ? fine : 0, sharpness: (found * 2 * edges.reach) / count ** 2 }
}

function findEdges(image: GreyImage): Edges {
  const width = Math.floor(image.width / reduction)
  const height = Math.floor(image.height / reduction)
  const found: number[] = []
  let above = reduceRow(image, 0, width)
  for (let y = 1; y < height; y += 1) {
    const row = reduceRow(image, y, width)
    for (let x = 0; x < width; x += 1) if ((row[x] ?? 0) - (above[x] ?? 0) > edgeDepth) found.push(y * width + x)
    above = row
  }
  const every = Math.ceil(found.length / manyEdges)
  const kept = found.filter((_, index) => index % every === 0)
  return {
    x: Float32Array.from(kept, (at) => (at % width) - width / 2),
    y: Float32Array.from(kept, (at) => Math.floor(at / width) - height / 2),
    reach: Math.ceil(Math.hypot(width, height) / 2) + 1,
  }
}

function reduceRow({ width, data }: GreyImage, y: number, reducedWidth: number): Uint8Array {
  const row = new Uint8Array(reducedWidth)
  const start = y * reduction * width
  for (let x = 0; x < reducedWidth; x += 1) {
    const at = start + x * reduction
    row[x] = ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + width] ?? 0) + (data[at + width + 1] ?? 0)) >> 2
  }
  return row
}

function sharpest(edges: Edges, from: number, to: number, step: number): number {
  let best = { angle: 0, sharpness: 0 }
  for (let index = 0; index <= Math.round((to - from) / step); index += 1) {
    const angle = from + index * step
    const found = sharpness(edges, angle)
    if (found > best.sharpness) best = { angle, sharpness: found }
  }
  return best.angle
}

/** Sum of squares of the edges in each row after the page is turned back by `angle`. */
function sharpness({ x, y, reach }: Edges, angle: number): number {
  const rows = new Float64Array(2 * reach + 2)
  const sine = Math.sin((angle * Math.PI) / 180)
  const cosine = Math.cos((angle * Math.PI) / 180)
  for (let index = 0; index < x.length; index += 1) {
    const row = Math.round((y[index] ?? 0) * cosine - (x[index] ?? 0) * sine) + reach
    rows[row] = (rows[row] ?? 0) + 1
  }
  return rows.reduce((sum, count) => sum + count * count, 0)
}
