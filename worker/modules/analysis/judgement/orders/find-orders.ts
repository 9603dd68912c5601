import { flowsOf, type Flow, type Span } from './flows-of'
import { addressee, anyOrder, decided, orderAboutDay, orderAboutUs, signs } from './signs'
import { findEncodedWords, straighten } from './straighten'
import { undisguise } from './undisguise'

const aboutUs = [...signs, orderAboutUs, orderAboutDay]

/** The longest patterns are only tried where something is named that they end on. */
const signsFor = (text: string) => (decided.test(text) ? aboutUs : signs)

const isForMachine = (sentence: string) => addressee.test(sentence) && (anyOrder.test(sentence) || decided.test(sentence))

/** Whether a folded sentence is meant for software that reads the paper: an order, a fake message, a lure. */
export function isOrder(sentence: string): boolean {
  return signsFor(sentence).some((sign) => sign.test(sentence)) || isForMachine(sentence)
}

const flat = (text: string) => text.replaceAll('\n', ' ')

/** Sentences of a flow that a sign runs through; a sign may begin in one and end in the next. */
function markedIn(text: string, flow: Flow): Set<Span> {
  const whole = flat(text.slice(flow.start, flow.end))
  const marked = new Set<Span>()
  for (const sign of signsFor(whole)) {
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
      const written = flat(text.slice(sentence.start, sentence.end)).trim()
      const words = straighten(written).replace(/ {2,}/g, ' ')
      // What was neither shuffled nor spaced out has met the signs already, with its flow.
      const isOne = marked.has(sentence) || (words === written ? isForMachine(words) : isOrder(words))
      inside = isOne || (inside && anyOrder.test(words) && decided.test(words))
      if (inside) spans.push({ start: toSource[sentence.start] ?? 0, end: toSource[sentence.end] ?? source.length })
    }
  }
  return spans
}
