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
      (?:date )?(?:limite|d'?echeance|echeances?|ech\.)(?: de paiement| contractuelle)?(?! totale| hors
      | d'origine| initiale)
      |(?:a (?:payer|regler|verser|acquitter) (?:au plus tard |avant )|au plus tard )le|exigibilite
      |due date|(?:date de )?prelevement(?: le)?|date de (?:reglement|paiement)|falligkeit
      |vencimiento
    `),
  ],
  [
    'end',
    words(source`
      policy exp\w*|(?:date de )?fin(?: d(?:e|u|e la) (?:validite|contrat|garantie|periode|bail|pret
      |location|mission))?(?! d)
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
  if (/^avis d/.test(line.text)) return null
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

/** The printed cells of a line; one when it has none. */
const cellsOf = ({ fold }: SourceText, { start, end }: SourceLine) => {
  const cells = [...fold.slice(start, end).matchAll(/(?:(?!\t|\|| {3})[^])+/g)]
  return cells
    .filter(([text]) => text.trim())
    .map(({ 0: text, index }) => ({ text: text.trim(), end: start + index + text.length }))
}

interface Header {
  roles: DateRole[]
  /** The role of each printed cell, null for one that is no label of days. */
  cells: (DateRole | null)[]
  /** The cell that tells when a row was paid, -1 without one. */
  paid: number
}

const settled = /^(?:date de )?(?:pay|regl|encaiss|acquitt|sold)e\w*(?: le)?$/

/** A row with something in the cell of what was paid. */
const isPaid = (source: SourceText, line: SourceLine, { paid, cells }: Header) => {
  const own = cellsOf(source, line)
  return paid >= 0 && own.length === cells.length && /\d/.test(own[paid]?.text ?? '')
}

function headerOf(source: SourceText, line: SourceLine): Header | null {
  const roles = columnsOf(line)
  if (!roles) return null
  const printed = cellsOf(source, line)
  const cells = printed.map(({ text }, at): DateRole | null => {
    // « Garanties du | au »
    if (/(?:^| )du$/.test(text) && printed[at + 1]?.text === 'au') return 'start'
    if (text === 'au' && /(?:^| )du$/.test(printed[at - 1]?.text ?? '')) return 'end'
    return columnsOf({ ...line, text })?.[0] ?? null
  })
  return { roles, cells, paid: printed.findIndex(({ text }) => settled.test(text)) }
}

/** The role of the cell of a date under a header of as many; undefined when the cells do not agree. */
function roleByCell(source: SourceText, line: SourceLine, header: Header, date: RoledDate) {
  const cells = cellsOf(source, line)
  const at = cells.findIndex(({ end }) => date.start < end)
  if (cells.length > 1 && cells.length === header.cells.length) return header.cells[at] ?? null
  // Of a cell that goes on below, only the first of the row is sure of its column.
  return cells.length > 1 && header.cells.length > 1 && at === 0 ? (header.cells[0] ?? null) : undefined
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

/** A header of another table, without days: « Véhicule | Mise en circulation | Prochain contrôle ». */
function opensTable(source: SourceText, line: SourceLine): boolean {
  const cells = cellsOf(source, line)
  return cells.length > 2 && cells.every(({ text }) => /[a-z]{3}/.test(text) && !/\d\d/.test(text))
}

/** Roles by the order of the dates when as many are labelled, else by the cells they stand in. */
function rolesInRow(source: SourceText, line: SourceLine, header: Header, dates: RoledDate[]) {
  if (dates.length === header.roles.length && dates.length > 1)
    return dates.map((date, column) => [date, header.roles[column] ?? null] as const)
  const byCell = dates.map((date) => roleByCell(source, line, header, date))
  if (dates.length > 1 && isPaid(source, line, header)) return []
  // « Date échéance | Échéance »: the second is the amount due on the first.
  const only = dates.length === 1 && byCell[0] !== null && new Set(header.roles).size === 1
  if (only) return dates.map((date) => [date, header.roles[0] ?? null] as const)
  return dates.flatMap((date, at) => {
    const role = byCell[at]
    return role && role !== 'issue' ? [[date, role] as const] : []
  })
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
  let header: Header | null = null
  let age = 0
  for (const line of source.lines) {
    const cells = rows.get(line)
    const columns = cells || dated.has(line) ? null : headerOf(source, line)
    if (columns) [header, age] = [columns, 0]
    else if (age > 0 && !cells && !dated.has(line) && opensTable(source, line)) header = null
    if (!cells || !header || ++age > 130) continue
    for (const [date, role] of rolesInRow(source, line, header, cells))
      changed.set(date, { ...date, role, strength: 8, cue: 'colonne' })
  }
  return dates.map((date) => changed.get(date) ?? date)
}
