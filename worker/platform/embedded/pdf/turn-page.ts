import { turnBox, type Quarter } from '../layout/turn-box'
import type { WordGroup } from '../layout/write-page'

/** The words of a group after the page (`frame` before) was turned clockwise. */
export function turnPage(
  group: WordGroup,
  turn: Quarter,
  frame: { width: number; height: number },
): WordGroup {
  if (turn === 0) return group
  return {
    quarter: ((group.quarter + turn) % 4) as Quarter,
    words: group.words.map((word) => ({ ...word, ...turnBox(word, turn, frame.width, frame.height) })),
  }
}
