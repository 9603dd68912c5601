import { foldText } from '../../../../../../shared/domain/dates/fold-text'
import { pattern } from '../../../../../../shared/domain/dates/pattern'

const elided = pattern`
  ^(?:urssaf|insee|inspection|eurl|earl|association|union|agence|institut|office|etude|ordre|assurance maladie
  |hotel|hopital|etablissements?|indivision|agirc)\b
`
const masculine = pattern`
  ^(?:greffe|tribunal|registre|cabinet|syndicat|centre|service|gie|gaec|groupement|tresor|ministere|conseil
  |fonds|prefet|maire|rectorat|departement|college|lycee|garage|comptoir|groupe)\b
`
const feminine = pattern`
  ^(?:direction|caisse|banque|mairie|ville|commune|prefecture|sous-prefecture|societe|mutuelle|compagnie
  |sasu?|sarl
  |sci|snc|sa|selarl|scp|scm|scop|scea|selas|dreets|dreal|regie|cpam|carsat|msa|chambre|cooperative
  |federation|fondation|maison|clinique
  |communaute|region|metropole)\b
`

/** « l’Urssaf », « le Greffe du tribunal… », « la SCI Rive Haute », « Assurances Tréméac ». */
export function theName(name: string): string {
  const folded = foldText(name).text
  if (elided.test(folded)) return `l’${name}`
  if (masculine.test(folded)) return `le ${name}`
  return feminine.test(folded) ? `la ${name}` : name
}

/** « Les Glycines », « Le Fournil »: a name that brings its article. */
const ownArticle = (name: string) => /^(Les?) (.+)$/i.exec(name)

/** « d’Assurances Tréméac », « de l’Urssaf », « du Greffe du tribunal… », « des Glycines ». */
export function ofName(name: string): string {
  const own = ownArticle(name)
  if (own) return `${own[1]?.toLowerCase() === 'les' ? 'des' : 'du'} ${own[2]}`
  const named = theName(name)
  if (named.startsWith('le ')) return `du ${name}`
  if (named !== name) return `de ${named}`
  return /^(?:[aeiouh]|y(?![aeiou]))/.test(foldText(name).text) ? `d’${name}` : `de ${name}`
}

/** « à Nordalyx », « au Greffe », « à la SCI… ». */
export function toName(name: string): string {
  const own = ownArticle(name)
  if (own) return `${own[1]?.toLowerCase() === 'les' ? 'aux' : 'au'} ${own[2]}`
  const named = theName(name)
  return named.startsWith('le ') ? `au ${name}` : `à ${named}`
}
