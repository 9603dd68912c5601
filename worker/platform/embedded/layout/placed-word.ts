/** Box in points of the page as shown, origin at the top left. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** A word with its place. */
export interface PlacedWord extends Box {
  text: string
  /** Height of a line of its type, in points: the yardstick for gaps. */
  size: number
}

/** Smallest box around all of them. `boxes` must not be empty. */
export function boundingBox(boxes: Box[]): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (const { left, top, right, bottom } of boxes) {
    box.left = Math.min(box.left, left)
    box.top = Math.min(box.top, top)
    box.right = Math.max(box.right, right)
    box.bottom = Math.max(box.bottom, bottom)
  }
  return box
}

/** Share of the lower of two boxes that stands beside the other, 0…1. */
export function verticalOverlap(a: Box, b: Box): number {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return Math.max(0, shared) / Math.max(0.01, Math.min(a.bottom - a.top, b.bottom - b.top))
}
