import { meanShade, turnImage, type GreyImage } from './grey-image'
import { measureLines } from './measure-lines'

/** Of upright pages measured, columns alternate 0.2 to 0.8 times as much as rows; of sideways pages 1.7 times and more. */
const clearlyUpright = 0.9
/** Edges gather in columns 0.2 to 0.6 times as much as in rows, askew or not; of sideways pages 1.6 times and more; of forms either. */
const clearlyAcross = 0.65
const clearlyDown = 1.55
/** Sampling step in pixels: lines of print at 200 dpi are 20 pixels or more apart. */
const step = 2

export type LineDirection = 'across' | 'down' | 'unsure'

/** Which way lines of print seem to run. Cheap: no recognition; tells nothing about upside down. */
export function findLineDirection(image: GreyImage): LineDirection {
  if (seemsUpright(image)) return 'across'
  const ratio = measureLines(turnImage(image, 1)).sharpness / Math.max(1e-9, measureLines(image).sharpness)
  if (ratio < clearlyAcross) return 'across'
  return ratio > clearlyDown ? 'down' : 'unsure'
}

/** Lines of print make rows alternate between ink and white; sideways, columns do. A page askew does neither. */
function seemsUpright(image: GreyImage): boolean {
  const across = new Float64Array(Math.ceil(image.height / step))
  const down = new Float64Array(Math.ceil(image.width / step))
  const mean = meanShade(image)
  for (let y = 0; y < across.length; y += 1) {
    for (let x = 0; x < down.length; x += 1) {
      const ink = (image.data[y * step * image.width + x * step] ?? 255) < mean - 50 ? 1 : 0
      across[y] = (across[y] ?? 0) + ink
      down[x] = (down[x] ?? 0) + ink
    }
  }
  const ratio = roughness(down) / across.length / Math.max(1e-9, roughness(across) / down.length)
  return ratio < clearlyUpright
}

/** Mean square step between neighbours. */
function roughness(profile: Float64Array): number {
  let sum = 0
  for (let at = 1; at < profile.length; at += 1) sum += ((profile[at] ?? 0) - (profile[at - 1] ?? 0)) ** 2
  return sum / profile.length
}
