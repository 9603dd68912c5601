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

const numbersIn = (text: string) =>
  (text.match(/\d+(?:[ \u00a0\u202f.,]\d+)*/g) ?? []).map((one) => one.replace(/\D/g, '').replace(/00$/, ''))

/** Whether the summary tells a fact: its numbers, or for a fact without number most of its long words. */
export function tells(summary: string, fact: string): boolean {
  const told = new Set(numbersIn(summary))
  const numbers = numbersIn(fact)
  if (numbers.length) return numbers.some((number) => told.has(number))
  const words = plain(fact).split(' ').filter((word) => word.length > 4)
  const said = plain(summary)
  return words.filter((word) => said.includes(word.slice(0, 6))).length * 2 >= words.length
}
