import { pattern, patternWith } from '../../../../../shared/domain/dates/pattern'
export interface FoundNumber {
  value: string
  start: number
  end: number
}

function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    let digit = Number(digits[digits.length - 1 - i])
    if (i % 2) digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2
    sum += digit
  }
  return sum % 10 === 0
}

/** Remainder by 97 of a long decimal number, piece by piece. */
const remainderBy97 = (digits: string) =>
  [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0)

const ibanLengths: Record<string, number> = {
  fr: 27,
  de: 22,
  es: 24,
  be: 16,
  lu: 20,
  it: 27,
  nl: 18,
  pt: 25,
  gb: 22,
  ie: 22,
  ch: 21,
  at: 20,
  mc: 27,
  pl: 28,
  se: 24,
  dk: 18,
  fi: 18,
}

/** IBAN with a right check number (mod 97) and the length of its country. */
export function findIbans(fold: string): FoundNumber[] {
  const found: FoundNumber[] = []
  for (const match of fold.matchAll(/(?<![a-z0-9])([a-z]{2})(\d{2})((?:[ \u00a0\n]?[a-z0-9]){10,30})/g)) {
    const length = ibanLengths[match[1] ?? '']
    if (!length) continue
    const compact = match[0].replace(/\s/g, '')
    if (compact.length < length) continue
    const value = compact.slice(0, length)
    const numeric = (value.slice(4) + value.slice(0, 4)).replace(/[a-z]/g, (letter) =>
      String(letter.charCodeAt(0) - 87),
    )
    if (remainderBy97(numeric) !== 1) continue
    let end = match.index
    for (let left = length; left > 0; end++) if (/\S/.test(fold[end] ?? '')) left--
    found.push({ value: value.toUpperCase(), start: match.index, end })
  }
  return found
}

/** SIREN with a right Luhn digit, alone or inside a SIRET or a French VAT number. `value` has nine digits. */
export function findSirens(fold: string): FoundNumber[] {
  const found: FoundNumber[] = []
  const sirens = patternWith('g')`
    (?<![\d.,-])(?:fr ?\d{2} ?)?(\d{3}[ .]?\d{3}[ .]?\d{3})(?:\s{1,2}(\d{5})
    |\s?(\d{3} ?\d{2}))?(?!\d|[.,]\d)
  `
  for (const match of fold.matchAll(sirens)) {
    const value = (match[1] ?? '').replace(/\D/g, '')
    if (/^0/.test(value) || !passesLuhn(value)) continue
    const around = fold.slice(Math.max(0, match.index - 60), match.index + match[0].length + 30)
    if (
      !pattern`
        sire[nt]|rcs|r\.c\.s|immatricul|registre|tva|vat|fr ?\d\d|numero|identif|greffe|rm\b
        |entreprise|registration|company|number
      `.test(around)
    )
      continue
    found.push({ value, start: match.index, end: match.index + match[0].length })
  }
  return found
}
