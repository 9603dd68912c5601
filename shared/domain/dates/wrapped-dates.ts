import type { FoundDate } from './found-date'

const years = /(?<![\d.,/])(?:19|20)\d\d(?![\d.,/])/g

/**
 * « 05 décembre » in a cell whose year wrapped onto the next line: completed when the next line has exactly
 * one year for each such cell, and no word.
 */
export function joinWrapped(folded: string, dates: FoundDate[]): FoundDate[] {
  const byLine = new Map<number, FoundDate[]>()
  for (const date of dates) {
    if (date.kind !== 'yearless') continue
    const stop = folded.indexOf('\n', date.end)
    if (stop >= 0) byLine.set(stop, [...(byLine.get(stop) ?? []), date])
  }
  const whole = new Map<FoundDate, FoundDate>()
  for (const [stop, cells] of byLine) {
    const end = folded.indexOf('\n', stop + 1)
    const next = folded.slice(stop + 1, Math.min(end < 0 ? folded.length : end, stop + 200))
    const found = next.match(years) ?? []
    if (found.length !== cells.length || /[a-z]{2,}/.test(next)) continue
    cells.forEach((cell, index) =>
      whole.set(cell, { ...cell, kind: 'day', iso: `${found[index]}${cell.iso.slice(4)}`, certainty: 0.8 }),
    )
  }
  return whole.size ? dates.map((date) => whole.get(date) ?? date) : dates
}
