import { boundingBox, type Box } from './placed-word'
import type { Segment } from './join-segments'

interface Columns<S> {
  above: S[]
  left: S[]
  right: S[]
  below: S[]
}

/** A gutter is at least this wide, in line heights. */
const gutterWidth = 0.8
/** Lines of prose are long; cells of a table and lines of an address are short. */
const proseCharacters = 22
const blockCharacters = 8
const fewestLines = 3
/** Taller side-by-side blocks of short lines are tables. */
const blockLines = 12
/** Two blocks whose lines stand level with each other are a table of labels and values. */
const levelShare = 0.5
const digitShare = 0.35
/** Pages with more pieces than this (maps, drawings) are read row by row. */
const segmentLimit = 1500

/**
 * Parts a page into regions in reading order: columns of prose and side-by-side address blocks one after the
 * other, everything else left whole to be read row by row, as tables must be.
 */
export function splitColumns<S extends Segment>(segments: S[], depth = 0): S[][] {
  if (segments.length > segmentLimit || depth > 12) return [segments]
  const columns = findColumns(segments)
  if (!columns) return [segments]
  const { above, left, right, below } = columns
  return [above, left, right, below]
    .filter((part) => part.length > 0)
    .flatMap((part) => splitColumns(part, depth + 1))
}

function findColumns<S extends Segment>(segments: S[]): Columns<S> | undefined {
  const sorted = [...segments].sort((a, b) => a.top - b.top)
  let best: Columns<S> | undefined
  for (const [start, end] of candidateGutters(sorted)) {
    for (const run of runsBeside(sorted, start, end)) {
      const columns = isProse(run) ? run : trimBlocks(run)
      if (columns && (!best || size(columns) > size(best))) best = columns
    }
  }
  return best
}

const size = ({ left, right }: Columns<unknown>) => left.length + right.length

/** Just right of where a line ends; near ones count once. */
function candidateGutters(segments: Segment[]): [number, number][] {
  const starts = new Map<number, [number, number]>()
  for (const segment of segments) {
    const width = gutterWidth * segment.size
    starts.set(Math.round(segment.right / 2), [segment.right + 0.1, segment.right + width])
  }
  return [...starts.values()]
}

/** Stretches of the page, from top to bottom, where nothing crosses the gutter. */
function runsBeside<S extends Segment>(sorted: S[], start: number, end: number): Columns<S>[] {
  const runs: Columns<S>[] = []
  let from = 0
  for (let at = 0; at <= sorted.length; at += 1) {
    const segment = sorted[at]
    if (segment && (segment.right <= start || segment.left >= end)) continue
    if (at - from >= 2 * fewestLines) {
      runs.push({
        above: sorted.slice(0, from),
        left: sorted.slice(from, at).filter((one) => one.right <= start),
        right: sorted.slice(from, at).filter((one) => one.left >= end),
        below: sorted.slice(at),
      })
    }
    from = at + 1
  }
  return runs.map(trimEnds)
}

/** What stands alone well below the shorter column is not part of the columns. */
function trimEnds<S extends Segment>(columns: Columns<S>): Columns<S> {
  const { above, left, right, below } = columns
  if (left.length === 0 || right.length === 0) return columns
  const end = Math.min(boundingBox(left).bottom, boundingBox(right).bottom)
  const keptLeft = untilGap(left, end)
  const keptRight = untilGap(right, end)
  const rest = [...left.slice(keptLeft.length), ...right.slice(keptRight.length)]
  return { above, left: keptLeft, right: keptRight, below: [...rest, ...below] }
}

function untilGap<S extends Segment>(lines: S[], end: number): S[] {
  let bottom = -Infinity
  for (const [index, line] of lines.entries()) {
    if (line.top > end && line.top - bottom > 1.5 * line.size) return lines.slice(0, index)
    bottom = Math.max(bottom, line.bottom)
  }
  return lines
}

function isProse({ left, right }: Columns<Segment>): boolean {
  if (left.length < fewestLines || right.length < fewestLines) return false
  if (!standSideBySide(boundingBox(left), boundingBox(right))) return false
  return meanLength(left) >= proseCharacters && meanLength(right) >= proseCharacters
}

/**
 * Side-by-side blocks, such as two addresses, without the labels and values that follow level with each
 * other.
 */
function trimBlocks<S extends Segment>(columns: Columns<S>): Columns<S> | undefined {
  const end = Math.min(levelTail(columns.left, columns.right), levelTail(columns.right, columns.left))
  const left = columns.left.filter((line) => middle(line) < end)
  const right = columns.right.filter((line) => middle(line) < end)
  if (left.length < fewestLines || right.length < fewestLines) return undefined
  const tail = [...columns.left, ...columns.right].filter((line) => middle(line) >= end)
  const [fewer, more] = left.length < right.length ? [left, right] : [right, left]
  const isTable = more.length > blockLines || digits(left) > digitShare || digits(right) > digitShare
  if (isTable || !standSideBySide(boundingBox(left), boundingBox(right))) return undefined
  const level = fewer.filter((line) => more.some((other) => isLevel(line, other)))
  if (level.length / fewer.length >= levelShare) return undefined
  if (Math.min(meanLength(left), meanLength(right)) < blockCharacters) return undefined
  return { above: columns.above, left, right, below: [...tail, ...columns.below] }
}

/** Where the lines begin that stand level with others down to the end of their block. */
function levelTail(lines: Segment[], others: Segment[]): number {
  const last = lines.findLastIndex((line) => !others.some((other) => isLevel(line, other)))
  const first = lines[last + 1]
  return first ? middle(first) - 0.5 * first.size : Infinity
}

const middle = (line: Segment) => (line.top + line.bottom) / 2

function standSideBySide(a: Box, b: Box): boolean {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return shared > 0.5 * Math.min(a.bottom - a.top, b.bottom - b.top)
}

const isLevel = (a: Segment, b: Segment) =>
  Math.abs(middle(a) - middle(b)) < 0.25 * Math.min(a.size, b.size)

const textOf = (lines: Segment[]) => lines.flatMap((line) => line.words.map((word) => word.text)).join('')
const meanLength = (lines: Segment[]) =>
  lines.reduce((sum, line) => sum + line.words.map((word) => word.text).join(' ').length, 0) / lines.length
const digits = (lines: Segment[]) => {
  const text = textOf(lines)
  return (text.match(/\d/g)?.length ?? 0) / Math.max(1, text.length)
}
