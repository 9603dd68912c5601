/** Number formats of Word (`ST_NumberFormat`) that occur in western documents; the rest is written in digits. */
const writers = new Map<string, (value: number) => string>(Object.entries({
  decimalZero: (value: number) => String(value).padStart(2, '0'),
  lowerLetter: toLetters,
  upperLetter: (value: number) => toLetters(value).toUpperCase(),
  lowerRoman: (value: number) => toRoman(value).toLowerCase(),
  upperRoman: toRoman,
  none: () => '',
}))

/** A count as its format writes it: `3`, `c`, `III`. */
export const writeListNumber = (value: number, format: string) => (writers.get(format) ?? String)(value)

/** z is followed by aa, bb, cc. */
function toLetters(value: number): string {
  if (value < 1 || value > 260) return String(value)
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1)
}

const roman: [number, string][] = [
  [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
]

function toRoman(value: number): string {
  if (value < 1 || value > 399) return String(value)
  let left = value
  let text = ''
  for (const [worth, sign] of roman) {
    for (; left >= worth; left -= worth) text += sign
  }
  return text
}
