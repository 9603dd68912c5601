import type { PageImage } from '../pdf/render-page'

/** Rows of a decoded picture, one after the other, from the top. */
export interface PictureRows {
  width: number
  height: number
  channels: 1 | 3
  /** Writes row `y` (grey or RGB); asked for once, in order. */
  readRow(y: number, into: Uint8Array): void
}

/** A4 at 300 dpi: more tells neither OCR nor an eye anything. */
const pixelLimit = 8_700_000

/** The picture with at most as many pixels as are ever used, by the mean of what falls together: a row in memory at a time. */
export function shrinkRows(rows: PictureRows): PageImage {
  const { width, height, channels } = rows
  const scale = Math.min(1, Math.sqrt(pixelLimit / (width * height)))
  return scale === 1 ? copyRows(rows) : averageRows(rows, {
    width: Math.max(1, Math.floor(width * scale)),
    height: Math.max(1, Math.floor(height * scale)),
    channels,
    data: new Uint8Array(0),
  })
}

function copyRows({ width, height, channels, readRow }: PictureRows): PageImage {
  const data = new Uint8Array(width * height * channels)
  for (let y = 0; y < height; y += 1) readRow(y, data.subarray(y * width * channels, (y + 1) * width * channels))
  return { width, height, channels, data }
}

/** Each pixel counts for the one or two of the smaller picture that it falls into, by the share of it that does. */
function averageRows(rows: PictureRows, size: PageImage): PageImage {
  const stride = size.width * size.channels
  const data = new Uint8Array(stride * size.height)
  const row = new Uint8Array(rows.width * rows.channels)
  const narrow = new Float32Array(stride)
  let sums = new Float32Array(stride)
  const perRow = size.height / rows.height
  const shade = perRow * (size.width / rows.width)
  for (let y = 0, to = 0; y < rows.height; y += 1) {
    rows.readRow(y, row)
    narrowRow(row, narrow, rows, size.width)
    const end = (y + 1) * perRow
    const beyond = y === rows.height - 1 ? 0 : Math.max(0, (end - (to + 1)) / perRow)
    for (let at = 0; at < stride; at += 1) sums[at] = (sums[at] ?? 0) + (narrow[at] ?? 0) * (1 - beyond)
    if (end < to + 1 && y < rows.height - 1) continue
    for (let at = 0; at < stride; at += 1) data[to * stride + at] = Math.round((sums[at] ?? 0) * shade)
    sums = narrow.map((value) => value * beyond)
    to += 1
  }
  return { ...size, data }
}

/** Sums of the pixels of a row that fall together. */
function narrowRow(row: Uint8Array, narrow: Float32Array, { width, channels }: PictureRows, narrowWidth: number): void {
  narrow.fill(0)
  const perPixel = narrowWidth / width
  for (let x = 0; x < width; x += 1) {
    const to = Math.min(narrowWidth - 1, Math.floor(x * perPixel))
    const beyond = to === narrowWidth - 1 ? 0 : Math.max(0, ((x + 1) * perPixel - (to + 1)) / perPixel)
    for (let channel = 0; channel < channels; channel += 1) {
      const value = row[x * channels + channel] ?? 0
      const at = to * channels + channel
      narrow[at] = (narrow[at] ?? 0) + value * (1 - beyond)
      if (beyond > 0) narrow[at + channels] = (narrow[at + channels] ?? 0) + value * beyond
    }
  }
}
