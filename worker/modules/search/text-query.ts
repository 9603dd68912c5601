/** What people type, as an FTS5 query inside one column filter: words all required, the last one as a prefix, « phrases » kept. */
export function toTextQuery(typed: string, spaceId: string): string | null {
  const parts = typed.normalize('NFC').match(/"[^"]+"|«[^»]+»|[\p{L}\p{N}\p{M}]+/gu) ?? []
  const words = parts.map((part) => part.replace(/[«»"]/g, ' ').trim()).filter((part) => /[\p{L}\p{N}]/u.test(part)).slice(0, 12)
  if (words.length === 0) return null
  const terms = words.map((word, at) => `"${word}"${at === words.length - 1 && !word.includes(' ') ? '*' : ''}`)
  return `space:"${spaceId.slice(4)}" AND {name about body}:(${terms.join(' AND ')})`
}

/** Passages of a text around the words looked for, accents folded; at most `count`, about 160 characters each. */
export function findHighlights(text: string, typed: string, count: number): string[] {
  const words = (typed.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map(foldSameLength).filter((word) => word.length > 1)
  const folded = foldSameLength(text)
  const passages: string[] = []
  let from = 0
  for (const word of words) {
    const at = folded.indexOf(word, from)
    if (at < 0 || passages.length >= count) continue
    const start = Math.max(text.lastIndexOf(' ', Math.max(at - 60, 0)), 0)
    const end = text.indexOf(' ', at + word.length + 80)
    passages.push(text.slice(start, end < 0 ? undefined : end).replace(/\s+/g, ' ').trim())
    from = end < 0 ? 0 : end
  }
  return passages
}

/** Folded character by character, so that offsets stay those of the text. */
function foldSameLength(text: string) {
  return Array.from(text.toLowerCase(), (char) => {
    const base = char.normalize('NFD').replace(/\p{M}/gu, '')
    return base.length === char.length ? base : char
  }).join('')
}
