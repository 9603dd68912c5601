import { pattern } from '../../../../../shared/domain/dates/pattern'
import type { Reading } from '../reading'
import type { RoledDate } from '../roles/date-roles'
import { signatureBlock } from '../roles/signature-block'

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

/** « Menuiserie Lagane – 24/11/2026 » at the head of a bill or a quote that dates itself no other way. */
function dayAtHead({ type, dates }: Reading): RoledDate | null {
  if (!type?.families.some((family) => family === 'invoice' || family === 'quote')) return null
  const head = dates.filter(({ kind, start }) => kind === 'day' && start < 250)
  const [only] = head
  return only && head.length === 1 && only.role === null ? only : null
}

/** The day the paper was made out; with an offset, rather the one printed on the page of that offset. */
export function issueDateOf(reading: Reading, offset?: number): RoledDate | null {
  const named = days(reading, 'issue').filter(
    (date) => !/d'effet|livraison|commande/.test(date.cue) && !ofOther.test(leadOf(reading, date)),
  )
  const page = offset === undefined ? undefined : pageOf(reading, offset)
  const same = page === undefined ? [] : named.filter((date) => pageOf(reading, date.start) === page)
  const outside = same.filter((date) => date.cue !== 'colonne')
  return best(outside) ?? best(same) ?? best(named) ?? signatureDateOf(reading) ?? dayAtHead(reading)
}

/** The latest of the days on which parties signed, wherever they stand. */
export function lastSignatureOf(reading: Reading): RoledDate | null {
  const signed = [
    ...days(reading, 'signature'),
    ...days(reading, 'issue').filter((date) => /le$/.test(date.cue) && !printOut.test(date.cue)),
  ]
  return signed.reduce<RoledDate | null>((last, date) => (last && last.iso >= date.iso ? last : date), null)
}

/** The last day on which it was signed: the latest in its signature blocks, else the last one printed. */
export function signatureDateOf(reading: Reading): RoledDate | null {
  const signed = days(reading, 'signature')
  const block = signed.filter((date) => date.cue === signatureBlock)
  if (block.length) return block.reduce((last, date) => (date.iso > last.iso ? date : last))
  const made = days(reading, 'issue').filter(
    (date) => /fait|le$/.test(date.cue) && !printOut.test(date.cue),
  )
  return [...signed, ...made].sort((a, b) => b.start - a.start)[0] ?? null
}

/** The day a copy was printed starts nothing. */
export const printOut = /edit|imprim|genere|impression/

const bySignature = pattern`
  (?:date of (?:the )?(?:last|latest|final) (?:\w+ )?signature|(?:last|latest) (?:\w+ ){0,5}(?:sign
  |execut)\w*)
  [^.;]{0,80}\(?(?:the |its )?"effective date|effective (?:as of|on) the lat(?:er|est) of the (?:dates
  |signatures)
  |effective date"? is the lat(?:er|est) of the (?:\w+ )?(?:dates|signatures)|effective date"? (?:means
  |is|shall (?:be|mean))[^.;]{0,40}
  (?:last|latest) [^.;]{0,40}(?:sign|execut)
`

const ofHandover = /livraison|disposition|remise|service|place/
const ofStart = new RegExp(
  `effect|effet|commenc|depart|debut|start|inception|jouissance|vigueur|${ofHandover.source}`,
)

/** The clearest of several starts; delivery starts a contract that names no other. */
export const startAmong = (starts: RoledDate[]) =>
  best(starts.filter(({ cue }) => !ofHandover.test(cue))) ?? best(starts)

/** “as of the ____ day of ____”: the day was never filled in. */
const blankOpening = pattern`
  (?:dated|as of|made|entered into|effective|this|on|date:)[ \w]{0,16}(?:_{2,}|\[[ _\u2022*]*\])[ _]*
  (?:day\b|,|\d{4}|of\b)
`
/** “a letter of intent dated”, “that certain agreement dated”: the day of another paper. */
const datedPaper = pattern`
  \b(?:letter|memorandum|plan|proposal|prospectus|order|policy|offer|deed|license|lease
  |note)\b[^.;]{0,40} dated
  (?: as of)? $|\b(?:certain|existing|prior|original|previous) [^.;]{0,60}(?:dated|as of|of)(?: as of)? $
`

/** Whether a date near the top is the day the paper itself is made. */
function opensAgreement(reading: Reading, date: RoledDate): boolean {
  const lead = leadOf(reading, date).replace(/\s+/g, ' ')
  if (date.cue === 'colonne' || printOut.test(date.cue) || datedPaper.test(lead)) return false
  if (date.role === 'issue' || date.role === 'start' || date.role === 'signature') return true
  if (reading.language !== 'en') return false
  const own = date.role === null || (date.role === 'reference' && date.start < 1500)
  return own && /agreement|contract|lease|between|among|\bthis\b|\bon\b|\bof\b/.test(lead)
}

const effective = new WeakMap<Reading, RoledDate | null>()

/** The day named as the effective one, or the day an English agreement is made. */
export function effectiveDateOf(reading: Reading): RoledDate | null {
  const known = effective.get(reading)
  if (known !== undefined) return known
  const found = findEffectiveDate(reading)
  effective.set(reading, found)
  return found
}

function findEffectiveDate(reading: Reading): RoledDate | null {
  const { fold } = reading.source
  const defined = reading.dates.find(
    (date) =>
      date.kind === 'day' &&
      /^[^a-z0-9]{0,12}(?:the |as )?["(\s]*(?:the )?"?effective date/.test(
        fold.slice(date.end, date.end + 40),
      ),
  )
  if (defined) return defined
  if (bySignature.test(fold.replace(/\s+/g, ' '))) return signatureDateOf(reading)
  const named = startAmong(days(reading, 'start').filter(({ cue }) => ofStart.test(cue)))
  if (named) return named
  const blank = blankOpening.exec(fold.slice(0, 3500))?.index ?? Infinity
  const opening = reading.dates.find(
    (date) =>
      date.kind === 'day' && date.start < Math.min(3500, blank) && opensAgreement(reading, date),
  )
  if (opening || blank < Infinity) return opening ?? null
  return best(days(reading, 'start')) ?? (reading.language === 'en' ? best(days(reading, 'issue')) : null)
}

const thatDay = pattern`
  (?:a compter|a partir|a dater) de (?:cette|ladite|la dite) date
  |(?:from|of|after|following) (?:that|such|said) date
`

/** « à compter de cette date »: the day told just before the words. */
export function dayJustTold(reading: Reading, words: string, offset: number): RoledDate | null {
  if (!thatDay.test(words)) return null
  return (
    reading.dates.findLast(
      (date) => date.kind === 'day' && date.end <= offset && offset - date.end < 260,
    ) ?? null
  )
}

/** The end of something; on a paper that asks for no payment, « échéance » is its own end. */
export const isEnd = ({ role, cue }: RoledDate) =>
  role === 'end' || (role === 'payment' && /^(?:date d'? ?)?echeance$/.test(cue))

/** « fin février 2027 » is a day, « février 2027 » is hardly one. */
export const vagueness = ({ kind, certainty }: RoledDate) => (kind === 'month' && certainty < 0.7 ? 2 : 0)
