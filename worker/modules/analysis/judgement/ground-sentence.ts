import { findDates } from '../../../../shared/domain/dates/find-dates'
import { foldText } from '../../../../shared/domain/dates/fold-text'
import { pattern } from '../../../../shared/domain/dates/pattern'
import type { Findings } from '../../../ports/understanding'
import type { Reading } from '../understanding/reading'
import { isSupported } from '../understanding/summary/is-supported'
import { isOrder } from './orders/find-orders'

/** What a sentence may say beside what the paper says. */
export interface Ground {
  reading: Reading
  /** ISO days that hold, printed or counted. */
  days: string[]
  /** Type, issuer, owner. */
  words: string[]
  /** Stems of the paper's words, as the rules read it. */
  stems: Set<string>
  /** Digits of its numbers. */
  numbers: Set<string>
}

const stemOf = (word: string) => word.slice(0, 5)
const wordsOf = (folded: string) => folded.match(/[a-z]{4,}/g) ?? []
const numberPattern = /\d(?:[\d .,]*\d)?/g
const digitsOf = (number: string) => number.replace(/[.,]00?$/, '').replace(/\D/g, '')

export function groundOf(reading: Reading, { type, issuer, dueDate, noticeDate }: Findings): Ground {
  const words = [type?.value ?? '', issuer?.value ?? '', reading.context.owner.name]
  const text = `${reading.source.fold} ${words.map((word) => foldText(word).text).join(' ')}`
  const printed = reading.source.fold.match(numberPattern) ?? []
  return {
    reading,
    days: [dueDate?.value, noticeDate?.value].filter((day): day is string => Boolean(day)),
    words,
    stems: new Set(wordsOf(text).map(stemOf)),
    numbers: new Set([...printed, ...printed.flatMap((one) => one.split(/[ .,]/))].map(digitsOf)),
  }
}

/** Words of any summary: they say nothing by themselves. */
const neutral = pattern`
  ^(?:entre|pour|avec|dans|sans|sous|cette?|dont|leur|leurs|elle|elles|sont|etre|avoir|fait|ainsi|plus
  |apres|avant|depuis|jusqu|celui|celle
  |document|contrat|societe|entreprise|client|partie|parties|montant|total|duree|date|echeance|terme|jour
  |jours|mois|annee|annees|annuel\w*|mensuel\w*
  |prevoit|prevue?s?|concerne\w*|precise\w*|indique\w*|mentionne\w*|etablie?s?|emise?s?|delivree?s?
  |conclue?s?|signee?s?|datee?s?|valables?|valide (?:du|jusqu)
  |prend|effet|commence|termine|expire|court|porte|couvre|garantit|objet|conditions?|selon|notamment
  |egalement|chaque|euros?|hors|taxes?
  |this|that|with|from|between|which|their|have|been|into|until|before|after|under|document|contract
  |agreement|company|party|parties|amount|total
  |term|date|days?|months?|years?|yearly|monthly|states|provides|covers|signed|dated|valid|starts|ends
  |expires|issued|concerns?|subject|each|also|euros?)$
`

/** A verdict, a pressing word, an invitation: never a model's to say, even where the paper says it. */
const verdict = pattern`
  \b(?:validee?s?(?! (?:du|jusqu))|approuv\w+|approved|conforme|compliant|reglees?|(?:ete|est
  |sont) (?:regle|paye|acquitte)e?s?|payees?|acquittees?
  |paid in full|settled|urgent\w*|immediatement|trusted|fiables?|verifie\w*|verified|(?:is|are) complete
  |sans reserve|aucune action|no action
  |ignor\w+|cliqu\w+|click|mot de passe|password|prioritaires?)\b
`

const speaksOfEnd = pattern`
  \b(?:echeance|au plus tard|avant le|expire|jusqu'au|prend fin|se termine|terme|payable|a payer
  |date limite|due|until|expires|ends on|no later than)\b
`

/** Most of the words are the paper's; the names of months are judged as days are. */
function saysOnlyItsWords(folded: string, { stems }: Ground) {
  const told = wordsOf(folded).filter((word) => !neutral.test(word))
  const strange = told.filter((word) => !stems.has(stemOf(word)))
  return strange.length <= told.length * 0.35
}

/** No other day is given for the end than the one in force. */
function keepsTheEnd(sentence: string, folded: string, { days }: Ground) {
  if (!speaksOfEnd.test(folded)) return true
  const said = findDates(sentence).filter(({ kind }) => kind === 'day')
  return said.length === 0 || said.some(({ iso }) => days.includes(iso))
}

/** Names at the head of a sentence, which its capital hides from `isSupported`. */
function knowsItsNames(sentence: string, { stems }: Ground) {
  const [names = ''] = /^(?:\p{Lu}[\p{L}’'&-]+\s){2,}/u.exec(`${sentence} `) ?? []
  const loud = sentence.match(/\p{Lu}{4,}/gu) ?? []
  return [names, ...loud].every((name) => wordsOf(foldText(name).text).every((word) => stems.has(stemOf(word))))
}

/**
 * Whether the paper carries a sentence: its dates, numbers, names and most of its words stand there, it gives no other end
 * than the one in force, passes no verdict of its own and gives no order.
 */
export function isGrounded(sentence: string, ground: Ground): boolean {
  const folded = foldText(sentence).text
  const { reading, numbers, days, words } = ground
  if (isOrder(folded) || verdict.test(folded) || !isSupported(sentence, reading, { days, words })) return false
  let rest = sentence
  for (const date of findDates(sentence).reverse()) rest = `${rest.slice(0, date.start)} ${rest.slice(date.end)}`
  const counted = new Set([...numbers, ...reading.durations.map(({ count }) => String(count))])
  const undated = foldText(rest).text
  if (!(undated.match(numberPattern) ?? []).every((number) => counted.has(digitsOf(number)))) return false
  return knowsItsNames(sentence, ground) && keepsTheEnd(sentence, folded, ground) && saysOnlyItsWords(undated, ground)
}
