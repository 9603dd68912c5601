import type { ModelAnswer } from '../../ports/language-model'

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The JSON object in what a model wrote: alone, in a code fence, or after words it was not asked for. */
export function parseAnswer(written: unknown): ModelAnswer {
  if (typeof written === 'object' && written !== null) return { ok: true, value: written }
  const text = typeof written === 'string' ? written.trim() : ''
  const inside = text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)
  const value = tryParse(text) ?? tryParse(inside)
  if (typeof value === 'object' && value !== null) return { ok: true, value }
  // Not a word of the answer: it may be the document's, and details end in logs.
  return { ok: false, failure: 'not-json', detail: `no JSON object in an answer of ${text.length} characters` }
}
