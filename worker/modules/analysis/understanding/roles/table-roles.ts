import { pattern, source } from '../../../../../shared/domain/dates/pattern'
import type { RoledDate } from './date-roles'
import type { DateRole } from './date-cue'
import { isLabelled } from './label-role'
import { wordsInCell } from './words-before'
import type { SourceLine, SourceText } from '../text/source-text'

const words = (source: string) => new RegExp(`(?<![a-z])(?:${source})(?![a-z])`, 'g')

const labels: [DateRole, RegExp][] = [
  [
    'payment',
    words(source`
      (?:date )?(?:limite|d'?echeance|echeances?|ech\.)(?: de paiement| contractuelle)?(?! totale| hors)
      |(?:a (?:payer|regler|verser|acquitter) (?:au plus tard |avant )|au plus tard )le|due date|(?:date de )?prelevement(?: le)?|date de (?:reglement|paiement)|falligkeit
      |vencimiento
    `),
  ],
  [
    'end',
    words(source`
      policy exp\w*|(?:date de )?fin(?: de (?:validite|contrat|garantie|periode))?(?! de mois)
      |valable jusqu'au|date d'expir\w*|expiration|expiry(?: date)?|end date
    `),
  ],
  ['start', words("policy eff\\w*|(?:date d')?effet|debut|start date")],
  [
    'issue',
    words(source`
      date de (?:la )?(?:facture|piece|commande|valeur|emission|livraison)|date bl
      |date(?! d'?echeance| limite| de fin| d'effet| de debut| d'expiration)
    `),
  ],
]

/** « Mensualités prélevées » alone above days and amounts. */
const instalments = pattern`
  ^(?:vos |les |prochaines? )?(?:mensualites?|prelevements?|versements?|echeances?)(?: \w+){0,2} ?:?$
`

const prose = /\b(?:est|sont|n'est|sera|seront|doit|peut|pas|is|are|shall|will|may)\b/

/** Labels of date columns of a header line, left to right; null when the line is no header of dates. */
function columnsOf(line: SourceLine): DateRole[] | null {
  if (line.text.length > 160 || /\d{2}[/.]\d{2}[/.]\d{2,4}/.test(line.text) || /[.!?]$/.test(line.text))
    return null
  if (instalments.test(line.text)) return ['payment']
  if (line.text.split(' ').length > 16 || prose.test(line.text)) return null
  if (/(?:^|[| ])du \|? ?au$/.test(line.text)) return ['start', 'end']
  const found: { role: DateRole; at: number; end: number }[] = []
  for (const [role, pattern] of labels) {
    for (const match of line.text.matchAll(pattern)) {
      const at = match.index
      if (!found.some((other) => at < other.end && at + match[0].length > other.at))
        found.push({ role, at, end: at + match[0].length })
    }
  }
  return found.length ? found.sort((a, b) => a.at - b.at).map(({ role }) => role) : null
}

/** A row of a table rather than a sentence: few words. */
const isRow = (line: SourceLine) => (line.text.match(/[a-z]{3,}/g) ?? []).length <= 9

/**
 * Dates of each line that say nothing themselves. A date with words of its own (« payé le ») is no cell of
 * a date column.
 */
function silentDates(source: SourceText, dates: RoledDate[]): Map<SourceLine, RoledDate[]> {
  const byLine = new Map<SourceLine, RoledDate[]>()
  const bare = (line: SourceLine) => line.text.replace(/^\d+ | \d+$/g, '')
  const repeats = new Map<string, number>()
  for (const line of source.lines) repeats.set(bare(line), (repeats.get(bare(line)) ?? 0) + 1)
  const isFooter = (line: SourceLine) => line.text.length > 14 && (repeats.get(bare(line)) ?? 0) > 2
  let at = 0
  for (const date of dates) {
    while (at < source.lines.length - 1 && (source.lines[at]?.end ?? 0) < date.start) at++
    const line = source.lines[at]
    const silent = date.kind === 'day' && date.strength < 6.5 && !isLabelled(wordsInCell(source, date).text)
    if (line && silent && isRow(line) && !isFooter(line))
      byLine.set(line, [...(byLine.get(line) ?? []), date])
  }
  return byLine
}

/** Lines with a whole date: none of them is a header. */
function linesOf(source: SourceText, dates: RoledDate[]): Set<SourceLine> {
  const found = new Set<SourceLine>()
  let at = 0
  for (const date of dates) {
    while (at < source.lines.length - 1 && (source.lines[at]?.end ?? 0) < date.start) at++
    const line = source.lines[at]
    if (line && date.kind === 'day') found.add(line)
  }
  return found
}

/**
 * Dates of table rows take the role of their column in the nearest header above: the k-th date of a row has
 * the k-th date label of the header, when both counts agree. Only dates whose own words say nothing are
 * changed.
 */
export function withTableRoles(source: SourceText, dates: RoledDate[]): RoledDate[] {
  const rows = silentDates(source, dates)
  if (!rows.size) return dates
  const changed = new Map<RoledDate, RoledDate>()
  const dated = linesOf(source, dates)
  let header: DateRole[] | null = null
  let age = 0
  for (const line of source.lines) {
    const cells = rows.get(line)
    const columns = cells || dated.has(line) ? null : columnsOf(line)
    if (columns) [header, age] = [columns, 0]
    if (!cells || !header || ++age > 130) continue
    // « Date échéance | Échéance »: the second is the amount due on the first.
    const isOneRole = cells.length === 1 && new Set(header).size === 1
    if (cells.length !== header.length && !isOneRole) continue
    const roles = header
    cells.forEach((date, column) =>
      changed.set(date, { ...date, role: roles[column] ?? null, strength: 8, cue: 'colonne' }),
    )
  }
  return dates.map((date) => changed.get(date) ?? date)
}
