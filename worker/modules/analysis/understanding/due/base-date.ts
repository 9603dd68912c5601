import { pattern } from '../../../../../shared/domain/dates/pattern'
import type { Reading } from '../reading'
import type { RoledDate } from '../roles/date-roles'
import { sentenceAt } from '../text/sentences'
import type { Sentence } from '../text/sentences'

const best = (dates: RoledDate[]) =>
  dates.reduce<RoledDate | null>((top, date) => (!top || date.strength > top.strength ? date : top), null)
const days = (reading: Reading, role: RoledDate['role'], floor = 5) =>
  reading.dates.filter((date) => date.kind === 'day' && date.role === role && date.strength >= floor)

const pageOf = ({ source }: Reading, offset: number) =>
  source.pages.find((page) => offset <= page.end)?.number

/** A permit or a law cited with its date is another paper. */
const ofOther = /agrement|certification|licence|arrete|carte professionnelle|decret|retractation/
const leadOf = ({ source }: Reading, date: RoledDate) =>
  source.fold.slice(Math.max(0, date.start - 60), date.start)

/** The day the paper was made out; with an offset, rather the one printed on the page of that offset. */
export function issueDateOf(reading: Reading, offset?: number): RoledDate | null {
  const named = days(reading, 'issue').filter(
    (date) => !/d'effet|livraison|commande/.test(date.cue) && !ofOther.test(leadOf(reading, date)),
  )
  const page = offset === undefined ? undefined : pageOf(reading, offset)
  const same = page === undefined ? [] : named.filter((date) => pageOf(reading, date.start) === page)
  return best(same) ?? best(named) ?? signatureDateOf(reading)
}

/** The last day on which it was signed. */
export function signatureDateOf(reading: Reading): RoledDate | null {
  const signed = [
    ...days(reading, 'signature'),
    ...days(reading, 'issue').filter((date) => /fait|le$/.test(date.cue) && !printOut.test(date.cue)),
  ]
  return signed.sort((a, b) => b.start - a.start)[0] ?? null
}

/** The day a copy was printed starts nothing. */
export const printOut = /edit|imprim|genere|impression/

/** The day named as the effective one, or the day an English agreement is made. */
export function effectiveDateOf(reading: Reading): RoledDate | null {
  const { fold } = reading.source
  const defined = reading.dates.find(
    (date) =>
      date.kind === 'day' &&
      /^[^a-z0-9]{0,12}(?:the |as )?["(\s]*(?:the )?"?effective date/.test(
        fold.slice(date.end, date.end + 40),
      ),
  )
  if (defined) return defined
  const named = best(
    days(reading, 'start').filter((date) =>
      pattern`
        effect|effet|commenc|depart|debut|start|inception|jouissance|livraison
      `.test(date.cue),
    ),
  )
  if (named) return named
  const english = reading.language === 'en'
  const opening = reading.dates.find(
    (date) =>
      date.kind === 'day' &&
      date.start < 3500 &&
      date.cue !== 'colonne' &&
      !printOut.test(date.cue) &&
      (date.role === 'issue' ||
        date.role === 'start' ||
        date.role === 'signature' ||
        (english && !date.role)),
  )
  return opening ?? best(days(reading, 'start')) ?? (english ? best(days(reading, 'issue')) : null)
}

/**
 * The day a term of a contract counts from: one in the same sentence, else the one its words name
 * (signature, effect, delivery), else the contract's start. Null when the document gives none.
 */
export function startOfTerm(reading: Reading, offset: number): RoledDate | null {
  const sentence = sentenceAt(reading.sentences, offset)
  const text = sentence?.text ?? ''
  const within = reading.dates.filter(
    (date) => date.kind === 'day' && sentence && date.start >= sentence.start && date.end <= sentence.end,
  )
  const { fold } = reading.source
  const counted = within.find(
    (date) =>
      date.start > offset &&
      /\b(?:a compter|a partir|from|starting|commencing)\b[^.;]{0,80}$/.test(fold.slice(offset, date.start)),
  )
  if (counted && !['birth', 'accounting'].includes(counted.role ?? '')) return counted
  const started =
    within.find((date) => date.role === 'start') ??
    within.find((date) => date.role === 'issue' && /as of|effective/.test(date.cue))
  if (started) return started
  if (
    pattern`
      (?:signature|execution|date hereof|date of this agreement|des presentes
      |jour de la signature)
    `.test(text) &&
    !/effective date/.test(text)
  ) {
    return effectiveSignature(reading) ?? effectiveDateOf(reading)
  }
  const named = namedDay(reading, sentence)
  if (named !== undefined) return named
  const close = reading.dates.filter(
    (date) =>
      date.kind === 'day' &&
      date.role === 'start' &&
      date.strength >= 7 &&
      Math.abs(date.start - offset) < 700,
  )
  return (
    best(close) ?? effectiveDateOf(reading) ?? (reading.language === 'en' ? null : signatureDateOf(reading))
  )
}

const namedBase = pattern`
  (?:from|on|upon|as of|after|following) (?:the |its )(launch|delivery|closing|opening|acceptance
  |commercial|service
  |completion|first shipment|installation|approval)[a-z ]{0,12} date
`

/** “from the Launch Date”: the day so defined, null when printed nowhere; undefined when none is named. */
function namedDay(reading: Reading, sentence: Sentence | undefined): RoledDate | null | undefined {
  if (!sentence) return undefined
  const text = reading.source.fold.slice(sentence.start, sentence.end + 120).replace(/\s+/g, ' ')
  const name = namedBase.exec(text)?.[1]
  if (!name) return undefined
  const { fold } = reading.source
  const defined = new RegExp(`${name}[a-z\\s]{0,12} date`)
  const isDefined = ({ kind, start, end }: RoledDate) =>
    kind === 'day' && defined.test(fold.slice(Math.max(0, start - 70), end + 50))
  return reading.dates.find(isDefined) ?? null
}

/** In English agreements the opening date; in French ones the last signature. */
function effectiveSignature(reading: Reading): RoledDate | null {
  return reading.language === 'fr' ? signatureDateOf(reading) : effectiveDateOf(reading)
}
