import { foldText } from '../../../../../shared/domain/dates/fold-text'
import type { FoundDuration } from '../../../../../shared/domain/dates/find-durations'
import { pattern } from '../../../../../shared/domain/dates/pattern'
import { addDuration, daysBetween, subtractDuration } from '../../../../../shared/domain/dates/calendar'
import type { Duration, IsoDay } from '../../../../../shared/domain/dates/calendar'
import type { Reading } from '../reading'
import { say } from '../reading'
import type { RoledDate } from '../roles/date-roles'
import type { Sentence } from '../text/sentences'
import { sentenceAt } from '../text/sentences'
import { strategyOf } from './strategy'
import { isEnglishNotice, stopsRenewal } from './english-notice'
import { dayInWords, durationInWords, printed, quoteAround } from './due-candidate'
import type { DueCandidate } from './due-candidate'
import { isAgreement, isLetter } from './paper-kind'

const ending = pattern`
  denonc|resili|conge|recondu|renouvel|(?:mettre|met|mettra|mis) (?:fin|un terme)|refus|previen|prevenir|prevenance|\bavis(?:er|ant|era)\b
  |savoir|indiqu|souhait|intention|volonte|(?:courrier|lettre) recommande|lrar|restitu|renonc|non[- ]?renew|terminat|cancel|renew
  |notice|object|oposi|opone|fait connaitre|fera connaitre|inform|notifi|ne pas (?:poursuivre|reconduire
  |renouveler)|s'oppos|s'y oppos|renonc|(?:l'|y )arret|kundig|opong|oposic|\baviso\b|denunci|preaviso
`
const namesTerm = pattern`
  avant cette date|avant le (?=\d|1er)|avant (?:l'|(?:le|la|son|sa|ses|leur|ce|cet
  |cette|ladite|ledit|chaque|toute) )?(?:terme|echeance|fin
  |expiration|date (?:de cloture|anniversaire|d'echeance|d'expiration|de fin|de renouvellement
  |du terme)|date(?: \w+)? ci-dessus|renouvellement|cloture|arrivee|periode|anniversaire|issue)
  |(?:prior to|before
  |in advance of|ahead of) (?:the |its |such )?(?:[\w-]+ ){0,14}(?:expir|end\b|close\b|terminat|renewal
  |anniversary|last day|conclusion)|pour (?:le terme|l'echeance)|al vencimiento|(?:a|de) la fecha de vencimiento
  |(?:vor|zum) (?:ablauf|ende|laufzeitende|vertragsende)
`
const announced = /(?:(?:preavis|prevenance|notice)[^.]{0,30}|antelacion[^.]*)$/
const ofInsurer = /^[^.;]{0,24}\b(?:asegurador\w*|mutua|compania|assureur)\b/
const beforeTerm = pattern`
  ${namesTerm.source}|a l'avance|auparavant|plus tot|preavis|antelacion|beforehand|in advance
  |at the (?:end|close|expiry) of (?:\w+ ){0,4}(?:term|period)
`
const anyTime = pattern`
  a tout moment|at any time|for convenience|essai|mise en demeure|anticip|manquement|breach
  |licenciement|demission|faute (?:grave|lourde)|cas de faute|default|travaux|visite|impaye
  |loyer impaye|au-dela(?![^.;]{0,60}(?:recondui|renouvel|prolong|prorog))|contrat mensuel|lev\w+ (?:de )?l'option|notice of renewal|(?:elect|wish|option
  |right)\w* to (?:renew
  |extend)|option d'achat|paiement|modification du prix|augmentation
`

/** The parts the owner plays (« bailleur »): a notice for somebody else is not the owner's. */
function ownerParts(reading: Reading): string[] {
  const { fold } = reading.source
  const key = foldText(reading.context.owner.name).text
  const found: string[] = []
  let at = fold.indexOf(key)
  for (let turn = 0; at >= 0 && turn < 5; turn++, at = fold.indexOf(key, at + 1)) {
    const end = at + key.length
    const before = pattern`
      \b(bailleur|locataire|preneur|client|prestataire|employeur|emprunteur|preteur|assure|tomador
      |customer|licensee|licensor|consultant)\b[^a-z]{0,6}(?:sas|sarl|sci|la societe)?[^a-z]{0,4}$
    `.exec(fold.slice(Math.max(0, at - 40), at))
    const after = pattern`
      (?:ci-apres|denomme\w*|designe\w*|"|\()[^.;]{0,30}?\b(bailleur|locataire|preneur|client
      |prestataire|employeur|emprunteur|preteur|assure|customer|licensee|licensor|consultant)\b
    `.exec(fold.slice(end, end + 420))
    const part = before?.[1] ?? after?.[1]
    if (part) found.push(part)
  }
  return found
}

interface Notice extends Duration {
  start: number
  end: number
  score: number
}

const noticeAfter = pattern`
  ^'?s? ?(?:au moins |avant|auparavant|plus tot|beforehand|in advance|a l'avance|de preavis|de antelacion|prior|before
  |notice|written notice)
`
/** « consecutive one-year terms », “nor more than twelve months”: no notice. */
const isLength = /^[\s-]*(?:terms?|periods?|increments?|extensions?)\b/
const ceiling = /(?:more than|exceed\w*|plus de|plus tot que)(?: \w+)? ?$/
const directlyBefore = /^'?s? ?(?:au moins |minimum |francs? |days )?(?:avant|before|prior)/
const lengthOfTerm = pattern`
  successi\w* (?:\w+ ){0,2}$|\bum (?:jeweils |weitere ){0,2}$|periodes? (?:de |d')$|(?:pour|par|for
  |of)(?: une?| a| des
  | further| additional)?(?: duree| periodes?| terms?| periods?)?(?: de| d'| of)? ?$
`
const party = pattern`
  \b(?:bailleur|locataire|preneur|client|prestataire|assure|assureur|souscripteur|tomador|asegurador
  |customer|supplier)\b
`

