import { verticalOverlap } from './placed-word'
import type { Segment } from './join-segments'

const sameRow = 0.5

/** Reads a region row by row: each row from left to right, rows from top to bottom. */
export function joinRows<S extends Segment>(segments: S[]): S[][] {
  const middle = (one: S) => (one.top + one.bottom) / 2
  const rows: S[][] = []
  for (const segment of [...segments].sort((a, b) => middle(a) - middle(b))) {
    const row = rows.at(-1)
    if (row && row.some((other) => verticalOverlap(other, segment) >= sameRow && isClose(other, segment))) {
      row.push(segment)
    } else rows.push([segment])
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left))
}

/** Keeps a tall title from swallowing the two small lines beside it. */
const isClose = (a: Segment, b: Segment) =>
  Math.abs((a.top + a.bottom) / 2 - (b.top + b.bottom) / 2) < 0.6 * Math.min(a.size, b.size)
