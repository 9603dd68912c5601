import type { Undisguised } from './undisguise'

export interface Span {
  start: number
  end: number
}

/** Lines that run on into each other, as one, with the sentences in them. Offsets in the undisguised text. */
export interface Flow extends Span {
  sentences: Span[]
}

/** A shorter line ends where its writer ended it. */
const wrapLength = 50
/** A longer flow is several. */
const maximumLength = 2_000

function isWrapped(source: string, { text, toSource }: Undisguised, line: Span): boolean {
  const printed = text.slice(line.start, line.end).trim()
  const next = /^\n[ \t]*(\S)/.exec(text.slice(line.end, line.end + 40))
  if (printed.length < wrapLength || /[.:;!?|]$/.test(printed) || !next) return false
  const at = toSource[line.end + next[0].length - 1] ?? 0
  return /\p{Ll}/u.test(source.slice(at, at + 1))
}

function sentencesIn(text: string, { start, end }: Span): Span[] {
  const sentences: Span[] = []
  let from = start
  for (const { index, 0: stop } of text.slice(start, end).matchAll(/(?<!\b[a-z]{1,2})[.!?;](?=\s)|$/g)) {
    const to = start + index + stop.length
    if (text.slice(from, to).trim()) sentences.push({ start: from, end: to })
    from = to
  }
  return sentences
}

/** Flows in order; `source` is the text before it was undisguised, which tells small letters from capitals. Linear. */
export function flowsOf(source: string, undisguised: Undisguised): Flow[] {
  const { text } = undisguised
  const flows: Flow[] = []
  let start = 0
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at)
    const end = Math.min(newline === -1 ? text.length : newline, start + maximumLength)
    at = text[end] === '\n' ? end + 1 : end
    if (end - start < maximumLength && isWrapped(source, undisguised, { start: Math.max(start, text.lastIndexOf('\n', end - 1) + 1), end })) continue
    if (end > start) flows.push({ start, end, sentences: sentencesIn(text, { start, end }) })
    start = at
  }
  return flows
}
