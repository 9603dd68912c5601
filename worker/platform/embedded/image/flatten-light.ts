import type { GreyImage } from './grey-image'

/** Side of the squares whose brightness is taken, about 4 mm at 200 dpi: larger than letters, smaller than shadows. */
const cell = 32
/** Squares to each side where paper is looked for: print, stamps and small pictures are no shadow. */
const reach = 2
/** A page whose paper differs less from place to place is evenly lit, 0…255. */
const evenLight = 40
const steps = 16

/** How bright the paper is, in squares. */
interface LightMap {
  columns: number
  rows: number
  light: Float32Array
}

/** The image as if its paper had one shade: a photo with a shadow reads like a scan. An evenly lit image comes back as it is. */
export function flattenLight(image: GreyImage): GreyImage {
  const map = smooth(spread(measureLight(image)))
  const sorted = Float32Array.from(map.light).sort()
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 255
  return at(0.95) - at(0.05) < evenLight ? image : divideByLight(image, map)
}

/** The shade that a tenth of a square's pixels are brighter than. */
function measureLight({ width, height, data }: GreyImage): LightMap {
  const columns = Math.max(1, Math.ceil(width / cell))
  const rows = Math.max(1, Math.ceil(height / cell))
  const counts = new Uint16Array(columns * rows * steps)
  for (let y = 0; y < height; y += 2) {
    const row = Math.floor(y / cell) * columns
    for (let x = 0; x < width; x += 2) {
      const at = (row + Math.floor(x / cell)) * steps + ((data[y * width + x] ?? 255) >> 4)
      counts[at] = (counts[at] ?? 0) + 1
    }
  }
  const light = new Float32Array(columns * rows)
  for (let at = 0; at < light.length; at += 1) light[at] = brightShade(counts.subarray(at * steps, (at + 1) * steps))
  return { columns, rows, light }
}

function brightShade(counts: Uint16Array): number {
  const wanted = counts.reduce((sum, count) => sum + count, 0) / 10
  let above = 0
  for (let step = steps - 1; step >= 0; step -= 1) {
    above += counts[step] ?? 0
    if (above > wanted) return step * 16 + 15
  }
  return 255
}

/** The brightest of the squares around each: there is paper near every letter. */
const spread = (map: LightMap) => mapNeighbours(map, (shades) => Math.max(...shades))
const smooth = (map: LightMap) => mapNeighbours(map, (shades) => shades.reduce((sum, shade) => sum + shade, 0) / shades.length)

function mapNeighbours({ columns, rows, light }: LightMap, combine: (shades: number[]) => number): LightMap {
  const result = light.map((_, at) => {
    const [x, y] = [at % columns, Math.floor(at / columns)]
    const shades: number[] = []
    for (let row = Math.max(0, y - reach); row <= Math.min(rows - 1, y + reach); row += 1) {
      for (let column = Math.max(0, x - reach); column <= Math.min(columns - 1, x + reach); column += 1) {
        shades.push(light[row * columns + column] ?? 255)
      }
    }
    return combine(shades)
  })
  return { columns, rows, light: result }
}

/** Between the middles of four squares the light changes evenly. */
function divideByLight({ width, height, data }: GreyImage, { columns, rows, light }: LightMap): GreyImage {
  const flat = new Uint8Array(data.length)
  for (let y = 0; y < height; y += 1) {
    const down = Math.min(rows - 1, Math.max(0, (y + 0.5) / cell - 0.5))
    const upper = Math.floor(down) * columns
    const lower = Math.min(rows - 1, Math.floor(down) + 1) * columns
    const low = down - Math.floor(down)
    for (let x = 0; x < width; x += 1) {
      const across = Math.min(columns - 1, Math.max(0, (x + 0.5) / cell - 0.5))
      const left = Math.floor(across)
      const right = Math.min(columns - 1, left + 1)
      const far = across - left
      const above = (light[upper + left] ?? 255) * (1 - far) + (light[upper + right] ?? 255) * far
      const below = (light[lower + left] ?? 255) * (1 - far) + (light[lower + right] ?? 255) * far
      const paper = above * (1 - low) + below * low
      flat[y * width + x] = Math.min(255, ((data[y * width + x] ?? 255) * 255) / Math.max(16, paper))
    }
  }
  return { width, height, data: flat }
}
