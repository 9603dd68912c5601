import { approximateDays } from '../../../../../shared/domain/dates/calendar'
import type { FoundDuration } from '../../../../../shared/domain/dates/find-durations'
import { pattern } from '../../../../../shared/domain/dates/pattern'
import type { Reading } from '../reading'
import { sentenceAt } from '../text/sentences'

const termWords = pattern`
  duree|periode (?:initiale|ferme|irrevocable|d'engagement|contractuelle)|conclu|consenti
  |souscrit|engag|pour un terme|renouvel\w+ (?:le |du |pour )|proroge|prolonge|bail|location
  |mission|pret|valable|applicable|en vigueur|term\b|period of|for a period|initial|continue
  |remain in|in effect|expire|licen[cs]e period|laufzeit|dauer|duracion|plazo
`
const strongWords = pattern`
  \d{4},? pour (?:une duree (?:de )?)?$
  |(?:conclu|consenti|souscrit|engage|accepte|valable)\w* pour|demeure\w* (?:applicable
  |en vigueur)|reste\w* en vigueur|pour (?:une |la )?(?:duree|periode)|duree (?:du |de la[ ]
  |de l'|des |d'|initiale|ferme|irrevocable|determinee|contractuelle|:|est|de )
  |duree (?=\S* ?$)|(?:initial|original|primary) (?:term|period)|term of (?:this|the)|for (?:a
  |an) (?:\w+ ){0,2}(?:term|period)|period of|continue (?:in|for|until)
  |remain in (?:full )?(?:force|effect)|expires? ?$|licen[cs]e period|laufzeit|duracion
`
const notTheTerm = pattern`
  preavis|essai|garanti[er]|denonc|conge\b|mise en demeure|delai|sous \w+ jours|retard|surviv
  |after (?:the )?(?:expir|terminat)|following (?:the )?(?:expir|terminat)|apres (?:la fin
  |l'expiration|la cessation|son terme|le terme)|non[- ]?concurrence
  |confidentialit\w+ (?:continu|survi|rest|demeur)|duties of confidence|au moins avant|notice
  |renouvel\w+ (?:ensuite|par|tacitement|automatiquement)|successi|reconduction|recondui
  |additional|extend|renew|cure|breach|indemnis|conserv|anciennete|precedent|preceding|prior
  |hebdomadaire|par semaine|per week|apprentissage anterieur|exercice du|amortissement fiscal
  |moratoire|franchise de|carence|cautionn|dans les|within|every|each|per (?:year|month)
  |chaque|tous les|triennale|indexation|revis
`

const company = pattern`
  duree de la (?:societe|personne morale)|la societe (?:est|a ete)|immatriculation au registre
`
/** “… for twelve months and may be extended”: the term comes first. */
const andThen = /^[\s,]*(?:and|et) (?:may|can|shall|will|peut|pourra|sera)\b/
/** In English the words must speak of the agreement itself, not of a warranty or a cure. */
const ofAgreement = /\b(?:agreement|term|lease|licen[cs]e|contract|engagement|appointment|arrangement)\b/
const englishTerm = pattern`
  initial|term of|(?:continue|remain)\w* (?:in|for|until)|in (?:full )?(?:force|effect)
  |expires?|term (?:shall|will|is)|commenc|\bterm ?$|licen[cs]e period
  |for a (?:\w+ ){0,2}(?:term|period)
`
const besides = pattern`
  ^[\s)]*(?:thereafter|or more|consecutive|per |prior|notice|cure|(?:following|after
  |from) (?:the |such |any |its )?(?:\w+ )?(?:expir|terminat|such|deliver|receipt
  |date of (?:delivery|receipt|purchase|shipment)|notice|invoice|completion|closing
  |disclosure))
`

function isEnglishTerm(before: string, after: string, duration: FoundDuration): boolean {
  const long =
    duration.unit === 'month' || duration.unit === 'year' || /initial|term of/.test(before.slice(-60))
  const thereafter = pattern`
    (?:during|after|following|upon) (?:the )?(?:term|expir|terminat)[^.;]{0,60}$
  `.test(before)
  return (
    long &&
    !thereafter &&
    ofAgreement.test(before + after) &&
    (englishTerm.test(before) || /^[\s-]*(?:term|engagement)\b/.test(after)) &&
    !besides.test(after) &&
    !/warrant|defect|surviv/.test(before)
  )
}

/**
 * How surely a duration is the term of the contract; 0 when it is something else (notice, trial, warranty).
 */
export function scoreTerm(reading: Reading, duration: FoundDuration): number {
  const sentence = sentenceAt(reading.sentences, duration.start)
  const flat = (from: number, to: number) => reading.source.fold.slice(from, to).replace(/[\s|_:]+/g, ' ')
  const before = flat(Math.max(sentence?.start ?? 0, duration.start - 140), duration.start)
  const after = flat(duration.end, Math.min(sentence?.end ?? duration.end, duration.end + 60))
  if (
    !termWords.test(before) &&
    !pattern`
      ^ ?(?:ferme|a compter|a partir|term\b|engagement\b|from (?:the )?(?:effective|commencement|date)
      |after the (?:effective|commencement)|following the effective)
    `.test(after)
  )
    return 0
  if (reading.language === 'en' && !isEnglishTerm(before, after, duration)) return 0
  if (
    company.test(sentence?.text ?? '') ||
    notTheTerm.test(before.slice(-75)) ||
    (!andThen.test(after) && notTheTerm.test(after.slice(0, 32)))
  )
    return 0
  if (approximateDays(duration) > 99 * 366 || approximateDays(duration) < 5) return 0
  const strong = strongWords.test(before.slice(-70)) ? 3 : 0
  const from = /a compter|a partir|from|commenc|after the effective|des la|prend/.test(before + after)
    ? 1.5
    : 0
  const named = /^[\s-]*(?:term|engagement)\b/.test(after) ? 2 : 0
  return 5 + strong + from + named
}
