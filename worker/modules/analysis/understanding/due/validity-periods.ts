import { pattern } from '../../../../../shared/domain/dates/pattern'
import type { Reading } from '../reading'
import { foreignSubject } from '../roles/date-cues'
import { sentenceAt } from '../text/sentences'
import { printed } from './due-candidate'
import type { DueCandidate } from './due-candidate'
import { isPeriodOfOtherPaper } from './other-paper'
import { ownWords } from './own-words'

const periodWords = pattern`
  valable|validite|periode|garanti|couv(?:ert|r)|chantiers? ouvert|assure|effet|vigueur|titulaire|policy
  |coverage
  |cobertura|poliza|valid|insur|versicher|droits|adhesion|echeance|autoris|occup|installer
  |stationn
`
/** « valable du 1er avril au 31 mars »: the ends of the periods a paper is good for. */
export function periodEnds(reading: Reading): DueCandidate[] {
  const found: DueCandidate[] = []
  for (const period of reading.periods) {
    const sentence = sentenceAt(reading.sentences, period.start)
    const above = reading.source.fold
      .slice(Math.max(0, period.start - 130), period.start)
      .replace(/\s+/g, ' ')
    const about = `${sentence?.text.slice(0, 300) ?? ''} ${above}`
    const lead = reading.source.fold.slice(Math.max(sentence?.start ?? 0, period.start - 130), period.start)
    const covers = reading.type?.families.includes('insurance') || periodWords.test(about)
    if (!covers || foreignSubject.test(lead)) continue
    if (isPeriodOfOtherPaper(reading, period.start)) continue
    if (
      pattern`
        exercice|cotisation du|chiffre d'affaires|masse salariale|emploi|paie|consommation|verifie
        |declar
      `.test(above.slice(-60))
    )
      continue
    const why: [string, string] = ['fin de la période de validité', 'end of the period of validity']
    found.push(
      printed(
        reading,
        { iso: period.to, start: period.last.start, end: period.last.end },
        11 + (ownWords.test(about) ? 1 : 0),
        why,
      ),
    )
  }
  return found
}

/**
 * « del 1 de febrero de 2026 hasta el 31 de enero »: the year is that of the first such day after the
 * start.
 */
export function yearlessEnds(reading: Reading): DueCandidate[] {
  const found: DueCandidate[] = []
  reading.dates.forEach((date, index) => {
    const before = reading.dates[index - 1]
    if (
      date.kind !== 'yearless' ||
      date.role !== 'end' ||
      date.strength < 8 ||
      before?.kind !== 'day' ||
      date.start - before.end > 60
    )
      return
    const year = Number(before.iso.slice(0, 4))
    const iso = [year, year + 1].map((one) => `${one}${date.iso.slice(4)}`).find((day) => day > before.iso)
    if (iso)
      found.push({
        ...printed(reading, { ...date, iso }, 8, ['fin de validité', 'end of validity']),
        read: date.iso,
      })
  })
  return found
}

const labelOfPeriod = /\b(?:duree|validite|valable|autorisation|periode de location|engagement)[^.;]{0,18}$/

/** « Durée : du 5 novembre 2026 au 31 janvier 2027 » among the terms a letter confirms. */
export function labelledPeriods(reading: Reading): DueCandidate[] {
  const { fold } = reading.source
  return reading.periods
    .filter(({ start }) => labelOfPeriod.test(fold.slice(Math.max(0, start - 50), start)))
    .filter(({ start }) => !isPeriodOfOtherPaper(reading, start))
    .map(({ to, last }) =>
      printed(reading, { iso: to, start: last.start, end: last.end }, 9.5, ['fin de validité', 'end of validity']),
    )
}
