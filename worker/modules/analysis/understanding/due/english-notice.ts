import { pattern } from '../../../../../shared/domain/dates/pattern'
import { isEnglishRenewal, tellsRefusal } from '../facts/english-renewal'

/** What a term is called where it ends: “the then current period”, “this Agreement”. */
const ofTerm = pattern`
  \b(?:terms?|periods?|agreement|contract|lease|licen[cs]e|subscription|engagement|anniversar(?:y|ies)
  |renewal(?: date)?s?|(?:contract|agreement|licen[cs]e|subscription|policy) years?|expir\w+|expiry
  |it would|due date)\b
`
/** “three months before the end of the Initial Term”, “ahead of the day on which it would come to an end”. */
const beforeEnd = pattern`
  (?:prior to|before|preceding|in advance of|ahead of) (?:the |its |such |any |each |it )?
  (?:[\w'()-]+ ){0,14}?
  (?:expir\w*|ends?\b|close\b|terminat\w*|renew\w*|anniversar\w*|last day|conclusion|lapses?\b|begins?\b
  |starts?\b|due date)
  |\b(?:at|effective (?:at|on|as of)) the (?:end|close|expiry|expiration) of
  |\bto (?:expire|end) (?:at|on|with) the
`
/** That it ends or goes on no longer. */
const against = pattern`
  renew|exten|prolong|continu|terminat|cancel|expir|lapse|roll|discontinu|evergreen|\bend (?:it|this|the)\b
  |\bends?\b|objec|contrary
`
/** Notices of something else, or of somebody else. */
const ofOther = pattern`
  \b(?:address|insurers?|broker|polic(?:y|ies)|insurance|underwriters?|carriers?|audits?|inspect\w*|visits?
  |leave|holidays?|prices?|rates?|fees?|charges|price list|increase\w*|assign\w*|change of control|cure\w*
  |remed(?:y|ied)|deliver(?:y|ies)|shipments?|orders?|meetings?|vesting|resign\w*|maintenance window
  |end of (?:the |each |any |such |a )?(?:calendar )?(?:quarter|month|week))\b
`
/** A right to go on longer is used, not lost, by its notice. */
const toGoOn = pattern`
  \b(?:may|can|option|entitled|right)\b(?: [\w,-]+){0,8} (?:extend|renew|prolong)\b
  |\b(?:extend\w*|renew\w*|prolong\w*) (?:\w+ ){0,12}by (?:\w+ ){0,6}notice
`

/**
 * Whether an English sentence tells a notice against the term: it speaks of the term's end, or of a renewal
 * that the notice stops. `at` is the place of its length in the sentence; all text is folded.
 */
export function isEnglishNotice(text: string, at: number): boolean {
  if (toGoOn.test(text) && !isEnglishRenewal(text)) return false
  // “… unless notice is given; the insurer shall …”: the clause around the length is what counts.
  const from = Math.max(text.lastIndexOf(';', at), 0)
  const to = text.indexOf(';', at)
  const clause = text.slice(from, to < 0 ? undefined : to)
  if (isEnglishRenewal(text)) return !ofOther.test(clause.slice(Math.max(0, at - from - 40), at - from + 60))
  return against.test(clause) && beforeEnd.test(clause) && ofTerm.test(clause) && !ofOther.test(clause)
}

/** “renews … unless a party gives ninety days’ prior notice that it shall not renew”: before the term, unsaid. */
export const stopsRenewal = (text: string) => isEnglishRenewal(text) && tellsRefusal(text)
