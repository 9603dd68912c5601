export interface TextPiece {
  text: string
  hit: boolean
}

/** Folded character by character, so that places in the folded text are places in the text. */
function foldInPlace(text: string) {
  return Array.from(text.toLowerCase(), (char) => {
    const base = char.normalize('NFD').replace(/\p{M}/gu, '')
    return base.length === char.length ? base : char
  }).join('')
}

/** Cuts a passage where the words looked for stand, case and accents aside. */
export function markWords(text: string, typed: string): TextPiece[] {
  const words = (foldInPlace(typed.normalize('NFC')).match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    ({ length }) => length > 1,
  )
  if (words.length === 0) return [{ text, hit: false }]
  const pieces: TextPiece[] = []
  let from = 0
  const folded = foldInPlace(text)
  for (const { index, 0: found } of folded.matchAll(new RegExp(words.join('|'), 'gu'))) {
    if (index > from) pieces.push({ text: text.slice(from, index), hit: false })
    from = index + found.length
    pieces.push({ text: text.slice(index, from), hit: true })
  }
  if (from < text.length) pieces.push({ text: text.slice(from), hit: false })
  return pieces
}
