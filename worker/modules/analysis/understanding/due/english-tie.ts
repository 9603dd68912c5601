import { pattern, patternWith } from '../../../../../shared/domain/dates/pattern'
import type { Reading } from '../reading'
import { sentenceAt } from '../text/sentences'
import type { Sentence } from '../text/sentences'
import { foreignTo } from './english-foreign'

/** “unless sooner terminated as provided herein,”, “(the “Commencement Date”)”: said in passing. */
const asides = patternWith('g')`
  ,? ?\b(?:unless|except|subject to|notwithstanding|if not|without prejudice|upon the terms)\b[^,;]{0,160},|\([^)]{0,90}\)
`
const paper = 'agreement|contract|lease|sublease|licen[cs]e|deed|letter|memorandum|order|schedule|amendment|plan|msa'
/** “prices under this Agreement”, “during the Term”: the agreement is named, and is not what ends. */
const inPassing = patternWith('g')`
  \b(?:under|pursuant to|in accordance with|by|to|in|into|with|within|upon|from|during|throughout|after|following|for
  |(?:date|execution|signing|terms|provisions|conditions|purposes?|part(?:y|ies)|obligations?|performance
  |breach|matter|termination|expiration|anniversary|years?|months?|effectiveness) (?:and conditions )?(?:of|to))
  (?:the (?:\w+ ){0,2}term(?: (?:of|hereof))? ?)?
  (?:(?:this|the|such|said|its) (?:\w+ ){0,3}?(?:${paper}|term)\b)?
`
const termOf = pattern`
  (?<![\w-])(?:(?:the|an?|its|his|her|this|our|your|such|said|and|of|,|-|whole|full|entire|stated|current|initial|original
  |primary|basic|base|first|fixed|firm|extended|renewal|minimum|contract|agreement|licen[cs]e|lease|sublease
  |research|services?|subscription|delivery|employment|consulting|consultancy|engagement|operating|program
  |sponsorship|promotion|promotional|endorsement|distribution|supply|hosting|marketing|franchise|development
  |project|executive's|consultant's|rental|lending|storage|maintenance|collaboration|alliance|venture
  |appointment|mandate|order|membership|advisory|outsourcing|reseller|transition|cooperation)
  [ "']{1,2})
`
const periods = `contract|consulting|initial|licen[cs]e|services?|engagement|employment|agreement|subscription|lease
|consultancy|research|sponsorship|promotion|endorsement|performance|project|delivery|supply|operating`.replace(/\n/g, '')
/** What the agreement calls itself or its length, or the act by which it engages somebody. */
const own = patternWith('g')`
  \b(?:this|th[ei] present|said) (?:[\w-]+ ){0,4}?(?:${paper})\b|\bhereof shall\b
  |\b(?:the|our|your) (?:agreement|contract|engagement|appointment|arrangement|alliance|(?:joint )?venture|msa)\b
  |(?:^|[.:;|] ?|\d ?\)? |${termOf.source})"?term\b(?! loan| sheet|s\b)
  |\b(?:${periods}) period\b|\b(?:project|program(?:me)?|research) shall (?:run|last|continue|extend|be)\b
  |\bperiod of (?:performance|validity|this|the (?:agreement|contract))|\bduration\b|\bterm of (?:validity|office|this)
  |\b(?:the|executive's|consultant's|employee's) (?:employment|services|appointment|engagement)\b
  |\b(?:engages?|appoints?|retains?|employs?|hires?|leases to|lets to|agrees? to (?:engage|retain|employ|appoint|serve))\b
  |(?:^|[.:;|] ?|"|\d |the )(?:(?:contract|agreement|initial|subscription|lease|service) )?
  (?:expiration|expiry|termination|end|expiring) date\b
`
const heading = pattern`
  ^(?:article|section|clause)?[ \divxlc.():-]*(?:[a-z]+[ ,;&]+){0,3}?(?:term\b|duration|(?:${periods}) period
  |period of (?:performance|agreement)|expiration|validity|commencement|effective (?:date|period))
`
const prose = /\b(?:shall|will|is|are|may|must|has|have|agrees?)\b/
/** “(the “Term”)” right after the words. */
const namedAfter = pattern`
  ^[^.;()]{0,90}\((?:hereinafter )?(?:referred to as )?(?:collectively,? )?(?:the|its|such|as the)? ?(?:period|date)?,? ?"?
  (?:the )?(?:initial |contract |original |agreement |licen[cs]e |lease |service |primary |fixed |first )?
  (?:term|duration|contract period|initial period|consulting period|expiration date|expiry date|termination date)"?\)?
`
/** “a two-year engagement”, “a 12-month initial term” */
const lengthOfIt = /^[ )-]*(?:(?:initial|fixed|firm|minimum) )?(?:term|engagement|appointment|consultancy)\b(?! (?:loan|note|warrant))/
/** “… and Buyer shall”: another subject took over. */
const takenOver = pattern`
  (?:\band|[,;]|\b(?:that|whereas|while|but)) (?:the |each |such |any |either |its )?(?!(?:it|same|which|that|term|agreement
  |thereafter|period)\b)[a-z]+,? (?:[a-z]+ )?(?:shall|will|may|must|agrees?|undertakes?|covenants?)\b
`
const conditional = /^(?:\W|\d|\(\w\))*(?:if|in the event|should|where|whenever)\b/

/** The heading of a clause: a short sentence close above that tells nothing. */
function headingOf({ sentences }: Reading, sentence: Sentence): string {
  let index = sentences.indexOf(sentence) - 1
  for (let turn = 0; turn < 4 && index >= 0; turn++, index--) {
    const above = sentences[index]
    if (!above || sentence.start - above.end > 700) return ''
    if (above.text.length < 60 && !prose.test(above.text)) return above.text
  }
  return ''
}

export type Tie = 'own' | 'foreign' | 'unknown'

/** Of what the words at `start` tell the end or the length: the agreement itself, another thing, or nobody knows. */
export function tieOf(reading: Reading, start: number, end: number): Tie {
  const { fold } = reading.source
  const sentence = sentenceAt(reading.sentences, start)
  const flat = (from: number, to: number) => fold.slice(from, to).replace(/[\s_]+/g, ' ')
    if (lengthOfIt.test(flat(end, end + 30))) return 'own'
  const whole = flat(Math.max(sentence?.start ?? 0, start - 700), start)
  if (conditional.test(whole)) return 'foreign'
  const lead = whole.replace(asides, ' ').replace(inPassing, ' ')
  const last = (signs: RegExp) => [...lead.matchAll(signs)].at(-1)
  const mine = last(own)
  const other = last(foreignTo(reading))
  const at = (match: RegExpExecArray | undefined) => (match ? match.index + match[0].length : -1)
  if (at(other) > at(mine)) return 'foreign'
  if (namedAfter.test(flat(end, end + 160))) return 'own'
  if (mine && !takenOver.test(lead.slice(at(mine)))) return 'own'
  const above = sentence ? headingOf(reading, sentence) : ''
  return !mine && heading.test(above) && !foreignTo(reading).test(above) ? 'own' : 'unknown'
}
