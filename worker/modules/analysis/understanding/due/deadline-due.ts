import { addDuration, endOfMonth } from '../../../../../shared/domain/dates/calendar'
import type { FoundDuration } from '../../../../../shared/domain/dates/find-durations'
import { pattern } from '../../../../../shared/domain/dates/pattern'
import type { Reading } from '../reading'
import type { RoledDate } from '../roles/date-roles'
import { foreignSubject } from '../roles/date-cues'
import { sentenceAt } from '../text/sentences'
import { issueDateOf } from './base-date'
import { completed } from './completed-year'
import { counted, printed } from './due-candidate'
import type { DueCandidate } from './due-candidate'
import { dayOfEvent, eventNamed } from './event-day'
import { isLetter } from './paper-kind'
import { countedFrom } from './term-start'

const delay = /dans (?:un|le|les) (?:\w+ )?(?:delai|mois|jours)|delai de|sous|within|\bdisposez|\bvous (?:avez|laiss\w+|accord\w+|donn\w+|octroi\w+|reste) (?:encore |un delai de )?\w+ (?:jours|mois)/
/** The delay runs from the paper itself. */
const fromThisPaper = pattern`
  (?:a compter|from|qui suit|suivant|of|jours|mois)[^.]{0,30}(?:date d(?:e|u) (?:la |l'|ce |cette )?(?:present
  |lettre|courrier|avis|document)|ce(?:t avis| courrier| jour)|cette lettre|presente|the date of this)
`
const uponReceipt = /reception|notification|signification/
const datedReceipt = /reception de la presente facture|(?:date de |compter de |suivant )la presente (?:signification|notification)/
const toReader = /\b(?:vous|votre|vos|you)\b/
const fromEvent = /(?:a (?:compter|partir|dater)|qui sui\w+|suivant|from|of|^ de)\b.{0,70}/
const lawful = /signifi|notifi|publi|jugement/

const noticeBefore = /preavis(?: \w+){0,4} $/
const runs = /\b(?:cour(?:t|ra|ant)|debut\w*|commenc\w*|a (?:compter|partir|dater)|prend)\b/

/** « le préavis de trois mois, qui court à compter de la remise » in a letter: when the notice is over. */
function startOfNotice(reading: Reading, duration: FoundDuration): RoledDate | null {
  const { fold } = reading.source
  const before = fold.slice(Math.max(0, duration.start - 60), duration.start).replace(/\s+/g, ' ')
  if (!noticeBefore.test(before) || !isLetter(reading)) return null
  const after = fold.slice(duration.end, duration.end + 150).replace(/\s+/g, ' ').split(/\. |;/)[0] ?? ''
  if (!runs.test(after)) return null
  const printedDay = countedFrom(reading, duration.end)
  if (printedDay) return printedDay
  if (/present|ce (?:jour|courrier)|cette lettre/.test(after)) return issueDateOf(reading, duration.start)
  const event = eventNamed(/\b(?:remise|reception)\b/.test(after) ? 'remise en main propre' : after)
  return event ? dayOfEvent(reading, event) : null
}

/** The day a delay to act counts from: the paper's own, or that of an act of law told in it. */
function startOfDelay(reading: Reading, duration: FoundDuration, sentence: string): RoledDate | null {
  if (fromThisPaper.test(sentence) && (!uponReceipt.test(sentence) || datedReceipt.test(sentence)))
    return issueDateOf(reading, duration.start)
  const after = reading.source.fold.slice(duration.end, duration.end + 110).replace(/\s+/g, ' ')
  const words = toReader.test(sentence) ? (fromEvent.exec(after.split(/[.;]/)[0] ?? '')?.[0] ?? '') : ''
  const event = lawful.test(words) ? eventNamed(words) : undefined
  return event ? dayOfEvent(reading, event) : null
}

