import { meanShade, type GreyImage } from './grey-image'

/** Width of the strips in which lines are looked at: so narrow that a line askew stays within a row or two. */
const stripWidth = 96
/** Heights of a line of print from the top of its tallest letter to the foot of its longest, at 200 dpi. */
const leastHeight = 12
const mostHeight = 70
/** Rows with this share of a line's fullest row belong to the body of its small letters. */
const bodyShare = 0.5
/** Pixels darker than the mean by this are ink. */
const inkDepth = 50

/** Ink of print beyond the body of its small letters. */
export interface Reach {
  above: number
  below: number
}

/**
 * Capitals, accents and most long letters reach upwards: upright print has more ink above the body of its letters than below.
 * Costs some ten milliseconds; the lines of the image must run across.
 */
export function measureReach(image: GreyImage): Reach {
  const limit = meanShade(image) - inkDepth
  const reach = { above: 0, below: 0 }
  for (let left = 0; left + stripWidth <= image.width; left += stripWidth) {
    const profile = profileOf(image, left, limit)
    for (let top = 0, y = 0; y <= profile.length; y += 1) {
      if ((profile[y] ?? 0) > 0) continue
      if (y - top >= leastHeight && y - top <= mostHeight) addLine(reach, profile.subarray(top, y))
      top = y + 1
    }
  }
  return reach
}

function profileOf({ width, height, data }: GreyImage, left: number, limit: number): Uint8Array {
  const profile = new Uint8Array(height)
  for (let y = 0; y < height; y += 1) {
    let ink = 0
    for (let at = y * width + left, end = at + stripWidth; at < end; at += 2) if ((data[at] ?? 255) < limit) ink += 1
    profile[y] = ink
  }
  return profile
}

function addLine(reach: Reach, rows: Uint8Array): void {
  const full = Math.max(...rows) * bodyShare
  const first = rows.findIndex((ink) => ink >= full)
  const last = rows.findLastIndex((ink) => ink >= full)
  for (let row = 0; row < first; row += 1) reach.above += rows[row] ?? 0
  for (let row = last + 1; row < rows.length; row += 1) reach.below += rows[row] ?? 0
}
