import type { IsoDay } from '../../../../../../shared/domain/dates/calendar'
import type { Reading } from '../../reading'

/** The first printed day that such words precede. */
export function dayAfter({ dates, source }: Reading, words: RegExp, reach = 90): IsoDay | null {
  const found = dates.find(
    ({ kind, start }) =>
      kind === 'day' && words.test(source.fold.slice(Math.max(0, start - reach), start).replace(/\s+/g, ' ')),
  )
  return found?.iso ?? null
}

const months = 'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre'
const monthly = new RegExp(
  `(?:periode|mois|paie|paye|salaire|quittance|loyer|echeance|titre|declaration)[^\\n]{0,30}?\\b((?:${months}) (?:19|20)\\d\\d)`,
  'd',
)

/** « octobre 2026 »: the month that the paper is about, as printed. */
export function monthOf({ source }: Reading): string | null {
  const [start, end] = monthly.exec(source.fold.slice(0, 4000))?.indices?.[1] ?? []
  return start === undefined || end === undefined ? null : source.slice(start, end).toLowerCase()
}
