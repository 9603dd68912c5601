import { foldText } from '../../../../../../shared/domain/dates/fold-text'
import { pattern } from '../../../../../../shared/domain/dates/pattern'

const feminineHeads = pattern`
  ^(?:attestation|facture|declaration|quittance|lettre|convention|caution|garantie|mise|relance|resiliation
  |carte
  |note|licence|notification|contrainte|proposition|demission|rupture|annonce|mainlevee|cession|regularisation
  |location|location-gerance|sous-location|saisie|feuille|autorisation|certification|assignation|convocation
  |mutuelle|police|permission|habilitation|ordonnance|requete|signification|demande
  |revision|balance|situation|fiche|liste|taxe|information|confirmation|decision|derogation)\b
`
const pluralHeads = /^(?:statuts|beneficiaires effectifs|comptes annuels|conditions generales)\b/

export interface Grammar {
  feminine: boolean
  plural: boolean
}

/** Gender and number of a kind of document, by the first word of its French name. */
export function grammarOf(kind: string): Grammar {
  const folded = foldText(kind).text
  return {
    feminine: feminineHeads.test(folded) || folded.startsWith('conditions'),
    plural: pluralHeads.test(folded),
  }
}

/** « établi », « établie », « établis ». */
export const agreed = (participle: string, { feminine, plural }: Grammar) =>
  `${participle}${feminine ? 'e' : ''}${plural ? 's' : ''}`

/** « Il », « Elle », « Ils », « Elles ». */
export const pronoun = ({ feminine, plural }: Grammar) => `${feminine ? 'Elle' : 'Il'}${plural ? 's' : ''}`
