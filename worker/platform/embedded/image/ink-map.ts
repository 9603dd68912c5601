import type { Box } from '../layout/placed-word'
import { paperShade, type GreyImage } from './grey-image'

/**
 * What a coarse picture of a page tells: where something is drawn, and whether a word contrasts with its
 * ground.
 */
export interface InkMap {
  /** Whether the place of a word shows marks, 0…255 between its darkest and lightest pixel. */
  contrast(box: Box): number
  /** Share of the page's cells that hold ink outside these boxes, 0…1. */
  inkOutside(boxes: Box[]): number
}

/** Cells across and down: on A4 about 5 × 5 mm. */
const columns = 40
const rows = 56
/**
 * A pixel this far from the shade of the paper is ink; less is the shade of a scan. A dark desk may pass for
 * paper. Of a page whose darkest spots are pale, less is enough: of how dark they are.
 */
const inkDepth = { most: 60, least: 24, share: 0.5 }
/** Share of the pixels that are the darkest spots: a line of print. */
const darkestSpots = 0.002
/** Fewer dark pixels than this in a cell are dust. */
const dustPixels = 3

/** `page` in points is the size that boxes refer to. */
export function mapInk(image: GreyImage, page: { width: number; height: number }): InkMap {
  const scaleX = image.width / page.width
  const scaleY = image.height / page.height
  const pixels = (box: Box) => ({
    left: Math.max(0, Math.floor(box.left * scaleX)),
    top: Math.max(0, Math.floor(box.top * scaleY)),
    right: Math.min(image.width, Math.ceil(box.right * scaleX)),
    bottom: Math.min(image.height, Math.ceil(box.bottom * scaleY)),
  })
  const contrast = (box: Box) => {
    const { left, top, right, bottom } = pixels(box)
    let [dark, light] = [255, 0]
    for (let y = top; y < bottom; y += 1) {
      for (let x = left; x < right; x += 1) {
        const value = image.data[y * image.width + x] ?? 255
        dark = Math.min(dark, value)
        light = Math.max(light, value)
      }
    }
    return Math.max(0, light - dark)
  }
  const inkOutside = (boxes: Box[]) => {
    const explained = new Uint8Array(image.data.length)
    for (const box of boxes) {
      const { left, top, right, bottom } = pixels(box)
      for (let y = top; y < bottom; y += 1) explained.fill(1, y * image.width + left, y * image.width + right)
    }
    return countInkCells(image, explained) / (columns * rows)
  }
  return { contrast, inkOutside }
}

function countInkCells(image: GreyImage, explained: Uint8Array): number {
  const paper = paperShade(image)
  const depth = Math.max(inkDepth.least, Math.min(inkDepth.most, inkDepth.share * (paper - darkShade(image))))
  const cells = new Uint32Array(columns * rows)
  for (let y = 0; y < image.height; y += 1) {
    const row = Math.floor((y * rows) / image.height) * columns
    for (let x = 0; x < image.width; x += 1) {
      const at = y * image.width + x
      if (explained[at] || Math.abs((image.data[at] ?? 255) - paper) < depth) continue
      const cell = row + Math.floor((x * columns) / image.width)
      cells[cell] = (cells[cell] ?? 0) + 1
    }
  }
  return cells.filter((count) => count > dustPixels).length
}

function darkShade({ data }: GreyImage): number {
  const counts = new Uint32Array(256)
  for (let at = 0; at < data.length; at += 1) {
    const shade = data[at] ?? 255
    counts[shade] = (counts[shade] ?? 0) + 1
  }
  let below = 0
  return counts.findIndex((count) => (below += count) > darkestSpots * data.length)
}