/** « sauf dénonciation trois mois avant »: before the term, which goes without saying. */
const given = /(?:denonc|resili|conge|preavis|opposition|objected|notice|refus|mett\w+ (?:fin|un terme)|(?:intention|volonte|decision|desaccord))[^.;]{0,40}$/
const labelled = /^(?:\W*|.{0,40}\W)(?:delai de )?(?:preavis|prevenance)(?: de resiliation)? ?[:|\t]/

/** What a form says in other lines of one long « sentence » has no bearing on a notice. */
const closeTo = ({ text, start }: Sentence, duration: FoundDuration) =>
  text.slice(Math.max(0, duration.start - start - 260), duration.end - start + 140)

/** A duration as a notice against the term, or null when it is the length of something else. */
function asNotice(reading: Reading, duration: FoundDuration, parts: string[]): Notice | null {
  const sentence = sentenceAt(reading.sentences, duration.start)
  if (!sentence || anyTime.test(closeTo(sentence, duration))) return null
  if (!ending.test(sentence.text) && !labelled.test(sentence.text)) return null
  const english = reading.language === 'en'
  if (english && !isEnglishNotice(sentence.text, duration.start - sentence.start)) return null
  const flat = (from: number, to: number) =>
    reading.source.fold.slice(Math.max(sentence.start, from), Math.min(sentence.end, to)).replace(/\s+/g, ' ')
  const before = flat(duration.start - 60, duration.start)
  const after = flat(duration.end, duration.end + 90)
  const tied =
    namesTerm.test(after) || announced.test(before) || noticeAfter.test(after)
  const length = lengthOfTerm.test(before.slice(-26)) || isLength.test(after)
  if (!tied || length || ceiling.test(before) || ofInsurer.test(after)) return null
  const isBefore = beforeTerm.test(flat(duration.start - 90, duration.end + 110))
  const isToldBefore = given.test(before) && /^ (?:(?:au moins )?avant|before(?:hand)?|earlier) ?[.,;]?$/.test(after)
  if (!isBefore && !isToldBefore && !(english && stopsRenewal(sentence.text))) return null
  const both = /parties|partie|either|chacun|l'un|each party|una de las/.test(sentence.text)
  const owners = parts.some((part) => sentence.text.includes(part))
  if (party.test(sentence.text) && !both && parts.length && !owners) return null
  const signs = [both, namesTerm.test(after), directlyBefore.test(after)].filter(Boolean).length
  return { ...duration, score: (owners ? 2 : 0) + signs }
}

function noticeOf(reading: Reading, parts: string[]): Notice | null {
  const found = reading.durations
    .filter((duration) => duration.unit !== 'year' || duration.count < 2)
    .map((duration) => asNotice(reading, duration, parts))
    .filter((notice) => notice !== null)
  return found.sort((a, b) => b.score - a.score)[0] ?? null
}

/** « deux mois avant le 31 décembre »: the day named is the term. */
const isCountedBack = ({ durations }: Reading, { start }: RoledDate) =>
  durations.some(({ end }) => end < start && start - end < 26)

/** « dénoncer au plus tard le 30 septembre »: the printed day; without a year, the last before the term. */
function toldDay(reading: Reading, due: { iso: IsoDay } | null): RoledDate | undefined {
  const named = reading.dates.filter(
    (date) => date.role === 'notice' && date.strength >= 8 && !isCountedBack(reading, date),
  )
  const whole = named.find((date) => date.kind === 'day')
  const day = named.find((date) => date.kind === 'yearless')
  if (whole || !day || !due) return whole
  const year = Number(due.iso.slice(0, 4))
  const iso = [year, year - 1].map((one) => `${one}${day.iso.slice(4)}`).find((one) => one < due.iso)
  return iso ? { ...day, iso } : undefined
}

/**
 * Last day to give notice against the term, for the owner; null when there is none or it may be given at
 * any time.
 */
export function findNoticeDate(reading: Reading, due: { iso: IsoDay } | null): DueCandidate | null {
  const told = toldDay(reading, due)
  const kind = strategyOf(reading) ?? 'any'
  if (told && (kind === 'term' || kind === 'validity' || kind === 'any'))
    return {
      ...printed(reading, told, 9, ['date limite de dénonciation imprimée', 'printed last day for notice']),
      read: told.kind === 'yearless' ? `0000${told.iso.slice(4)}` : told.iso,
    }
  const isOpen = kind === 'any' && !isLetter(reading) && (reading.type !== null || isAgreement(reading))
  const admits = kind === 'term' || isOpen || reading.type?.families.includes('insurance')
  if (!due || !admits) return null
  const notice = noticeOf(reading, ownerParts(reading))
  if (!notice) return null
  const iso = subtractDuration(due.iso, notice)
  if (daysBetween(iso, due.iso) < 5 || iso === addDuration(due.iso, { count: 0, unit: 'day' })) return null
  const reason = say(
    reading.context,
    `préavis de ${durationInWords(notice, 'fr')} avant le ${dayInWords(due.iso, 'fr')}`,
    `${durationInWords(notice, 'en')} notice before ${dayInWords(due.iso, 'en')}`,
  )
  return {
    iso,
    score: 8,
    reason,
    ...quoteAround(reading, notice.start, notice.end),
    read: null,
    duration: { count: notice.count, unit: notice.unit },
  }
}
