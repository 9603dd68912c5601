import { isoDayOf } from '../../../../../shared/domain/dates/calendar'
import { monthOf } from '../../../../../shared/domain/dates/month-names'
import { patternWith } from '../../../../../shared/domain/dates/pattern'
import type { Reading } from '../reading'
import { effectiveDateOf, issueDateOf } from './base-date'
import { printed } from './due-candidate'
import type { DueCandidate } from './due-candidate'

const principal = patternWith('g')`
  (?:echeance (?:principale|annuelle|anniversaire|du contrat)|date (?:d'echeance(?: principale| annuelle)?
  |anniversaire)|anniversaire)(?: du contrat)?\s?(?::|=|est fixee au|fixee au|au|le|\|)?\s*(?:le |au )?
  (\d\d?|1er)(?:[/.](\d\d)(?![\d/.])|\s([a-z]{3,10})(?!\s?\d{4}))
`

/**
 * « Échéance principale : 1er janvier » on a contract that runs from year to year: the first such day after
 * the day it takes effect, or after the paper's own day.
 */
export function principalDays(reading: Reading): DueCandidate[] {
  const base = [effectiveDateOf(reading), issueDateOf(reading)]
    .flatMap((date) => (date ? [date.iso] : []))
    .sort()
    .at(-1)
  if (!base) return []
  return [...reading.source.fold.matchAll(principal)].slice(0, 5).flatMap((match) => {
    const [whole, day = '', month, word = ''] = match
    const number = month ? Number(month) : (monthOf(word)?.month ?? 0)
    const year = Number(base.slice(0, 4))
    const iso = [year, year + 1]
      .map((one) => isoDayOf(one, number, Number(day.replace('er', ''))))
      .find((one) => one !== null && one > base)
    if (!iso) return []
    const span = { iso, start: match.index, end: match.index + whole.length }
    const candidate = printed(reading, span, 10, ['échéance principale', 'main renewal day'])
    return [{ ...candidate, read: `0000${iso.slice(4)}` }]
  })
}
