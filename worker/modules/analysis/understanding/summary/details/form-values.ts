import { pattern } from '../../../../../../shared/domain/dates/pattern'
import { foldText } from '../../../../../../shared/domain/dates/fold-text'
import type { Reading } from '../../reading'
import { addressesSoftware } from './addresses-software'
import { quotedAt } from './quoted'
import { endOfValue } from './value-end'

/** A row of a form, as printed. */
export interface FormValue {
  label: string
  value: string
  /** Offset of the label in `fold`. */
  at: number
  weight: number
}

/** Labels whose value somebody would tell, the most telling first. */
const telling: [weight: number, labels: RegExp][] = [
  [3, pattern`
    ^(?:plafond|indemnite|redevance|taux|droits?\b|penalite|caution|montant garanti|prochain|result
    |conclusion|avis\b|motif|nature|infraction|excess|deductible|limit|professional indemnity
    |public liability|probation|repayment|next (?:inspection|service)|termination|droits acquis
    |stock (?:de )?fin|stock final|quotite|mise en service
    |date limite|date de fin du delai|fin du delai|retractation|delai|reserves|garanties?\b|engagement
    |objet de|mission|disponibilite|montant preleve|destination|diplome)
  `],
  [2, pattern`
    ^(?:poste|emploi|fonction|qualification|formation|activite|materiel|vehicule|appareil|produit|service
    |lot\b|chantier|marche\b|prestation
    |local\b|observations?|compteur|surface|formule|categorie|type (?:de|d')|stock|sorties|solde
    |(?:domaine|champ|perimetre|portee)\b|pour$|kilometrage|prix|abonnement|points|date (?:de la 
    |de )?(?:visite|livraison|intervention)|livraison
    |visites?\b|effectif|quantite|nombre|frequence|periodicite|option|franchise|base|capital|loyer
    |honoraires|commission|remuneration|maitre d'|catalogue|usage|bien\b|premises|interest|territory
    |scope|delivery|product|equipment|position|mileage|cover)
  `],
]
const identity = pattern`
  ^(?:loyer|facture|mois)\b[^:]*\b(?:19|20)\d\d\b|adresse|siege|siret|siren|^ape\b|^naf|iban|bic
  |telephone|\btel\b|mail|courriel|page|fax|numero|\bn[o°]|reference|code|client|capital social
  |date limite de validite
`
/** A number to call, a sum that lost its mark: no value of a form. */
const noValue = /(?:\d{2}[ .]){4}\d{2}|^\d{5,}$/
const heading = /^(?:plafond|montant|franchise|total|libelle|quantite|taux|oui|non|prix|designation|par sinistre)s?(?: (?:plafond|montant|franchise|par (?:sinistre|an|garantie))s?)*$/
const row = /^\s*\|?\s*([a-z][a-z0-9'(),%/ -]{2,48}?)\s*(?::|\t|\s{3,}|\|)[\s:|]*(\S.{1,110}?)\s*\|?\s*$/d

/** Labels and values of forms that tell something, in their order: « Poste : aide ménagère à domicile ». */
export function formValues(reading: Reading): FormValue[] {
  const { source } = reading
  const found: FormValue[] = []
  for (const line of source.lines.slice(0, 120)) {
    const match = row.exec(source.fold.slice(line.start, line.end))
    const [label, value] = [match?.indices?.[1], match?.indices?.[2]]
    if (!label || !value || found.length > 40) continue
    const name = match?.[1] ?? ''
    if (addressesSoftware(`${name} ${match?.[2] ?? ''}`)) continue
    const weight = telling.find(([, labels]) => labels.test(name))?.[0]
    if (!weight || identity.test(name) || /[\t|\u2610-\u2612@[\]]|\s{3,}|: /.test(source.slice(line.start + value[0], line.start + value[1]))) continue
    if (weight < 3 && !/\d/.test(match?.[2] ?? '') && !/ \w/.test(match?.[2] ?? '')) continue
    const told = quotedAt(source, line.start + label[0], line.start + label[1])
    const said = quotedAt(source, line.start + value[0], endOfValue(reading, line, value[1]))
    if (!told || !said || !/\p{L}{2}|\d/u.test(said.text) || said.text.length > 140 || heading.test(foldText(said.text).text) || noValue.test(said.text)) continue
    found.push({ label: told.text.replace(/\s*\([^)]*$/, ''), value: said.text.replace(/[.!?] (?=\p{Lu}).*$/u, '').replace(/[.;,]$/, ''), at: told.start, weight })
  }
  return found
}