/** « avec la déclaration CA12 à déposer au plus tard le »: the limit of another form. */
export const ofOtherForm = pattern`
  \bavec (?:le|la|votre|sa) (?:\w+ )?(?:releve|declaration|formulaire|liasse)\b[^.;]{0,60}$
`
/** « Votre prochaine déclaration est attendue pour le »: what a certificate recalls, of no effect on it. */
const nextOfSeries = /\bprochaine?s? (?:[a-z']+ ){1,5}(?:est |sont |sera )?(?:attendue?s?|exigible|a (?:deposer|effectuer|payer))/

/** « à nous retourner signé avant le »: the wish of who drew the contract up, not its end. */
const returnOfCopy = pattern`
  (?:retourn|renvoy|adress)\w+ (?:(?:un|l'|le|votre|cet|ce|les|des|deux|son|sa|cette|la|une|present\w*) ?){0,3}
  (?:exemplaires?|copies?|originaux|original|double|lettre|contrat)?
  ?[^.;]{0,40}\b(?:sign|paraph)e
`
const leadOf = ({ source }: Reading, { start, sentence }: RoledDate) =>
  source.fold.slice(Math.max(sentence?.start ?? 0, start - 110), start).replace(/\s+/g, ' ')

/** A day by which to do what the paper itself does not hang on. */
function isAside(reading: Reading, date: RoledDate): boolean {
  const lead = leadOf(reading, date)
  const { type } = reading
  if (type?.families.includes('certificate') && nextOfSeries.test(lead)) return true
  return type?.due === 'term' && type.families.includes('contract') && returnOfCopy.test(lead)
}

const countedFromDay = (reading: Reading, base: RoledDate, duration: FoundDuration, score: number) =>
  counted(reading, { iso: addDuration(base.iso, duration), base, duration, score })

/** What was ordered comes on that day. */
function deliveries(reading: Reading): DueCandidate[] {
  if (!reading.type?.families.includes('order')) return []
  return reading.dates
    .filter(({ role, cue, strength }) => role === 'start' && strength >= 8 && /livraison/.test(cue))
    .filter(({ kind }) => kind === 'day')
    .filter(({ iso }) => reading.dates.some((one) => one.kind === 'day' && one.iso < iso))
    .map((date) => printed(reading, date, 8, ['jour de livraison', 'day of delivery']))
}

const why: [string, string] = ['date limite pour agir', 'last day to act']

/** A check that only adds to the one the paper is about. */
const minor = (reading: Reading, date: RoledDate) => (/complementaire|pollution/.test(leadOf(reading, date).slice(-60)) ? 2 : 0)

const asked = /\b(?:vous|votre|vos|merci|veuillez|priere)\b/

/** « d’ici au lundi 30 novembre » in a letter of that year. */
function yearlessLimits(reading: Reading): DueCandidate[] {
  if (!isLetter(reading)) return []
  return reading.dates
    .filter(({ kind, role, strength }) => kind === 'yearless' && role === 'deadline' && strength >= 8)
    .filter(({ sentence }) => asked.test(sentence?.text ?? ''))
    .filter((date) => !ofOtherForm.test(leadOf(reading, date)) && !isAside(reading, date))
    .flatMap((date) => {
      const day = completed(reading, date)
      return day ? [{ ...printed(reading, day, 9, why), read: date.iso }] : []
    })
}

/** « Prochaine vérification : mars 2027 »: any day of the month will do. */
const monthLimits = (reading: Reading): DueCandidate[] =>
  reading.dates
    .filter(({ kind, role, strength }) => kind === 'month' && role === 'deadline' && strength >= 9)
    .filter((date) => !ofOtherForm.test(leadOf(reading, date)) && !isAside(reading, date))
    .map((date) => ({ ...printed(reading, { ...date, iso: endOfMonth(date.iso) }, 8.5, why), read: date.iso }))

/** Days to answer, appear or contest by: printed ones, and delays whose first day the paper gives. */
export function deadlineCandidates(reading: Reading): DueCandidate[] {
  const made = issueDateOf(reading)
  const found = reading.dates
    .filter(
      (date) =>
        !(made && date.iso < made.iso) &&
        !ofOtherForm.test(leadOf(reading, date)) &&
        !isAside(reading, date) &&
        (date.kind === 'day' || (date.kind === 'month' && date.certainty > 0.7)) &&
        (date.role === 'deadline' || date.role === 'notice') &&
        date.strength >= 7,
    )
    .map((date) => printed(reading, date, date.strength - minor(reading, date), why))
  if (!found.length) found.push(...yearlessLimits(reading), ...monthLimits(reading))
  found.push(...deliveries(reading))
  for (const duration of reading.durations) {
    const left = startOfNotice(reading, duration)
    if (left) found.push(countedFromDay(reading, left, duration, 9.5))
    const sentence = sentenceAt(reading.sentences, duration.start)?.text ?? ''
    if (!delay.test(sentence) || foreignSubject.test(sentence)) continue
    const base = startOfDelay(reading, duration, sentence)
    if (!base) continue
    const score = /\bdisposez|vous avez/.test(sentence) ? 9.5 : 8
    found.push(countedFromDay(reading, base, duration, score))
  }
  return found
}
