import { pattern } from '../../../../../shared/domain/dates/pattern'
import type { FoundDuration } from '../../../../../shared/domain/dates/find-durations'

const words = pattern`
  initial|term of|(?:continue|remain)\w* (?:in|for|until)|in (?:full )?(?:force|effect)
  |expires?|term (?:shall|will|is)|commenc|\bterm ?$|licen[cs]e period
  |for an? (?:\w+ ){0,2}(?:term|period)|(?:for an? |for )$
`
const besides = pattern`
  ^[\s)-]*(?:(?:\w+ )?(?:periods?|terms?) then[ -]|or more|consecutive|per |prior|notice|cure|(?:following|after
  |from) (?:the |such |any |its )?(?:\w+ )?(?:expir|terminat|such(?! date)|receipt
  |date of (?:receipt|purchase|shipment)|notice|invoice
  |disclosure))
`
/** “The term is”, “Term:”, “shall expire”, “the date that is”: what follows can only be the term. */
const direct = pattern`
  \b(?:term|duration|(?:contract|licen[cs]e|agreement) period|period of (?:this|the) (?:agreement
  |contract|lease))
  (?: of (?:this|the) (?:[\w'-]+ ){0,3}?[\w'-]+)?(?: hereof)? (?:(?:shall |will )?consists? of
  |means|shall (?:be|mean)|is|will be|shall last|shall run|shall extend|lasts|runs)
  (?: for)?(?: an?| the)?(?: initial| fixed)?(?: (?:period|term) of)? $
  |(?:^|[.] ?|\d )(?:[a-z]+ ){0,2}(?:term|period|duration|length)(?: of (?:this |the )?\w+)? ?[.-]? ?
  (?:for )?(?:an? )?(?:period of )?$
  |\b(?:ha(?:s|ve)|with) an? (?:\w+ )?(?:term|duration) of $
  |\b(?:agreement|contract|lease|term|period|engagement|work)\b[^.;]{0,160} (?:expires?|terminates?
  |ends?)(?: automatically)?(?:, and [^.;,]{0,60},)?(?: without (?:further )?\w+)?(?: on| upon)?
  (?: (?:the|its)(?: (?:date|day)(?: (?:that|which) is| (?:immediately )?(?:before|preceding
  |prior to)(?: the)?)?)?)? $
  |\b(?:expires?|terminates?|ends?|continues?)[^.;]{0,20} at the (?:end|expiration|expiry) of
  (?: an? (?:\w+ )?(?:period|term) of)? $
  |\b(?:expir\w*|terminat\w*|end\w*|until|through)[^.;]{0,20} (?:earlier|earliest
  |first)(?: to occur)? of[^.;]{0,80} $
  |\b(?:period|term)\b[^.;]{0,80} (?:ending|expiring|terminating) $
  |\bperiod"? (?:is|means|shall mean|shall be|will be|lasts)(?: the| an?)?(?: (?:period|term))?(?: of)? $
  |\b(?:shall|will) (?:run|last|extend|continue)(?: for)?(?: an? (?:\w+ )?(?:period|term) of)? $
  |\b(?:agreement|licen[cs]e|contract|lease|engagement|appointment|order) (?:lasts|runs|endures|shall endure
  |is (?:made|concluded|entered into|valid|given|granted))(?: for)?(?: an? (?:\w+ )?(?:period|term) of)? $
  |\b(?:in (?:full )?(?:force|effect)|continues?|remains?|extends?|runs?|lasts?|endures?)\b[^.;]{0,120}
  \b(?:until|till|through)(?: the)? $
  |\b(?:until|through|to|ending(?: on)?) the (?:date|day)(?: (?:that|which) is)? $
  |\b(?:agreement|order|work|services|term)\b[^.;]{0,200} come to an end,? $
  |\b(?:is|are|shall be|will be) for(?: an?)?(?: (?:period|term) of)? $
  |\b(?:is|be|remains?) (?:effective|valid|binding|in (?:full )?(?:force|effect)(?: and effect)?)(?: for)?
  (?: an? (?:\w+ )?(?:period|term) of)? $
`
const duty = pattern`
  warrant|defect|surviv|\bconfiden(?:ce|tial)|records|insurance|compet|solicit|not (?:to )?(?:sell
  |transfer|disclose)
  |lat(?:er|est) of|longer of|not less than|at least
`
const thereafter = pattern`
  (?:during|after|following|upon) (?:the )?(?:term|expir|terminat)[^.;]{0,60}$
`
/** “at 11:59 p.m., Central time,” */
const hour = /,? at (?:midnight|noon|\d{1,2}(?:[: ]\d\d)? ?[ap]\.?m\b\.?)(?:,? \(?(?:\w+ ){1,2}time\)?)?,?(?= )/
/** The words before a duration without the hour told in passing. */
export const withoutHour = (before: string) => before.replace(hour, ' ').replace(/ {2,}/g, ' ')

const begins = /commenc|begin|effective|start|date/

/** Whether a duration tied to an English agreement is its term, by the words before and after it. */
export function isEnglishTerm(before: string, after: string, duration: FoundDuration): boolean {
  const long =
    duration.unit === 'month' ||
    duration.unit === 'year' ||
    (duration.unit === 'week' && duration.count > 3) ||
    /initial|term of/.test(before.slice(-60))
  const isNext = /^[\s)]*thereafter/.test(after) && !begins.test(before)
  if (!long || isNext || besides.test(after) || duty.test(before) || thereafter.test(before)) return false
  return isDirect(before) || isSaid(before, after)
}

/** Whether the words before a duration can only lead to the term. */
export const isDirect = (before: string) => direct.test(before.replace(/"/g, ''))

const isSaid = (before: string, after: string) =>
  (words.test(before) && !/\bfor an? $/.test(before)) || /^[\s-]*(?:term|engagement|period)\b/.test(after)
