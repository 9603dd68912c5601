import { pattern, patternWith, source } from '../../../../../shared/domain/dates/pattern'
import type { Reading } from '../reading'
import { sentenceAt } from '../text/sentences'
import type { Sentence } from '../text/sentences'
import { foreignTo, titleOf } from './english-foreign'

const paper = source`
  (?:agreement|contract|lease|sublease|licen[cs]e|deed|letter|memorandum|order|schedule|amendment|plan
  |guaranty|guarantee)
`
/** “unless sooner terminated as provided herein,”, “(the “Commencement Date”)”: said in passing. */
const asides = patternWith('g')`
  ,? ?\b(?:unless|except|subject to|notwithstanding|if not|without prejudice|upon the terms)\b
  (?:(?!(?<!\b(?:of|under|by|in|with|to|from) )this (?:\w+ )?${paper})[^,;]){0,160},
  |\([^)]{0,90}\)
`
/** “prices under this Agreement”, “during the Term”: the agreement is named, and is not what ends. */
const inPassing = patternWith('g')`
  \b(?:under|pursuant to|in accordance with|by|to|in|into|with|within|upon|from|during|throughout|after
  |following
  |(?:date|execution|signing|terms|provisions|conditions|purposes?|part(?:y|ies)|obligations?|performance
  |breach
  |matter|termination|expiration|anniversary|years?|months?|effectiveness|(?:section|article|clause
  |exhibit)s? [\d.a-z()]+) 
  (?:and conditions )?(?:of|to)) 
  (?:the (?:\w+ ){0,2}term\b(?: (?:hereof|of (?:this|the|such|said) (?:\w+ ){0,3}?${paper}\b))?
  |(?:this|the|such|said|its) (?:(?!for )\w+ ){0,3}?(?:${paper}|term)\b)
`
const kinds = source`
  contract|agreement|licen[cs]e|lease|sublease|research|services?|subscription|delivery|supply|employment
  |consulting
  |consultancy|engagement|operating|program|sponsorship|promotion|promotional|endorsement|distribution
  |hosting
  |marketing|franchise|development|project|rental|lending|storage|collaboration|alliance|venture|performance
  |appointment|mandate|order|membership|advisory|outsourcing|reseller|transition|cooperation|initial
  |original
  |primary|basic|base|first|fixed|firm
`
const qualified = source`
  (?<![\w-])(?:${kinds}|whole|full|entire|stated|current|extended|minimum|[a-z]+'s)[ "']{1,2}
`
const definite = source`(?<![\w-])(?:the|its|his|her|this|our|your|such|said|and|of|,)[ "']{1,2}`
/** “the term of the sublicense”: not of the agreement. */
const ofOthers = source`
  (?!(?:[\w'-]+ ){0,2}(?:agreement|contract|lease|sublease|licen[cs]e|engagement|appointment|employment
  |consultancy|services?|franchise|venture|alliance|sponsorship|program|order|project|arrangement
  |relationship
  |partnership|cooperation|mandate)\b)
`
/** What the agreement calls itself or its length, or the act by which it engages somebody. */
const own = patternWith('g')`
  \b(?:this|th[ei] present|said) (?:[\w-]+ ){0,4}?${paper}\b
  |\b(?:the|our|your) (?:agreement|contract|engagement|appointment|arrangement|alliance|(?:joint )?venture
  |msa)\b
  |(?:^|[.:;|"] ?|\d ?\)? |${qualified}|${definite})"?term\b(?! loan| sheet| of (?:the|each|any|an?|such
  |its|all) ${ofOthers})
  |(?<!\ban? )\b(?:${kinds}) period\b|\bperiod of (?:performance|validity|this|(?:the )?(?:agreement
  |contract))|\bduration\b
  |^length\b|\bthe work(?=\s+(?:\w+\s+){0,6}(?:starts?|begins?|commences?|runs?|ends?|lasts?)\b)
  |\bterm of validity|\b(?:project|program(?:me)?|research) shall (?:run|last|continue|extend|be)\b
  |\b(?:the|[a-z]+'s) (?:employment|services|appointment|engagement|relationship)\b
  |\b(?:engages?|appoints?|retains?|employs?|hires?|leases to|lets to|(?:agrees? to|shall|will) (?:engage
  |retain|employ
  |appoint|serve|consult|be available|make (?:him|her|it)self available))\b
  |(?:^|[.:;|"] ?|\d |the )(?:(?:${kinds}) )?(?:expiration|expiry|termination|end|expiring) date\b
  |^(?:planned |project )?completion date[ :]*$|\b(?:${kinds}|coverage) dates\b
  |^(?:(?:${kinds}|coverage|support|maintenance) )?(?:end|expir\w+|termination)(?: date)?[ :]*$
  |\b(?:permits?|allows?|licen[cs]es|authori[sz]es|may)\b(?: [\w'-]+){0,5}? (?:occupy|occupation of)\b
  |\bgrants? (?:[\w-]+ ){1,6}?(?:the|an?) (?:[\w-]+ ){0,2}(?:concession|franchise|licen[cs]e|lease)\b
`
/** “shall be granted for a term of”: own when nothing else is spoken of. */
const bare = /\bfor an? (?:initial |fixed |minimum )?"?term\b(?! loan| sheet)|\ban initial (?:\w+ )?period\b/
/** What a paper that only forbids is good for. */
const covenantPeriod = /(?:restrict\w+|non-?compet\w+|covenant|standstill|lock-?up|exclusivity) period\b/
const covenants = /compet|solicit|standstill|lock-?up|exclusivity/
const heading = pattern`
  ^(?:article|section|clause)?[ \divxlc.():-]*(?:[a-z]+[ ,;&]+){0,3}?(?:term\b|duration|(?:${kinds}) period
  |period of (?:performance|agreement)|expiration|validity|commencement|effective (?:date|period))
`
const prose = /\b(?:shall|will|is|are|may|must|has|have|agrees?)\b/
/** “(the “Term”)” right after the words. */
const namedAfter = pattern`
  ^[^.;()]{0,90}\((?:hereinafter )?(?:referred to as )?(?:collectively,? )?(?:such |as )?(?:the 
  |its )?(?:period |date )?,? ?"?
  (?:the )?(?:(?:${kinds}) )?
  (?:term|duration|contract period|initial period|consulting period|expiration date|expiry date
  |termination date)"?\)?
`
/** “a two-year engagement”, “a 12-month initial term”. */
const lengthOfIt = pattern`
  ^[ )-]*(?:(?:initial|fixed|firm|minimum) )?(?:term|engagement|appointment|consultancy)\b(?! (?:loan|note
  |warrant))
`
/** “… and Buyer shall”: another subject took over. */
const takenOver = pattern`
  (?:\band|[,;]|\b(?:that|whereas|while|but)) (?:the |each |such |any |either |its )?(?!(?:it|same|which
  |that|term|agreement
  |thereafter|period)\b)[a-z]+,? (?:[a-z]+ )?(?:shall|will|may|must|agrees?|undertakes?|covenants?)\b
`
/** “has until”: time given for something. */
const allowed = /\b(?:has|have|shall have) (?:\w+ )?until $/
const conditional = /^(?:\W|\d|\(\w\))*(?:if|in the event|should|where|whenever)\b/

