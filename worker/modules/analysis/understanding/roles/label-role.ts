import { pattern } from '../../../../../shared/domain/dates/pattern'
import type { DateRole } from './date-cue'

/** What the first noun of a label says of its day, whatever follows it: « Date de fin de fourniture : ». */
const heads: [DateRole, RegExp][] = [
  ['end', /^(?:fin|terme|expir\w*|cessation|peremption|caducite|sortie)\b/],
  [
    'start',
    pattern`
      ^(?:debut|effet|prise d'effet|entree en (?:vigueur|jouissance)|entree dans les lieux|demarrage
      |commencement|ouverture|activation|mise en service|raccordement|abonnement|souscription
      |livraison|mise a disposition|installation|ordre de service|notification|prise de poste|entree|arrivee|remise des cles|embauche)\b
    `,
  ],
  [
    'issue',
    pattern`
      ^(?:realisation|inscription|attribution|decision|obtention|emission|edition|delivrance|etablissement)\b
    `,
  ],
  ['signature', /^(?:signature\b|(?:contrat|convention|bail)$)/],
  ['payment', /^(?:paiement|reglement|prelevement)\b/],
]
/** « Date de la fin … », « Nouveau terme … », « 2. Début … »: what may stand before the first noun. */
const opening = pattern`
  ^(?:[-*\u2022(]|\d{1,2}[.)]|[a-z][.)])?\s?(?:(?:date|jour)s? (?:(?:prevue?|previsionnelle|effective
  |reelle) )?(?:de |du |d'|des )?)?
  (?:la |le |l'|les |votre |nouve(?:au|lle|l) )?
`
const besides = /mois\b|essai|epreuves?|exercice|preavis|inscription|cycle|promotion|retractation|sinistre/
const verb = /\b(?:est|sont|sera|seront|doit|peut|a ete|prend|prendra)\b/
const longest = 70

/** The field of a driving licence that tells its last day. */
const licenceField = /(?:^|\s)4 ?b ?[.:)]? ?$/

/** The role a label gives to the day after its colon, by its first noun; null when it is no such label. */
export function roleByLabel(before: string): DateRole | null {
  if (licenceField.test(before)) return 'end'
  const words = /([^.;:!?|]{3,})[:=] ?(?:le |au |du |semaine du |vers le )?$/.exec(before)?.[1]
  const said = words?.split(/ - |\d{4} /).at(-1)?.trim()
  if (!said || said.length > longest || verb.test(said)) return null
  const label = said.replace(opening, '')
  const role = heads.find(([, head]) => head.test(label))?.[0] ?? null
  return role === 'end' && besides.test(label) ? null : role
}

/** Whether words before a day are a label of its own, so that no column or line above speaks for it. */
export const isLabelled = (before: string) => /[a-z]{3,}[^:.;|]{0,40}[:=] ?$/.test(before)
