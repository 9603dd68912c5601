import type { GreyImage } from './grey-image'

const sampledRow = 8
/** Shades by which pixels stray from their neighbours for no reason: below this recognition is not disturbed. */
const muchGrain = 10

/** Smoothes a page whose paper is grainy (dim photos, sensitive scanners); any other comes back as it is. */
export function smoothGrain(image: GreyImage): GreyImage {
  return measureGrain(image) < muchGrain ? image : smooth(image)
}

/**
 * Deviation of the noise, from the median answer to a mask that neither flat places nor slopes answer to (Immerkær, Fast Noise
 * Variance Estimation, 1996; the median instead of the mean, as print answers too).
 */
export function measureGrain({ width, height, data }: GreyImage): number {
  const counts = new Uint32Array(4 * 255 * 4 + 1)
  let seen = 0
  for (let y = 1; y < height - 1; y += sampledRow) {
    for (let at = y * width + 1; at < (y + 1) * width - 1; at += 1) {
      const corners = (data[at - width - 1] ?? 0) + (data[at - width + 1] ?? 0) + (data[at + width - 1] ?? 0) + (data[at + width + 1] ?? 0)
      const sides = (data[at - width] ?? 0) + (data[at - 1] ?? 0) + (data[at + 1] ?? 0) + (data[at + width] ?? 0)
      const answer = Math.abs(corners - 2 * sides + 4 * (data[at] ?? 0))
      counts[answer] = (counts[answer] ?? 0) + 1
      seen += 1
    }
  }
  let below = 0
  const median = counts.findIndex((count) => (below += count) > seen / 2)
  return median / (6 * 0.6745)
}

/** Each pixel from itself (4), its sides (2) and its corners (1). */
function smooth({ width, height, data }: GreyImage): GreyImage {
  const result = data.slice()
  for (let y = 1; y < height - 1; y += 1) {
    for (let at = y * width + 1; at < (y + 1) * width - 1; at += 1) {
      const corners = (data[at - width - 1] ?? 0) + (data[at - width + 1] ?? 0) + (data[at + width - 1] ?? 0) + (data[at + width + 1] ?? 0)
      const sides = (data[at - width] ?? 0) + (data[at - 1] ?? 0) + (data[at + 1] ?? 0) + (data[at + width] ?? 0)
      result[at] = (corners + 2 * sides + 4 * (data[at] ?? 0) + 8) >> 4
    }
  }
  return { width, height, data: result }
}
