import { findDatesInFolded } from '../../../../shared/domain/dates/find-dates'
import { foldText } from '../../../../shared/domain/dates/fold-text'
import { pattern, patternWith } from '../../../../shared/domain/dates/pattern'
import type { PageText } from '../../../../shared/schemas/document'

const headUnits = 6_000
/** What stands between a period's label and its year or years, on the line. */
const labelled = patternWith('g')`
  \b(?:periode|exercice|annee|millesime|au titre d[eu]|pour l'annee|mois d[e']|trimestre|revenus|year|period)\b([^\n]{0,60})
`
const plainYear = pattern`(?<!\d)(20\d\d)(?!\d)`

function oneOf(years: Iterable<number>, latest: number): number | null {
  const possible = new Set([...years].filter((year) => year >= 2000 && year <= latest))
  return possible.size === 1 ? ([...possible][0] ?? null) : null
}

const yearsIn = (text: string) => [...text.matchAll(new RegExp(plainYear, 'g'))].map((match) => Number(match[1]))

/**
 * The year a document is about: the one its period is labelled with, else the only one in the name it came under, else the
 * only one among the dates of its first page. Null when there are several: which of them counts is not for code to guess.
 */
export function documentYear(pages: PageText[], fileName: string, today: string): number | null {
  const latest = Number(today.slice(0, 4)) + 1
  const head = foldText((pages[0]?.text ?? '').slice(0, headUnits)).text
  const told = [...head.matchAll(labelled)].flatMap((match) => yearsIn(match[1] ?? '').slice(0, 2))
  if (told.length > 0) return oneOf(told, latest)
  const named = yearsIn(fileName)
  if (named.length > 0) return oneOf(named, latest)
  const days = findDatesInFolded(head).filter(({ kind }) => kind !== 'yearless')
  return oneOf(days.map(({ iso }) => Number(iso.slice(0, 4))), latest)
}
