import { pattern } from '../../../../../shared/domain/dates/pattern'
import { addDuration, endOfTerm } from '../../../../../shared/domain/dates/calendar'
import type { Reading } from '../reading'
import type { RoledDate } from '../roles/date-roles'
import { scoreTerm } from './score-term'
import { isPeriodOfOtherPaper, speaksOfOtherPaper } from './other-paper'
import { startOfTerm } from './term-start'
import { counted, opensPeriod, printed } from './due-candidate'
import { firstInstalmentOf, loanEnds } from './loan-end'
import { principalDays } from './principal-day'
import type { DueCandidate } from './due-candidate'
import { effectiveDateOf, isEnd, vagueness } from './base-date'
import { fiscalYearEnds } from './fiscal-year'
import { yearEnds } from './year-end'
import { isFormerEnd, replacedEnds } from './english-amended'
import { calendarEnds } from './english-calendar'
import { tieOf } from './english-tie'

const openEnded = pattern`
  (?<!(?:a l'issue|au terme|apres|au-dela|a l'expiration|passe)[^.;]{0,60})
  \b(?:conclu|consenti|souscrit|engage|etabli)\w*(?:(?!a l'issue|au terme|apres|au-dela)[^.]){0,60}
  [ ]duree indeterminee
  |indefinite (?:term|period)
`
const original = pattern`
  (?:first|second) (?:contract |license )?year|initial\w*|au lieu du?|prenait fin|devait|precedent
  |ancien|actuel
`
/** “tenant under a lease …, whose term ends on”, “the contract with … ending on”. */
const ofOtherContract = pattern`
  \b(?:under|pursuant to) (?:an?|that certain|its)(?: \w+){0,3} (?:agreement|contract|lease)\b
  |\bwhose (?:term|lease)\b
  |\bcontract with [a-z]|\b(?:master|prime|head|superior) (?:lease|agreement)\b
`
/** A right or a price that ends is not the agreement. */
const ofRight = pattern`
  \b(?:option|right of first \w+|rights?|offer|warrant|patents?|prices?|discount|moratorium|tarifs?|prix
  |remise)\b
  [^.;,]{0,40}(?:expir|terminat|end|until|through|jusqu)[^.;]{0,20}$
`
const isFrench = (reading: Reading) => reading.language !== 'en'

/** In English only what the agreement says of itself is its term. */
const isOwn = (reading: Reading, { start, end }: { start: number; end: number }) =>
  tieOf(reading, start, end) === 'own'

