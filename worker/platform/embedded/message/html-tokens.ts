export type HtmlToken =
  | { kind: 'text'; text: string }
  | { kind: 'tag'; name: string; isEnd: boolean; attributes: string }

/**
 * Cuts HTML into text and tags, comments left out, in one pass over the input. An unclosed tag ends the
 * reading.
 */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let at = 0
  while (at < html.length) {
    const start = html.indexOf('<', at)
    if (start !== at) yield { kind: 'text', text: html.slice(at, start < 0 ? undefined : start) }
    if (start < 0) return
    const end = markupEnd(html, start)
    if (end < 0) return
    const [, slash, name, attributes] = /^<(\/?)([a-z][\w:-]*)([\s\S]*)$/i.exec(html.slice(start, end)) ?? []
    if (name) {
      yield { kind: 'tag', name: name.toLowerCase(), isEnd: slash === '/', attributes: attributes ?? '' }
    } else if (end === start + 1) yield { kind: 'text', text: '<' }
    at = name ? end + 1 : end
  }
}

/**
 * Where the closing `>` of a tag stands, or the first character after anything else; -1 when it never ends.
 */
function markupEnd(html: string, start: number): number {
  if (html.startsWith('<!--', start)) return after(html, '-->', start + 4)
  if (/[!?]/.test(html[start + 1] ?? '')) return after(html, '>', start)
  if (!/[a-z/]/i.test(html[start + 1] ?? '')) return start + 1
  let quote = ''
  for (let at = start + 1; at < html.length; at += 1) {
    const sign = html[at] ?? ''
    if (quote) quote = sign === quote ? '' : quote
    else if (sign === '>') return at
    else if (sign === '"' || sign === "'") quote = sign
  }
  return -1
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  return at < 0 ? -1 : at + mark.length
}
