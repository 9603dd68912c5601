/** What remains when a font has no usable map to Unicode: replacement marks, private use, unassigned. */
const unreadable = /[\uFFFD\p{Co}\p{Cn}]/gu

/** Share of the characters of a text layer that mean something, 0…1. An empty text scores 0. */
export function readableShare(text: string): number {
  const characters = text.replace(/\s/g, '')
  if (characters === '') return 0
  const lost = characters.match(unreadable)?.length ?? 0
  return 1 - lost / [...characters].length
}
