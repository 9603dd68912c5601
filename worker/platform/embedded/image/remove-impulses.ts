import type { GreyImage } from './grey-image'

/** Shades between a pixel and its neighbours from which on they are not alike. */
const depth = 48
/** Rows of which one is looked at to find out whether there is anything to do. */
const sampledRow = 8
/** Share of single pixels on even ground, of a page that has salt and pepper on it. */
const manySingle = 0.002

/** Takes single light and dark pixels out where a page is strewn with them; any other comes back as it is. */
export function removeImpulses(image: GreyImage): GreyImage {
  const { width, height, data } = image
  let [single, seen] = [0, 0]
  for (let y = 1; y < height - 1; y += sampledRow) {
    seen += width - 2
    for (let at = y * width + 1, end = at + width - 2; at < end; at += 1) {
      if (standsAlone(data, at, width) && isOnEvenGround(data, at, width)) single += 1
    }
  }
  return single < manySingle * seen ? image : { width, height, data: withoutLonePixels(image) }
}

function withoutLonePixels({ width, height, data }: GreyImage): Uint8Array {
  const cleaned = data.slice()
  for (let y = 1; y < height - 1; y += 1) {
    for (let at = y * width + 1, end = at + width - 2; at < end; at += 1) {
      if (standsAlone(data, at, width)) cleaned[at] = middleShade(data, at, width)
    }
  }
  return cleaned
}

/** At most one of its neighbours is like it: strokes of print are three pixels wide at 200 dpi. */
function standsAlone(data: Uint8Array, at: number, width: number): boolean {
  const shade = data[at] ?? 0
  const isAlike = (other: number) => (Math.abs((data[other] ?? 0) - shade) < depth ? 1 : 0)
  let alike = isAlike(at - 1) + isAlike(at + 1)
  if (alike > 1) return false
  alike += isAlike(at - width) + isAlike(at + width)
  if (alike > 1) return false
  return alike + isAlike(at - width - 1) + isAlike(at - width + 1) + isAlike(at + width - 1) + isAlike(at + width + 1) <= 1
}

const around = (at: number, width: number) =>
  [at - width - 1, at - width, at - width + 1, at - 1, at + 1, at + width - 1, at + width, at + width + 1]

/** No edge of print runs through its neighbourhood, where sharp small letters leave single pixels too. */
function isOnEvenGround(data: Uint8Array, at: number, width: number): boolean {
  const shades = around(at, width).map((place) => data[place] ?? 0)
  return Math.max(...shades) - Math.min(...shades) < depth
}

/** Median of the eight around. */
function middleShade(data: Uint8Array, at: number, width: number): number {
  const shades = around(at, width).map((place) => data[place] ?? 0).sort((one, other) => one - other)
  return ((shades[3] ?? 0) + (shades[4] ?? 0)) >> 1
}
