const powers: Record<string, number> = { b: 0, o: 0, k: 1, m: 2, g: 3 }

/** `(~12 Ko)`, `(1,2 MB)`, `(345 o)` in bytes (Roundcube counts in 1024); null when it is not a size. */
export function parseShownSize(text: string): number | null {
  const [, number, unit = 'b'] = /(\d[\d\s\u00a0\u202f]*(?:[.,]\d+)?)\s*([kmg]?)i?[bo]/i.exec(text) ?? []
  if (number === undefined) return null
  const value = Number(number.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.'))
  return Math.round(value * 1024 ** (powers[unit.toLowerCase()] ?? 0))
}
