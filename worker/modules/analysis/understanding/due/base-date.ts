import { pattern } from '../../../../../shared/domain/dates/pattern'
import type { Reading } from '../reading'
import type { RoledDate } from '../roles/date-roles'
import { englishStart } from './english-start'
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

/** « ARRÊTÉ PRÉFECTORAL du 22 juin 2023 portant … »: an act of authority bears its day in its title. */
function dayOfAct({ type, dates, source }: Reading): RoledDate | null {
  if (!type?.families.includes('public')) return null
  const titled = dates.find(({ kind, start }) => {
    const line = source.fold.slice(source.fold.lastIndexOf('\n', start) + 1, start)
    return kind === 'day' && start < 1500 && /^\W{0,4}(?:arrete|decision|deliberation|ordonnance)(?: [a-z-]+){0,3} (?:du|en date du) $/.test(line)
  })
  return titled ?? null
}

/** The day the paper was made out; with an offset, rather the one printed on the page of that offset. */
export function issueDateOf(reading: Reading, offset?: number): RoledDate | null {
  const named = days(reading, 'issue').filter(
    (date) => !/d'effet|livraison|commande/.test(date.cue) && !ofOther.test(leadOf(reading, date)),
  )
  const page = offset === undefined ? undefined : pageOf(reading, offset)
  const same = page === undefined ? [] : named.filter((date) => pageOf(reading, date.start) === page)
  const outside = same.filter((date) => date.cue !== 'colonne')
  return best(outside) ?? best(same) ?? best(named) ?? signatureDateOf(reading) ?? dayOfAct(reading) ?? dayAtHead(reading)
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

const ofHandover = /livraison|disposition|remise|service|place/
const ofStart = new RegExp(
  `effect|effet|commenc|depart|debut|start|inception|jouissance|vigueur|${ofHandover.source}`,
)

/** The clearest of several starts; delivery starts a contract that names no other. */
export const startAmong = (starts: RoledDate[]) =>
  best(starts.filter(({ cue }) => !ofHandover.test(cue))) ?? best(starts)

const effective = new WeakMap<Reading, RoledDate | null>()

/** The day named as the effective one, or the day the agreement is made. */
export function effectiveDateOf(reading: Reading): RoledDate | null {
  const known = effective.get(reading)
  if (known !== undefined) return known
  const found = findEffectiveDate(reading)
  effective.set(reading, found)
  return found
}

function findEffectiveDate(reading: Reading): RoledDate | null {
  if (reading.language === 'en') return englishStart(reading, signatureDateOf(reading))
  const named = startAmong(days(reading, 'start').filter(({ cue }) => ofStart.test(cue)))
  if (named) return named
  const opening = reading.dates.find(
    ({ kind, start, role, cue }) =>
      kind === 'day' &&
      start < 3500 &&
      (role === 'issue' || role === 'start' || role === 'signature') &&
      cue !== 'colonne' &&
      !printOut.test(cue),
  )
  return opening ?? best(days(reading, 'start'))
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
