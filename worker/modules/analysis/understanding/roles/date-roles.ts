import { pattern } from '../../../../../shared/domain/dates/pattern'
import type { FoundDate } from '../../../../../shared/domain/dates/found-date'
import { reachOf } from './cue-reach'
import { dateCues, foreignSubject } from './date-cues'
import type { DateRole } from './date-cue'
import { roleByLabel } from './label-role'
import { isTermOfContract, limitPurpose } from './limit-purpose'
import { isInSignatureBlock, signatureBlock } from './signature-block'
import type { Sentence } from '../text/sentences'
import { sentenceAt } from '../text/sentences'
import { cellAbove, flat, labelBefore, wordsAbove, wordsBefore, wordsInCell } from './words-before'
import type { SourceText } from '../text/source-text'

/** A date and what it is for. `strength` 0…12: how near and how clear the words are. */
export interface RoledDate extends FoundDate {
  role: DateRole | null
  strength: number
  /** The words that gave the role, folded. */
  cue: string
  sentence: Sentence | undefined
}

interface Verdict {
  role: DateRole | null
  strength: number
  cue: string
}

const none: Verdict = { role: null, strength: 0, cue: '' }

const online = /en ligne|par internet|telepa[iy]|impots\.gouv/

/** The best cue in the words before a date: strong and near wins. */
function verdictOf(before: string): Verdict {
  let best = none
  for (const { role, before: pattern, weight } of dateCues) {
    let last: RegExpExecArray | null = null
    for (const match of before.matchAll(pattern)) last = match
    if (!last) continue
    const strength = weight - reachOf(before.slice(last.index + last[0].length)) / 6
    if (strength > best.strength) best = { role, strength, cue: last[0].trim() }
  }
  if (best.role === 'payment' && isTermOfContract(before)) return { ...best, role: 'end' }
  if (best.role !== 'deadline') return best
  // Those who pay by the site of the tax office have some days more than the limit of all.
  const later = online.test(before) ? 2.5 : 0
  return { ...best, role: limitPurpose(best.cue, before), strength: best.strength - later }
}

/** « Limoges, le », « Fait à Limoges, le »: the day a paper was made out. */
const placeBefore = pattern`
  ^(?:(?:fait )?(?:a )?[a-z][a-zœæ' -]{1,40},|fait a [a-z][a-zœæ' -]{1,40}) ?le (?:(?:lun|mar|mercre|jeu
  |vendre|same)di |dimanche )?$
`
const place = (cell: string): Verdict =>
  placeBefore.test(cell) && cell.length < 48 && cell.split(' ').length < 9 && !cell.includes(' pour ')
    ? { role: 'issue', strength: 7, cue: cell.trim() }
    : none

/** A date alone on its line at the head of a paper dates it. */
function standsAlone({ fold }: SourceText, { kind, start, end }: FoundDate): boolean {
  const after = fold.slice(end, end + 30).split(/[\n\t]|\s{3,}/)[0] ?? ''
  const before = fold.slice(Math.max(0, start - 6), start)
  return kind === 'day' && start < 1200 && /(?:^|[\n\t]|\s{3,})(?:le )?$/.test(before) && !after.trim()
}

/** « Assurance valable du 1er janvier au … »: words on its own line, before another date, speak for it. */
function opensWithWords({ fold }: SourceText, { start }: FoundDate): boolean {
  const line = fold.slice(Math.max(0, start - 120), start).split(/[\n\t|]| {3,}/).at(-1) ?? ''
  return /[a-z]{3,}.* .*\d{4}\D/.test(line)
}

