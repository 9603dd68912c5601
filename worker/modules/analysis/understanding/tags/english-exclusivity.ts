import { source } from '../../../../../shared/domain/dates/pattern'

/** “neither party is bound to deal exclusively”, “without exclusivity”, “an option for an exclusive licence”. */
const unless = source`
  (?<!\b(?:no|not|nor|neither|without|never|non|option (?:for|to|on))\b[^.;]{0,70})(?<!\bnon-?)
`.trim()
const kept = 'right|licen[cs]|distribut|suppl|territor|agen(?:t|cy)|provider|franchis|partner|manufactur|resell|dealer'
const others = 'concession|mandat|sponsor|representative|promot|source\\b|vendor|broker|importer|field\\b|area\\b|categor'

/** Words by which an English agreement gives one party what no other will have; tested on a folded sentence. */
export const englishExclusivity = source`
  ${unless}\bexclusivity\b
  |${unless}\b(?:grant|appoint|engag|purchas|buy|sell|sourc|suppl|procur|deal|distribut|market|promot|retain|obtain
  |endors)\w*[^.;]{0,80}(?<!and )\bexclusively\b(?! (?:liable|responsible|governed|for the purpose|by the laws))
  |${unless}\bexclusive basis\b
  |${unless}\bexclusive,?(?: (?!of|benefit|direction|jurisdiction|remed\w+|property|control)[\w-]+,?){0,3}[ ]
  (?:${kept}|${others})(?!\w* (?:and remedy|to (?:control|defend|settle|determine|remove|enforce|prosecute|file|sue)))
  |${unless}\bsole (?:and exclusive )?(?:distribut|supplier|agent|source of|licensee|provider|reseller|importer|manufacturer)
  |\bshall (?:not|refrain from) (?:[\w,]+ ){0,3}?(?:appoint|authori[sz]|licen[cs]|operat)\w*(?: or \w+)? 
  (?:any |an)?other (?:person|party|company|distributor|agent|reseller|shop|dealer|franchise\w*|representative|licensee)
  |\bshall not (?:endorse|purchase|buy|obtain|source)(?: or \w+)?(?: [\w'-]+){0,5} (?:another|any other|competing|competitive)
  |\b(?:purchas|buy|obtain|sourc|order)\w*[^.;]{0,40} all (?:of )?(?:its|their|\w+'s)(?: \w+){0,3} requirements
`