const numberOf = (text: string) => /^(?:article |section |clause )?(\d+(?:\.\d+)*)\b/.exec(text)?.[1]

const parentOf = (number: string) => number.slice(0, Math.max(0, number.lastIndexOf('.')))

/** The heading of a clause, of its own or of those beside it: a short sentence close above that tells nothing, of the same number. */
function headingOf({ sentences }: Reading, sentence: Sentence): string {
  let number: string | undefined
  let one: Sentence | undefined = sentence
  for (let turn = 0; turn < 5 && one && sentence.start - one.end < 700; turn++) {
    const own = numberOf(one.text)
    const isSibling = own?.includes('.') && parentOf(own) === parentOf(number ?? '')
    if (own && number && own !== number && !isSibling && !number.startsWith(`${own}.`)) return ''
    if (one !== sentence && one.text.length < 60 && !prose.test(one.text)) return one.text
    number ??= own
    const above: Sentence | undefined = sentenceAt(sentences, one.start - 1)
    one = above && above.start < one.start ? above : undefined
  }
  return ''
}

const endOfLast = (text: string, signs: RegExp) => {
  const found = [...text.matchAll(signs)].at(-1)
  return found ? found.index + found[0].length : -1
}
const finds = (signs: RegExp, text: string) => endOfLast(text, signs) >= 0

export type Tie = 'own' | 'foreign' | 'unknown'

/** Whose end or length the words at `start` tell: the agreement’s own, that of another thing, or unclear. */
export function tieOf(reading: Reading, start: number, end: number): Tie {
  const { fold } = reading.source
  const sentence = sentenceAt(reading.sentences, start)
  const flat = (from: number, to: number) => fold.slice(from, to).replace(/[\s_]+/g, ' ')
  if (lengthOfIt.test(flat(end, end + 30))) return 'own'
  const whole = flat(Math.max(sentence?.start ?? 0, start - 700), start)
  if (conditional.test(whole) || allowed.test(whole)) return 'foreign'
  const lead = whole.replace(asides, ' ').replace(inPassing, ' ')
  const things = foreignTo(reading)
  const covenant = covenants.test(titleOf(reading)) && covenantPeriod.test(lead + flat(end, end + 160))
  if (covenant) return 'own'
  const mine = endOfLast(lead, own)
  if (namedAfter.test(flat(end, end + 160))) return 'own'
  if (endOfLast(lead, things) > mine) return 'foreign'
  if (mine >= 0) return takenOver.test(lead.slice(mine)) ? 'unknown' : 'own'
  const above = sentence ? headingOf(reading, sentence) : ''
  if (finds(things, above)) return 'foreign'
  return heading.test(above) || bare.test(lead) ? 'own' : 'unknown'
}
