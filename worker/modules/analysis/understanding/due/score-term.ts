import { approximateDays } from '../../../../../shared/domain/dates/calendar'
import type { FoundDuration } from '../../../../../shared/domain/dates/find-durations'
import { pattern } from '../../../../../shared/domain/dates/pattern'
import type { Reading } from '../reading'
import { sentenceAt } from '../text/sentences'
import type { Sentence } from '../text/sentences'
import { isDirect, isEnglishTerm, withoutHour } from './english-term'
import { tieOf } from './english-tie'

const termWords = pattern`
  duree|\bdure\b|prend\w* effet|periode (?:initiale|ferme|irrevocable|d'engagement|contractuelle)|conclu
  |consenti
  |souscrit|engag|\b(?:passe|fait|etabli|signe|donne|pris|part|court|demarre|debute)\b|\bvaut\b|\blie\b
  |pour un terme|renouvel\w+ (?:le |du |pour )|proroge|prolonge|bail|location
  |mission|pret|valable|validite|applicable|effets? (?:pour|pendant|durant)|en vigueur|in force|term\b
  |period of
  |for a period|initial|continue
  |remains? in|in effect|expire|licen[cs]e period|laufzeit|dauer|duracion|plazo
`
const strongWords = pattern`
  \d{4},? pour (?:une duree (?:de )?)?$
  |\b(?:engagement|abonnement) $|(?:conclu|consenti|souscrit|engage|accepte|valable|passe|fait|etabli
  |signe|donne|pris)\w*
  (?: \w+){0,2} pour|\bvaut (?:pour )?$
  |effets? (?:[^.;,]{0,60} )?(?:pour|pendant|durant)|demeure\w* (?:applicable
  |en vigueur)|reste\w* en vigueur|pour (?:une |la )?(?:duree|periode)|duree (?:du |de la[ ]
  |de l'|des |d'|initiale|ferme|irrevocable|determinee|contractuelle|:|est|de )
  |duree (?=\S* ?$)|\bdure $|validite $|(?:initial|original|primary) (?:term|period)|term of (?:this|the)
  |for (?:a
  |an) (?:\w+ ){0,2}(?:term|period)|period of|continue (?:in|for|until)
  |remains? in (?:full )?(?:force|effect)|expires? ?$|licen[cs]e period|laufzeit|duracion|\bdauer (?:von|betragt) $
`
const notTheTerm = pattern`
  preavis|essai|garanti[er]|denonc|conge\b|mise en demeure|delai|sous \w+ jours|retard|surviv
  |after (?:the )?(?:expir|terminat)|following (?:the )?(?:expir|terminat)|apres (?:la fin
  |l'expiration|la cessation|son terme|le terme)|non[- ]?concurrence
  |confidentialit\w+ (?:continu|survi|rest|demeur)|duties of confidence|au moins avant|notice
  |renouvel\w+ (?:ensuite|par|tacitement|automatiquement)|successi|reconduction|recondui
  |additional|extend|renew|cure|breach|indemni[st]|severance|months' (?:base )?(?:salary|pay|fees?)|conserv|anciennete|precedent|preceding|prior
  |hebdomadaire|par semaine|per week|apprentissage anterieur|exercice du|amortissement fiscal
  |moratoire|franchise de|carence|cautionn|dans les|within|every|each|per (?:year|month)
  |chaque|tous les|triennale|indexation|revis|\boffre\b[^.;]{0,40}\b(?:lie|engage|valable|valide)\w*
`

