import { pattern } from '../../../../../shared/domain/dates/pattern'
import { bareLimit } from './due-cues'
import type { DateRole } from './date-cue'

const isBareLimit = new RegExp(`^(?:${bareLimit})$`)
const purposes: [DateRole, RegExp][] = [
  ['end', /reiter|acte (?:authentique|definitif)|acheve|termin/],
  ['discount', /escompte|discount|skonto|remise de \d|tarif|rabais|ristourne|promo|prix (?:garanti|bloque)/],
  ['foreign', /\bconges?\b|jours? a prendre|adher|adhes|opter|mensualis|parrain|souscri\w+ (?:au|le) prelevement|reclam|contest/],
  [
    'notice',
    pattern`
      denonc|resili|conge\b|preavis|mettre fin|s'oppos|opposition|reconduction|renouvel\w+ (?:sauf|a defaut)
    `,
  ],
  [
    'payment',
    pattern`
      \bpa[iy]|tele(?:pa|regl|vers)|regl(?:er|ez|ement|e)|vers(?:er|ez|ement|e)\b|acquitt|solde|somme|montant|virement|preleve
      |cotisation|echeance|facture|regularis
    `,
  ],
]

/** Papers to hand over, with no word of payment between them and their limit. */
const handingOver = pattern`
  (?:parvenir|transm\w+|retourn\w+|renvoy\w+|depos\w+|fourni\w*)(?:(?!\bpa[iy]|regl|vers|acquitt).)*$
`
const ofContract = pattern`
  (?:contrat|bail|abonnement|police|engagement|convention|mandat)\b[^.;:]{0,50} (?:a|pour) (?:son|sa|l'|la) ?
  (?:date d')?echeance[^.;:]{0,16}$
`

/** « à son échéance du » after a contract is its term, not a payment. */
export const isTermOfContract = (before: string) => ofContract.test(before)

/** What a limit is for, by the words that lead to it: « régler … avant le », « dénoncer … avant le ». */
export function limitPurpose(cue: string, lead: string): DateRole {
  const words = isBareLimit.test(cue) || cue.endsWith("jusqu'au") ? lead : cue
  const purpose = purposes.find(([, sign]) => sign.test(words))?.[0] ?? 'deadline'
  if (purpose === 'payment' && handingOver.test(words)) return 'deadline'
  return purpose === 'notice' && words === cue ? 'deadline' : purpose
}
