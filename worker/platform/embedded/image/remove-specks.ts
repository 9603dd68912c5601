import type { GreyImage } from './grey-image'

/** Shades darker than the paper from which on a pixel is ink. */
const inkDepth = 70
/** Pixels of the largest group that is a speck: a full stop of small print has twelve at 200 dpi. */
const largestSpeck = 9
/** Pixels around a speck without other ink: points and accents stand nearer to their letters. */
const clearance = 4
/** Specks in a megapixel above which they are taken out; print alone leaves a few dozen. */
const manySpecks = 100
/** Bands of rows that are looked at to find out whether there is anything to do: one of every eight. */
const band = { rows: 32, every: 256 }

/** Takes small groups of dark pixels that stand apart out of a page strewn with them; any other comes back as it is. */
export function removeSpecks(image: GreyImage, paper: number): GreyImage {
  const { width, height, data } = image
  let seen = 0
  for (let top = 0; top < height; top += band.every) seen += findSpecks(image, paper - inkDepth, top, top + band.rows).length
  if (seen * (band.every / band.rows) < (manySpecks * width * height) / 1e6) return image
  const cleaned = data.slice()
  for (const speck of findSpecks(image, paper - inkDepth, 0, height)) for (const at of speck) cleaned.fill(paper, at - 1, at + 2)
  return { width, height, data: cleaned }
}

function findSpecks({ width, height, data }: GreyImage, ink: number, from: number, to: number): number[][] {
  const seen = new Uint8Array(data.length)
  const specks: number[][] = []
  for (let y = Math.max(clearance, from); y < Math.min(to, height - clearance); y += 1) {
    for (let x = clearance; x < width - clearance; x += 1) {
      const at = y * width + x
      if ((data[at] ?? 255) >= ink || seen[at] === 1) continue
      if ((data[at - 1] ?? 255) < ink || (data[at - width] ?? 255) < ink) continue
      const group = gather(data, width, at, ink)
      for (const place of group) seen[place] = 1
      if (group.length <= largestSpeck && standsApart(data, width, group, ink)) specks.push(group)
    }
  }
  return specks
}

/** The ink that hangs together around a place, until it is too much for a speck. */
function gather(data: Uint8Array, width: number, start: number, ink: number): number[] {
  const group = [start]
  for (let index = 0; index < group.length && group.length <= largestSpeck; index += 1) {
    const at = group[index] ?? 0
    for (const next of [at - 1, at + 1, at - width - 1, at - width, at - width + 1, at + width - 1, at + width, at + width + 1]) {
      if ((data[next] ?? 255) < ink && !group.includes(next)) group.push(next)
    }
  }
  return group
}

function standsApart(data: Uint8Array, width: number, group: number[], ink: number): boolean {
  const own = new Set(group)
  return group.every((at) => {
    for (let down = -clearance; down <= clearance; down += 1) {
      for (let next = at + down * width - clearance; next <= at + down * width + clearance; next += 1) {
        if ((data[next] ?? 255) < ink && !own.has(next)) return false
      }
    }
    return true
  })
}
