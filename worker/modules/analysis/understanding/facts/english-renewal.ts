import { pattern, patternWith } from '../../../../../shared/domain/dates/pattern'

const goesOn = '(?:renew|extend|continu|prolong|roll|furnish|provid|remain|run|recur)\\w*'
const again = '(?:successive|consecutive|additional|further|like|similar|subsequent|another|succeeding|renewal)'
const spell = '(?:terms?|periods?|years?|months?|quarters?)'
const unlessTold = pattern`
  (?:unless|save (?:where|if|that|when)|except (?:where|if|when)|if (?:neither|no) (?:party|one|notice)
  |absent|failing|without|until|in the absence of)
`.source

/** Clauses by which an English contract goes on by itself until somebody says otherwise; folded, one line. */
const tacit = pattern`
  \b${goesOn}(?: [\w'(),-]+){0,9} for (?:(?:an?|one|two|\d+)\W+)?${again}(?: [\w'()-]+){0,5} ${spell}\b
  [^.;]{0,160}\b${unlessTold}
  |\b${goesOn} for (?:[\w()-]+ ){0,4}(?:at a time|each)\b[^.;]{0,80}\b${unlessTold}
  |\b${unlessTold}\b[^.;]{0,200}\b(?:is|be|shall|will|are)\b(?: \w+){0,2} (?:renew|extend|prolong|continu
  |roll)\w*[^.;]{0,40} (?:further|another|additional|successive|like)\b
  |\brenews? itself\b|\b(?:is|are|be) evergreen\b|\bevergreen (?:term|renewal|basis|contract|agreement)
  |\b(?:thereafter|then|afterwards?),?
  (?: (?:on|an?|from|by|continu\w*|renew\w*|extend\w*|runs?|shall|will|be|is|it|the|this|agreement
  |term)){0,6}[ ]
  (?:month[- ](?:to|by)[- ]month|year[- ](?:to|by)[- ]year|quarter[- ]to[- ]quarter)
  |\bfrom (?:year to year|month to month)(?: \w+){0,3} ${unlessTold}
  |\bsuccessive (?:terms?|periods?)[^.;]{0,120} without interruption
  |\b(?:deemed|be) (?:to have been )?(?:renewed|extended)\b[^.;]{0,120}\b${unlessTold}
  |\b(?:will|shall) roll over\b
`
/** “by written agreement”, “at the option of”: nothing goes on by itself. */
const denied = pattern`
  \b(?:by (?:mutual |written |their )*agreement|mutual(?:ly)? (?:consent|agree\w*)|may (?:be )?(?:renew|extend
  |agree|elect)\w*|at the option|option to (?:renew|extend)|(?:shall|will|does|do) not (?:\w+ ){0,2}(?:renew
  |extend|roll)|no (?:tacit|automatic)
  |not (?:be )?(?:automatically )?(?:renewed|extended)|cure|breach|delay|h(?:o|e)ld(?:s|ing)? over|holdover|possession)\b
`

const refusal = patternWith('g')`
  \b(?:notice|notif\w+|inform\w*|advis\w+|elect\w*|decision|intent\w*|wish\w*|desire\w*)\b[^.;]{0,80}
  \b(?:not(?: \w+){0,3} (?:renew|extend|continue|prolong)\w*|non-?renewal|termination)
`

/** “unless a party notifies the other that it shall not renew” denies nothing: the words without it. */
export const withoutRefusal = (text: string) => text.replace(refusal, ' ')

/** Whether a sentence speaks of the notice by which a party stops a renewal. */
export const tellsRefusal = (text: string) => withoutRefusal(text) !== text

/** Whether a folded English sentence says that the contract goes on by itself. */
export function isEnglishRenewal(text: string): boolean {
  const flat = text.replace(/\s+/g, ' ')
  return tacit.test(flat) && !denied.test(withoutRefusal(flat))
}
