/** Words that orders are made of, for those who write them with their letters shuffled. */
const lures = [
  'ignore', 'ignorez', 'disregard', 'forget', 'previous', 'instructions', 'answer', 'respond', 'override', 'consignes',
  'precedentes', 'oubliez', 'reponds', 'repondez', 'summary', 'prompt', 'system',
]

const lurePattern = new RegExp(lures.join('|'), 'g')
const keyOf = (word: string) => `${word[0]}${[...word.slice(1, -1)].sort().join('')}${word.at(-1)}`
const byKey = new Map(lures.map((word) => [keyOf(word), word]))
const outlineOf = (word: string) => `${word[0]}${word.length}${word.at(-1)}`
const outlines = new Set(lures.map(outlineOf))

/** A folded sentence with letters set apart joined again, and shuffled words put right. */
export function straighten(sentence: string): string {
  const joined = sentence.replace(/\b(?:[a-z] ){4,}[a-z]\b/g, (letters) => letters.replaceAll(' ', '').replace(lurePattern, ' $& '))
  return joined.replace(/[a-z]{5,}/g, (word) => (outlines.has(outlineOf(word)) ? (byKey.get(keyOf(word)) ?? word) : word))
}

const runs = /[A-Za-z0-9+/_-]{24,}={0,2}/g

function decoded(run: string): string {
  try {
    const bytes = Uint8Array.from(atob(run.replaceAll('-', '+').replaceAll('_', '/')), (unit) => unit.charCodeAt(0))
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return ''
  }
}

/** Runs of Base64 that hold words: no paper has its text in it. Offsets in the text given. */
export function findEncodedWords(text: string): { start: number; end: number }[] {
  return [...text.matchAll(runs)].flatMap(({ 0: run, index }) => {
    const words = decoded(run)
    const isText = words.includes(' ') && (words.match(/[\p{L}\p{Zs}]/gu) ?? []).length > words.length * 0.75
    return isText ? [{ start: index, end: index + run.length }] : []
  })
}
