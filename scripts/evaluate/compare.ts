/** As compared: no case, accents or punctuation. */
export const plain = (text: string | null) =>
  (text ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Without spaces too: a phrase is found wherever the reader put its spaces. */
export const glued = (text: string) => plain(text).replaceAll(' ', '')

/** Whether one name holds the other, as whole words. */
export function isSame(a: string, b: string | null): boolean {
  const [one, other] = [plain(a), plain(b)]
  if (one === other) return one !== ''
  const holds = (long: string, short: string) => short.length > 3 && ` ${long} `.includes(` ${short} `)
  return holds(one, other) || holds(other, one)
}
