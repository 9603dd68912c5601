import type { TiffTags } from './read-tags'

/** A part of a page that is compressed by itself, where it stands in pixels and where its bytes lie in the file. */
export interface TiffPart {
  x: number
  y: number
  width: number
  height: number
  start: number
  end: number
}

/** What it takes to show a page. */
export interface TiffPage {
  width: number
  height: number
  /** TIFF's code of the compression. */
  compression: number
  /** TIFF's code of what the samples mean. */
  photometric: number
  samples: number
  bits: number
  /** Each sample is kept as its difference from the one on its left. */
  isDifferenced: boolean
  isBitOrderReversed: boolean
  /** T4Options bit 0: lines that refer to the line above. */
  isTwoDimensional: boolean
  /** Clockwise quarter turns that set the picture upright; mirrored pictures are turned and left mirrored. */
  quarter: 0 | 1 | 2 | 3
  parts: TiffPart[]
}

const quarterOf: Record<number, TiffPage['quarter']> = { 3: 2, 4: 2, 5: 1, 6: 1, 7: 3, 8: 3 }
const codes = { oldJpeg: 6 }

/** Reads the fields of a page; `fileBytes` is the size of the file. Parts outside it are left out, cut ones kept as far as they go. */
export function describePage(tags: TiffTags, fileBytes: number): TiffPage {
  const width = tags.first(256) ?? 0
  const height = tags.first(257) ?? 0
  const compression = tags.first(259) ?? 1
  return {
    width,
    height,
    compression,
    photometric: tags.first(262) ?? 0,
    samples: tags.first(277) ?? 1,
    bits: Math.max(...tags.all(258), tags.all(258).length === 0 ? 1 : 0),
    isDifferenced: tags.first(317) === 2,
    isBitOrderReversed: tags.first(266) === 2,
    isTwoDimensional: ((tags.first(292) ?? 0) & 1) === 1,
    quarter: quarterOf[tags.first(274) ?? 1] ?? 0,
    parts: width > 0 && height > 0 ? locateParts(tags, { width, height, compression }, fileBytes) : [],
  }
}

function locateParts(tags: TiffTags, page: { width: number; height: number; compression: number }, fileBytes: number): TiffPart[] {
  const whole = wholeJpeg(tags, page)
  if (whole) return whole.start < fileBytes ? [{ ...whole, end: Math.min(whole.end, fileBytes) }] : []
  const isTiled = tags.first(322) !== undefined
  const width = isTiled ? (tags.first(322) ?? 0) : page.width
  const height = isTiled ? (tags.first(323) ?? 0) : Math.min(tags.first(278) ?? page.height, page.height)
  const starts = tags.all(isTiled ? 324 : 273)
  const sizes = tags.all(isTiled ? 325 : 279)
  if (width === 0 || height === 0) return []
  const across = Math.ceil(page.width / width)
  return starts.flatMap((start, index) => {
    const y = Math.floor(index / across) * height
    if (y >= page.height || start >= fileBytes) return []
    const end = Math.min(start + (sizes[index] ?? fileBytes - start), fileBytes)
    const rows = isTiled ? height : Math.min(height, page.height - y)
    return [{ x: (index % across) * width, y, width, height: rows, start, end }]
  })
}

/** The old way to keep a JPEG: the whole file in one piece (TIFF 6.0, section 22). */
function wholeJpeg(tags: TiffTags, { width, height, compression }: { width: number; height: number; compression: number }) {
  const start = tags.first(513)
  if (compression !== codes.oldJpeg || start === undefined) return undefined
  return { x: 0, y: 0, width, height, start, end: start + (tags.first(514) ?? Infinity) }
}