function printedEnds(reading: Reading): DueCandidate[] {
  const sentenceLead = ({ start, sentence }: RoledDate) =>
    reading.source.fold.slice(Math.max(sentence?.start ?? 0, start - 110), start).replace(/\s+/g, ' ')
  const found: DueCandidate[] = []
  for (const date of reading.dates) {
    if (date.kind === 'yearless' || !isEnd(date) || date.strength < 6) continue
    if (opensPeriod(reading, date)) continue
    const before = reading.source.fold.slice(Math.max(0, date.start - 110), date.start).replace(/\s+/g, ' ')
    const newTerm = /nouveau terme|prolong|prorog|report|renouvel|extend/.test(before) ? 4 : 0
    const old = original.test(before.slice(-75)) && !newTerm ? 4 : 0
    const contract = pattern`
      contrat|bail|mission|location|engagement|agreement|lease|term|stage|pret|convention
      |completion|end date
    `.test(before)
      ? 1
      : 0
    const loose =
      /^(?:until|through|jusqu'au)$/.test(date.cue) &&
      !pattern`
        dur|conclu|term|consenti|renouvel|prolong|contin|effect\b|expir|extend|caution|engag
      `.test(sentenceLead(date).slice(-70)) &&
      !/engag\w* a |bloque/.test(sentenceLead(date))
        ? 5
        : 0
    const right = ofRight.test(sentenceLead(date)) ? 5 : 0
    const other = speaksOfOtherPaper(reading, date) || ofOtherContract.test(sentenceLead(date)) ? 9 : 0
    const doubt = isFrench(reading) ? old + loose : isOwn(reading, date) ? (isFormerEnd(reading, date) ? 9 : 0) : 9
    const score = date.strength - other + newTerm - doubt - right + contract - vagueness(date)
    found.push(printed(reading, date, score, ['terme du contrat', 'end of the term']))
  }
  return found
}

const aboutTerm = pattern`
  dur|conclu|period|contrat|terme|mission|consenti|location|effet|engag|stage|valable|renouvel
  |term|formation|prestation|dates?|execution|a (?:compter|partir) du|travaux|realisation
  |intervention|calendrier
`
const ofOtherPeriod = pattern`
  exercice (?:social|comptable|clos)|conges|souplesse|essai|arret de travail|vacances|horaire|fermeture
  |actions? de formation|\d ?h(?:eures?)?\b
  |(?:entreprise|depot|bureaux?|atelier|magasin) (?:est |sera |seront )?ferm
`

/** “During the period from … to …, Sponsor shall have”: time given for something. */
const within = /\b(?:during|within|between|throughout|in)(?: the)?(?: [a-z]+)?(?: period)?(?: (?:from|between))? $/

function periodEnds(reading: Reading): DueCandidate[] {
  const found: DueCandidate[] = []
  for (const period of reading.periods) {
    const about = reading.source.fold
      .slice(Math.max(0, period.start - 170), period.start)
      .replace(/\s+/g, ' ')
    const isTerm = isFrench(reading)
      ? aboutTerm.test(about) && !ofOtherPeriod.test(about.slice(-80))
      : isOwn(reading, period)
    if (!isTerm || isPeriodOfOtherPaper(reading, period.start)) continue
    const end = { iso: period.to, start: period.last.start, end: period.last.end }
    const score = !isFrench(reading) && within.test(about) ? 7 : 11
    found.push(
      printed(reading, end, score, [
        'terme du contrat',
        'end of the term',
      ]),
    )
  }
  return found
}

/**
 * « pour une durée de neuf ans à compter du … »: ends the day before the anniversary; English agreements
 * name the anniversary.
 */
function countedTerms(reading: Reading): DueCandidate[] {
  const found: DueCandidate[] = []
  for (const duration of reading.durations) {
    const score = scoreTerm(reading, duration)
    if (!score) continue
    const base = startOfTerm(reading, duration.start)
    if (!base) continue
    const iso = isFrench(reading) ? endOfTerm(base.iso, duration) : addDuration(base.iso, duration)
    const early = duration.start < reading.source.fold.length / 2 ? 0.3 : 0
    found.push(counted(reading, { iso, base, duration, score: score + early }))
  }
  return found
}

/** Last row of a table of instalments: when a loan is paid back. */
function lastInstalment(reading: Reading): DueCandidate[] {
  const rows = reading.dates.filter(
    (date) =>
      date.kind === 'day' && date.cue === 'colonne' && (date.role === 'payment' || date.role === 'issue'),
  )
  const last = [...rows].sort((a, b) => (a.iso < b.iso ? 1 : -1))[0]
  if (!last || rows.length < 3) return []
  // « where the prepayment takes place before 17 October »: no row of a table.
  if (/\b(?:before|after|until|avant|apres|jusqu'au) ?(?:le )?$/.test(reading.source.fold.slice(Math.max(0, last.start - 20), last.start))) return []
  return [printed(reading, last, 12, ['dernière échéance du tableau', 'last instalment of the table'])]
}

/** Ends of a contract's term. None for a contract without limit of time. */
export function termCandidates(reading: Reading): DueCandidate[] {
  const loan = reading.type?.families.includes('loan') ? lastInstalment(reading) : []
  const all = [
    ...loan,
    ...loanEnds(reading),
    ...printedEnds(reading),
    ...periodEnds(reading),
    ...countedTerms(reading),
    ...fiscalYearEnds(reading),
    ...yearEnds(reading),
    ...calendarEnds(reading),
    ...replacedEnds(reading),
    ...principalDays(reading),
  ]
  // What ended before the contract began is not its term.
  const start = effectiveDateOf(reading)?.iso ?? ''
  const first = firstInstalmentOf(reading)
  const later = all.filter((one) => one.iso > start && one.read !== first?.iso)
  // An amendment may set a limit of its own to a contract without one.
  const open = isOpenEnded(reading) && reading.type?.label !== 'Avenant'
  return open ? later.filter((one) => one.score >= 14) : later
}

/** A contract without limit of time. */
export function isOpenEnded({ source }: Reading): boolean {
  const flat = source.fold.slice(0, 40_000).replace(/\s+/g, ' ')
  const title = flat.slice(0, 600)
  return openEnded.test(flat) || /contrat (?:de travail )?a duree indeterminee|(?<!cadre d'un )(?<!dans un )\bcdi\b/.test(title)
}
