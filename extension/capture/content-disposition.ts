/**
 * File name in a Content-Disposition header: RFC 5987 and RFC 2231 (charset, continuations), raw UTF-8 that
 * `fetch` hands over as Latin-1, percent signs as browsers read them. Null when it holds none.
 */
export function fileNameOf(header: string | null): string | null {
  if (!header) return null
  const parameters = readParameters(header)
  const extended = decodeExtended(parameters.get('filename*'))
  const name = extended ?? joinContinuations(parameters) ?? decodePlain(parameters.get('filename'))
  return name?.trim() ? name : null
}

function readParameters(header: string) {
  const parameters = new Map<string, string>()
  for (const [, key = '', quoted, bare] of header.matchAll(
    /;\s*([\w*!#$&+.^`|~-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*))/g,
  )) {
    const value = quoted === undefined ? (bare ?? '').trim() : quoted.replace(/\\(.)/g, '$1')
    if (!parameters.has(key.toLowerCase())) parameters.set(key.toLowerCase(), value)
  }
  return parameters
}

function decodeExtended(value: string | undefined) {
  const [, charset, encoded] = /^([^']*)'[^']*'(.*)$/.exec(value ?? '') ?? []
  return encoded === undefined ? null : decodePercent(encoded, charset || 'utf-8')
}

function joinContinuations(parameters: Map<string, string>) {
  const parts: { text: string; encoded: boolean }[] = []
  for (let index = 0; ; index += 1) {
    const encoded = parameters.get(`filename*${index}*`)
    const plain = parameters.get(`filename*${index}`)
    if (encoded === undefined && plain === undefined) break
    parts.push({ text: encoded ?? plain ?? '', encoded: encoded !== undefined })
  }
  const [first] = parts
  if (!first) return null
  const [, charset, rest] = (first.encoded && /^([^']*)'[^']*'(.*)$/.exec(first.text)) || []
  if (rest !== undefined) first.text = rest
  // A character may be cut between two parts: join first, decode then.
  const joined = parts.map(({ text, encoded }) => (encoded ? text : encodeURIComponent(text))).join('')
  return decodePercent(joined, charset || 'utf-8')
}

function decodePercent(encoded: string, charset: string) {
  const bytes: number[] = []
  for (let index = 0; index < encoded.length; index += 1) {
    const pair =
      encoded[index] === '%' ? Number.parseInt(encoded.slice(index + 1, index + 3), 16) : Number.NaN
    if (!Number.isNaN(pair)) index += 2
    bytes.push(Number.isNaN(pair) ? encoded.charCodeAt(index) & 0xff : pair)
  }
  try {
    return new TextDecoder(charset, { fatal: true }).decode(new Uint8Array(bytes))
  } catch {
    return null
  }
}

function decodePlain(value: string | undefined) {
  if (value === undefined) return null
  if (/%[0-9a-f]{2}/i.test(value)) return decodePercent(value, 'utf-8') ?? value
  const isLatin = [...value].every((character) => character.charCodeAt(0) <= 0xff)
  return isLatin ? (decodePercent(value, 'utf-8') ?? value) : value
}
