import { foldText } from '../../../../../shared/domain/dates/fold-text'
import { patternWith } from '../../../../../shared/domain/dates/pattern'
import type { Reading } from '../reading'
import type { RoledDate } from '../roles/date-roles'

/** Who or what may end on a day of its own beside the contract. */
const others = patternWith('g')`
  caution\w*|garants?\b|hypotheque|nantissement|aval\b|assurance|option|chantier|fermeture
  |garanties? (?:du|des|de l'|de la|d'un|financiere|bancaire|constructeur|fabricant|legale|commerciale)
  |promesse|autorisation de travail|permis de conduire|titre de sejour|visite|tarif|remise|promotion
  |exclusivite
  |(?:autre|precedente?|ancien(?:ne)?|principal) (?:bail|contrat|convention|mission)
`
/** What the paper says of itself. */
const own = patternWith('g')`
  \b(?:contrat|bail|convention|mission|location|pret|credit|abonnement|engagement|mandat|avenant|stage
  |detachement|pretes?|accord|present\w*|duree|terme|periode|echeance|elle|il)\b
`
/** Other cells of a row say nothing of this one. */
const cellEdge = /\t|\|| {3,}/
/** A day tied by its own noun: « dont l’engagement », « son engagement ». */
const possessive = /\b(?:dont l'|son |sa |leur )$/

/** « la présente option » */
const present = /\b(?:present\w*|ladite|ledit) $/

/** The client of a service holds its rooms under a lease. */
const aLease = patternWith('g')`\b(?:un|son|leur|le) bail\b`
const ofLease = /bail|loca|occup|loyer|avenant|conge|etat des lieux|cession|acte/

/** A paper that a line of its head calls so: « PROMESSE UNILATÉRALE DE VENTE ». */
const isTitled = (fold: string, noun: string) =>
  noun.length > 4 && fold.slice(0, 1500).split('\n').some((line) => line.trim().startsWith(noun) && line.trim().length < 60)

const last = (text: string, signs: RegExp) => [...text.matchAll(signs)].at(-1)

/**
 * Whether the words that lead to an end tell that of a guarantor, a security, a building site, an option:
 * the last subject named before the verb, unless the paper itself is of that kind.
 */
export function endsSomethingElse(reading: Reading, date: RoledDate): boolean {
  const { fold } = reading.source
  const printed = fold.slice(Math.max(date.sentence?.start ?? 0, date.start - 190), date.start)
  const lead = (printed.split(cellEdge).at(-1) ?? '').replace(/\s+/g, ' ')
  const isOfTerm = reading.type?.due === 'term' || reading.type?.families.includes('contract')
  if (!reading.type || !isOfTerm || reading.language === 'en') return false
  const label = foldText(reading.type.label).text
  const other = last(lead, others) ?? (ofLease.test(label) ? undefined : last(lead, aLease))
  const noun = other?.[0].split(' ')[0] ?? ''
  if (!other || reading.type.title.test(noun) || label.includes(noun)) return false
  if (present.test(lead.slice(0, other.index)) || isTitled(fold, noun)) return false
  const after = lead.slice(other.index + other[0].length)
  return ![...after.matchAll(own)].some(({ index }) => !possessive.test(after.slice(0, index)))
}
