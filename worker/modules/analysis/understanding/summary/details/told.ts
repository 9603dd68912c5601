import { foldText } from '../../../../../../shared/domain/dates/fold-text'
import { findDurations } from '../../../../../../shared/domain/dates/find-durations'
import { findDates } from '../../../../../../shared/domain/dates/find-dates'

/** What some words state: days, numbers, and stems of their long words. */
export interface Stated {
  values: Set<string>
  stems: Set<string>
}

/** Reads days as ISO, lengths of time in words or figures as « 99 year », other numbers as digits without cents of nought. */
export function statedIn(text: string): Stated {
  const values = new Set<string>()
  let rest = text
  for (const { kind, iso, start, end } of findDates(text).reverse()) {
    if (kind !== 'day') continue
    values.add(iso)
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`
  }
  for (const { count, unit, start, end } of findDurations(rest).reverse()) {
    values.add(`${count} ${unit}`)
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`
  }
  for (const [number] of rest.matchAll(/\d+(?:[ \u00a0\u202f.,]\d+)*/g)) values.add(number.replace(/[.,]00$/, '').replace(/\D/g, ''))
  const words = foldText(rest).text.match(/[a-z]{5,}/g) ?? []
  return { values, stems: new Set(words.map((word) => word.slice(0, 6))) }
}

/** Whether words add nothing to what is told: no new day or number, and few new words. */
export function isTold(text: string, told: Stated): boolean {
  const { values, stems } = statedIn(text)
  if ([...values].some((value) => !told.values.has(value))) return false
  if (values.size > 1) return true
  const strange = [...stems].filter((stem) => !told.stems.has(stem)).length
  return strange <= stems.size * (values.size ? 0.6 : 0.34)
}
