import { pattern } from '../../../../../shared/domain/dates/pattern'

const weekday = pattern`
  (?:\b(?:lun|mar|mercre|jeu|vendre|same)di|\bdimanche|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day),? ?$
`
/** « expire dans 55 jours, le » */
const countdown = /^ ?(?:dans|in) \w+ (?:jours?|mois|days?|months?),? ?(?:soit )?(?:le|on)? ?$/
/** « Date de fin du contrat ou de la période d’apprentissage : » is one label, however long. */
const labelTail = /^[^.;:|]{0,80}[:=] ?(?:le |the )?$/
/** « est fixée au », « is set for »: the verb carries the subject over to its date. */
const setting = pattern`
  (?:(?:est|sont|sera|seront|etait|a ete|is|are|be) (?:\w+ )?|, ?)
  (?:fixe|prevu|arrete|programme|reporte|repousse|porte|maintenu|set|scheduled|fixed|postponed)\w*
  (?: au| a| le| pour le| for| on| to)? ?$
`
const bridged = 4

/** How far words stand from their date: letters between, fewer when a label or a verb joins them. */
export function reachOf(between: string): number {
  const bare = between.replace(weekday, '').replace(countdown, '')
  const joined = labelTail.test(bare) || (bare.length < 110 && !/[.;|]/.test(bare) && setting.test(bare))
  return joined ? Math.min(bare.length, bridged) : bare.length
}