/** A day defined right after it, or told by the label above it. */
function verdictAround(source: SourceText, date: FoundDate, before: string): Verdict {
  const after = flat(source.fold.slice(date.end, date.end + 40))
  if (/^ ?\(?(?:the |l[ea] )?"?(?:effective date|commencement date|date d'effet)/.test(after))
    return { role: 'start', strength: 9, cue: 'effective date' }
  // « L’an deux mille vingt-six et le … »: how a bailiff dates an act.
  if (/^l'? ?an deux mil/.test(source.fold.slice(date.start, date.start + 16))) return { role: 'issue', strength: 9, cue: "l'an" }
  const alone: Verdict = standsAlone(source, date) ? { role: 'issue', strength: 5.5, cue: 'seule' } : none
  if (before.trim().length >= 3 || opensWithWords(source, date))
    return /(?:^|[\n\t]) *le $/.test(source.fold.slice(0, date.start).slice(-6)) ? alone : none
  const column = cellAbove(source, date)
  const lines = column === undefined ? wordsAbove(source, date) : [column]
  const lead = before.trimStart()
  const last = lead ? verdictOf(`${lines.at(-1) ?? ''} ${lead}`) : none
  const above = last.strength > 5 ? last : verdictOf(`${lines.join(' ')} ${lead}`)
  // A column may tell more of its day than its label does.
  const most = column === undefined ? 12 : 6.4
  if (above.strength > 5) return { ...above, strength: Math.min(above.strength - 2.5, most) }
  return alone
}

/** « le 31 janvier 2027 au plus tard » */
const limited = /^ ?,? ?\(?(?:au plus tard|dernier delai|delai de rigueur|date limite)/

/** « repousser le terme, prévu le 31 mai 2027, au 31 décembre 2029 »: the day after « au » is the new one. */
const changed = /^ ?[,)]? ?(?:jusqu')?au $/
const moved = /(?:repouss|report|port|prorog|prolong)\w* (?=[^.;]*(?:terme|echeance|fin|duree|date|contrat|bail))[^.;]{0,90}$/
const words = ({ fold }: SourceText, sentence: Sentence | undefined, { start }: FoundDate) =>
  flat(fold.slice(Math.max(sentence?.start ?? 0, start - 160), start))

/** Gives each date its role from the words before it, then the words above it, then its place. */
export function rolesOf(source: SourceText, dates: FoundDate[], sentences: Sentence[]): RoledDate[] {
  return dates.map((date, index) => {
    const sentence = sentenceAt(sentences, date.start)
    const before = wordsBefore(source, dates, index, sentence)
    const cell = wordsInCell(source, date)
    const label = labelBefore(source, date)
    const own = cell.isCell ? verdictOf(label ?? cell.text) : none
    let verdict = own.strength >= 6 ? own : verdictOf(before)
    if (verdict.strength < 9 && place(cell.text).role) verdict = place(cell.text)
    if (verdict.strength < 9 && limited.test(source.fold.slice(date.end, date.end + 30)))
      verdict = { role: limitPurpose('au plus tard', before), strength: 9, cue: 'au plus tard' }
    const labelled = roleByLabel(label ?? cell.text)
    const opposed = labelled === 'start' && verdict.role === 'end'
    if (labelled && (verdict.strength < 8.5 || opposed))
      verdict = { role: labelled, strength: 8.5, cue: cell.text.trim().slice(-60) }
    if (changed.test(before) && moved.test(words(source, sentence, date)))
      verdict = { role: 'end', strength: 11, cue: 'reporte au' }
    if (verdict.strength < 6) {
      const around = verdictAround(source, date, before)
      if (around.role) verdict = around
    }
    if ((verdict.strength < 8 || verdict.role === 'issue') && isInSignatureBlock(source, date))
      verdict = { role: 'signature', strength: 9, cue: signatureBlock }
    if (verdict.role === 'end' && sentence && foreignSubject.test(near(source, date, sentence)))
      verdict = { ...verdict, role: 'foreign' }
    return { ...date, ...verdict, sentence }
  })
}

const goesOn = /^(?:elle|celle-ci|cette periode|ce delai)\b/

/** The part of the sentence around a date that says of what it is the end. */
function near(source: SourceText, date: FoundDate, sentence: Sentence): string {
  const start = goesOn.test(sentence.text) ? sentence.start - 120 : sentence.start
  return flat(
    source.fold.slice(Math.max(0, start, date.start - 130), Math.min(sentence.end, date.end + 30)),
  )
}
