import type { Box } from './placed-word'

/** Clockwise quarter turns. */
export type Quarter = 0 | 1 | 2 | 3

/** Where a box lies after the page (`width` × `height` before) was turned clockwise. */
export function turnBox(box: Box, quarter: Quarter, width: number, height: number): Box {
  const { left, top, right, bottom } = box
  if (quarter === 1) return { left: height - bottom, top: left, right: height - top, bottom: right }
  if (quarter === 2) {
    return { left: width - right, top: height - bottom, right: width - left, bottom: height - top }
  }
  if (quarter === 3) return { left: top, top: width - right, right: bottom, bottom: width - left }
  return { left, top, right, bottom }
}
