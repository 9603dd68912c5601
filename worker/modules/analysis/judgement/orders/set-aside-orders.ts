import type { PageText } from '../../../../../shared/schemas/document'
import { findOrders } from './find-orders'

export interface SetAside {
  /** Same lengths and offsets; what spoke to software is blank lines. */
  pages: PageText[]
  /** How many passages were set aside. */
  orders: number
}

/** Blank lines, not spaces: no sentence, and so no quote, reaches across what was set aside. */
function blank(text: string, spans: { start: number; end: number }[]): string {
  return spans.reduce((kept, { start, end }) => kept.slice(0, start) + '\n'.repeat(end - start) + kept.slice(end), text)
}

/** The pages as both engines may read them: what a paper says to software is no part of what it says. */
export function setAsideOrders(pages: PageText[]): SetAside {
  let orders = 0
  const read = pages.map((page) => {
    const spans = findOrders(page.text)
    orders += spans.length
    return spans.length === 0 ? page : { ...page, text: blank(page.text, spans) }
  })
  return { pages: read, orders }
}
