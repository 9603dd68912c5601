import type { PageLayout } from '../../../shared/schemas/document'

/** A rectangle as fractions (0…1) of the page, origin at the top left. */
export interface PageBox {
  x: number
  y: number
  width: number
  height: number
}

const sameLine = (a: PageBox, b: PageBox) => {
  const overlap = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return overlap > 0.5 * Math.min(a.height, b.height) && b.x >= a.x - 0.01
}

function around(a: PageBox, b: PageBox): PageBox {
  const x = Math.min(a.x, b.x)
  const y = Math.min(a.y, b.y)
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  }
}

/** The passage `[start, end)` of the page's text as boxes, words of one line joined. */
export function evidenceBoxes(layout: PageLayout, start: number, end: number): PageBox[] {
  const boxes: PageBox[] = []
  for (const [from, to, x, y, width, height] of layout.words) {
    if (to <= start || from >= end) continue
    const word = { x, y, width, height }
    const last = boxes.at(-1)
    if (last && sameLine(last, word)) boxes[boxes.length - 1] = around(last, word)
    else boxes.push(word)
  }
  return boxes
}
