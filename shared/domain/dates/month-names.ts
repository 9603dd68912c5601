const names: Record<number, string> = {
  1: 'janvier|janv|jan|january|januar|jaenner|enero|ene',
  2: 'fevrier|fevr|fev|february|feb|februar|febrero',
  3: 'mars|march|mar|marz|maerz|marzo',
  4: 'avril|avr|april|apr|abril|abr',
  5: 'mai|may|mayo',
  6: 'juin|june|jun|juni|junio',
  7: 'juillet|juil|july|jul|juli|julio',
  8: 'aout|aou|august|aug|agosto|ago',
  9: 'septembre|sept|sep|september|septiembre|setiembre',
  10: 'octobre|oct|october|oktober|okt|octubre',
  11: 'novembre|nov|november|noviembre',
  12: 'decembre|dec|december|dezember|dez|diciembre|dic',
}

const numberOf = new Map<string, number>()
for (const [month, list] of Object.entries(names))
  for (const name of list.split('|')) numberOf.set(name, Number(month))

/** What a scanner makes of a letter, undone: only tried when the word is not a month as it stands. */
const misread: [RegExp, string][] = [
  [/rn/g, 'm'],
  [/[1|!]/g, 'l'],
  [/0/g, 'o'],
  [/vv/g, 'w'],
  [/ii/g, 'u'],
  [/ct/g, 'et'],
]

/**
 * Month 1…12 of a folded word in French, English, German or Spanish; `sure` false when letters had to be
 * corrected.
 */
export function monthOf(word: string): { month: number; sure: boolean } | null {
  const plain = word.replace(/\.$/, '')
  const direct = numberOf.get(plain)
  if (direct) return { month: direct, sure: true }
  if (plain.length < 3) return null
  for (const [pattern, replacement] of misread) {
    const month = numberOf.get(plain.replace(pattern, replacement))
    if (month) return { month, sure: false }
  }
  if (plain.length < 5) return null
  for (const [name, month] of numberOf)
    if (name.length > 5 && isOneAway(plain, name)) return { month, sure: false }
  return null
}

/** Whether two words differ by one letter put, lost or replaced. */
function isOneAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  const tailA = a.slice(start)
  const tailB = b.slice(start)
  return tailA.slice(1) === tailB.slice(1) || tailA.slice(1) === tailB || tailA === tailB.slice(1)
}