/** « six ans réduite d’un commun accord à trois ans »: the length that holds. */
const changed = /\b(?:reduit|ramene|port|limit)e?e?s?[^.;]{0,40} a $/
const company = pattern`
  duree de la (?:societe|personne morale)|la societe (?:est|a ete)|immatriculation au registre
`
/** Where another clause starts: “… and may be extended”, « sauf dénonciation ». */
const clause = /[,;()]| (?:and|et|with|unless|subject|sauf|sans|non|avec|may|which) /
/** A contract that ends with a return or a task names only its least length. */
const least = /(?:minimale?|au moins|at least|not less than)[^.;]{0,12}$/
/** « dans la limite de dix-huit mois au total »: how far renewals may go. */
const ceiling = pattern`
  (?:limite|maximum|plafond) (?:de|d') ?$|(?:excede|depasse)r?[^.;]{0,25}$
  |dur\w+ (?:totale|maximale|maximum|cumulee)[^.;]{0,40}$
`
const ofAll = /^ (?:au total|au plus|au maximum|maximum|(?:tous )?renouvellements? (?:compris|inclus))/
const latest = /\b(?:later|latest|longer) of\b/

/** A new line that opens with a capital after a short one is another statement. */
function sameClause({ source }: Reading, from: number, to: number): number {
  const start = source.fold.lastIndexOf('\n', from) + 1
  const stop = source.fold.indexOf('\n', from)
  if (stop === -1 || stop >= to || stop - start > 90) return to
  return /^\s*(?:\p{Lu}|\d|-|\u2022)/u.test(source.slice(stop + 1, stop + 4)) ? stop : to
}

/** « d’un an renouvelable par tacite reconduction »: the first term all the same. */
const renewable = /^,? ?(?:renouvelable|reconductible|prorogeable)\b.*/

/** Where the words of a sentence start; with the heading above it when nothing stands before `at`. */
function headingStart(reading: Reading, sentence: Sentence | undefined, at: number): number {
  if (!sentence || at - sentence.start > 3) return sentence?.start ?? 0
  const above = sentenceAt(reading.sentences, sentence.start - 1)
  return above && above.end <= sentence.start && above.text.length < 40 ? above.start : sentence.start
}

/**
 * How surely a duration is the term of the contract; 0 when it is something else (notice, trial, warranty).
 */
export function scoreTerm(reading: Reading, duration: FoundDuration): number {
  const sentence = sentenceAt(reading.sentences, duration.start)
  const flat = (from: number, to: number) => reading.source.fold.slice(from, to).replace(/[\s|_:]+/g, ' ')
  const from = headingStart(reading, sentence, duration.start)
  const before = withoutHour(flat(Math.max(from, duration.start - 220), duration.start))
  const end = Math.min(sentence?.end ?? duration.end, duration.end + 60)
  const after = flat(duration.end, sameClause(reading, duration.end, end)).replace(renewable, '')
  const english = reading.language === 'en'
  const isListed = /(?:^|, ?)$/.test(before) && /^ ?(?:,|$)/.test(after)
  const listed = isListed && reading.type?.families.includes('loan')
  const told = english
    ? isEnglishTerm(before, after, duration) && tieOf(reading, duration.start, duration.end) === 'own'
    : listed || termWords.test(before) || strongWords.test(before.slice(-70)) || /^ ?(?:ferme|a compter|a partir|term\b|engagement\b)/.test(after)
  if (!told) return 0
  if (
    company.test(sentence?.text ?? '') ||
    least.test(before) ||
    latest.test(before) ||
    ceiling.test(before) ||
    ofAll.test(after) ||
    (!(english && isDirect(before)) && notTheTerm.test(before.slice(-75))) ||
    notTheTerm.test(after.slice(0, 32).split(clause)[0] ?? '')
  )
    return 0
  if (/exercices?$/.test(reading.source.fold.slice(duration.start, duration.end))) return 0
  if (approximateDays(duration) > 99 * 366 || approximateDays(duration) < 5) return 0
  const strong = strongWords.test(before.slice(-70)) || (english && isDirect(before)) ? 3 : 0
  const counted = /a compter|a partir|from|commenc|after the effective|des la|prend/.test(before + after)
    ? 1.5
    : 0
  const holds = changed.test(before.slice(-60)) ? 4 : 0
  const named = listed || /^[\s-]*(?:term|engagement|period)\b/.test(after) ? 2 : 0
  return 5 + strong + counted + named + holds
}
