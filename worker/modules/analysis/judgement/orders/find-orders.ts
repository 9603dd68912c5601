import { flowsOf, type Flow, type Span } from './flows-of'
import { addressee, anyOrder, decided, orderAboutDay, orderAboutUs, signs } from './signs'
import { findEncodedWords, straighten } from './straighten'
import { undisguise } from './undisguise'

const alone = [...signs, orderAboutUs, orderAboutDay]

/** Whether a folded sentence is meant for software that reads the paper: an order, a fake message, a lure. */
export function isOrder(sentence: string): boolean {
  if (alone.some((sign) => sign.test(sentence))) return true
  return addressee.test(sentence) && (anyOrder.test(sentence) || decided.test(sentence))
}

const flat = (text: string) => text.replaceAll('\n', ' ')

/** Sentences of a flow that a sign runs through; a sign may begin in one and end in the next. */
function markedIn(text: string, flow: Flow): Set<Span> {
  const whole = flat(text.slice(flow.start, flow.end))
  const marked = new Set<Span>()
  for (const sign of alone) {
    const match = sign.exec(whole)
    if (!match) continue
    const [from, to] = [flow.start + match.index, flow.start + match.index + match[0].length]
    for (const sentence of flow.sentences) if (sentence.start < to && sentence.end > from) marked.add(sentence)
  }
  return marked
}

/**
 * Where a text speaks to software instead of its reader, under whatever disguise; offsets in the text. An order that
 * directly follows another goes with it. Linear.
 */
export function findOrders(source: string): Span[] {
  const undisguised = undisguise(source)
  const { text, toSource } = undisguised
  const spans = findEncodedWords(source)
  let inside = false
  for (const flow of flowsOf(source, undisguised)) {
    const marked = markedIn(text, flow)
    for (const sentence of flow.sentences) {
      const words = straighten(flat(text.slice(sentence.start, sentence.end)).replace(/\s+/g, ' ').trim())
      inside = marked.has(sentence) || isOrder(words) || (inside && anyOrder.test(words) && decided.test(words))
      if (inside) spans.push({ start: toSource[sentence.start] ?? 0, end: toSource[sentence.end] ?? source.length })
    }
  }
  return spans
}
