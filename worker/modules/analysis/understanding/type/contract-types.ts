import { source } from '../../../../../shared/domain/dates/pattern'
import { documentTypesOf } from './document-type'

/** Contracts of trade. */
export const contractTypes = documentTypesOf([
  [
    'Lettre de mission',
    'contract',
    'term',
    source`
      lettre de mission|engagement letter|convention de mission|lettre d'engagement comptable
      |convention d'honoraires
    `,
    1.1,
  ],
  [
    'Contrat de maintenance',
    'contract maintenance',
    'term',
    source`
      contrat (?:de |d')(?:maintenance|entretien|depannage|assistance technique
      |infogerance)|maintenance (?:agreement|contract)|wartungsvertrag|contrat de verification
    `,
  ],
  [
    'Contrat d’abonnement logiciel (SaaS)',
    'contract subscription',
    'term',
    source`
      contrat (?:d'abonnement (?:logiciel|saas|a un logiciel|au logiciel)|saas|de services? saas)
      |(?:master )?subscription agreement|software as a service|saas (?:agreement|contract)
      |abonnement (?:logiciel|saas)|contrat de licence saas|subscription (?:terms|order)
      |cloud services? agreement
    `,
    1.05,
  ],
  [
    'Contrat de licence',
    'contract',
    'term',
    source`
      contrat de (?:concession de )?licence(?: d\w+)?|licen[cs]e agreement
      |lizenzvertrag|(?:perpetual |exclusive )?
      (?:trade ?mark|patent|software|content|brand|technology|know-how|copyright
      |character) licen[cs]e(?: agreement)?
      |licence d(?:e |')(?:marque|brevet|logiciel|contenus?)s?
    `,
  ],
  [
    'Contrat d’abonnement',
    'contract subscription',
    'term',
    source`
      contrat d'abonnement|membership (?:agreement|terms)|abonnement (?:internet|mobile|telephonique|fixe)
      |bulletin d'abonnement
      |contrat de (?:telephonie|services? telecom|telecommunications?)
      |conditions particulieres d'abonnement
    `,
    0.9,
  ],
  [
    'Contrat de fourniture d’énergie',
    'contract energy',
    'term',
    source`
      contrat (?:de fourniture )?(?:d'(?:electricite|energie)|de gaz)|contrat unique
      |contrat de (?:fourniture|vente) d(?:e |')(?:electricite|energie|gaz(?: naturel)?)
      |(?:conditions (?:generales et )?particulieres de )?fourniture (?:d'electricite|de gaz(?: naturel)?|d'energie)|contrat d'achat d'(?:electricite|energie)
      |(?:power|energy|electricity|gas) (?:purchase|supply|sales?) (?:and \w+ )?agreement|\bppa\b
    `,
  ],
  [
    'Accord de confidentialité',
    'contract secrecy',
    'term',
    source`
      (?:accord|engagement|convention|contrat|clause) (?:\w+ )?de (?:confidentialite
      |non[- ]divulgation)|(?:mutual )?non[- ]?disclosure (?:\w+ )?agreement|nda|confidentiality agreement
      |geheimhaltungsvereinbarung
    `,
    1.1,
  ],
  [
    'Contrat de sous-traitance',
    'contract',
    'term',
    source`
      contrat de sous-traitance|subcontract(?:or|ing)? agreement|agrement de sous-traitant
    `,
  ],
  [
    'Contrat de prestation de services',
    'contract',
    'term',
    source`
      contrat (?:de |d')(?:prestations?(?: de services?)?|services?|conseil|consultance
      |accompagnement|nettoyage|gardiennage|restauration|assistance|communication
      |prestations? \w+)|convention de prestations?(?: de services?)?|statement of work|sow
      |(?:master |professional )?services? agreement|dienstleistungsvertrag|contrato de (?:prestacion de )?servicios
      |contrat[- ]cadre|framework agreement
    `,
  ],
  [
    'Contrat d’agent commercial',
    'contract',
    'term',
    source`
      contrat d'agen(?:t|ce) commercial\w*|agency agreement|contrat d'apporteur d'affaires
      |contrat de mandat
    `,
  ],
  [
    'Location-gérance',
    'contract',
    'term',
    'contrat de (?:location[- ]gerance|gerance libre)|location[- ]gerance(?: de fonds de commerce)?',
    1.05,
  ],
  ['Contrat de franchise', 'contract', 'term', 'contrat de franchise|franchise agreement'],
  [
    'Contrat de distribution',
    'contract',
    'term',
    source`
      contrat de (?:distribution|concession|vente|revente|revendeur|depot[- ]vente|gerance|edition
      |collaboration liberale)\w*
      |(?:distribution|distributor(?:ship)?|(?:value added )?reseller|dealer(?:ship)?
      |master franchise)(?: \w+){0,3} agreement
    `,
    0.9,
  ],
  [
    'Mandat',
    'contract mandate',
    'term',
    source`
      mandat (?:de gestion|de vente|exclusif|simple|de gerance|de representation|general)\w*
      |power of attorney|procuration|pouvoir
    `,
    0.85,
  ],
  [
    'Convention de formation',
    'contract training',
    'term',
    source`
      convention (?:simplifiee )?de formation(?: professionnelle)?|contrat de formation
    `,
  ],
  [
    'Conditions générales',
    'contract',
    'none',
    source`
      conditions generales (?:de (?:vente|prestations?|services?|location)|d'utilisation|d'achat)
      |general terms and conditions|terms of service|allgemeine geschaftsbedingungen
    `,
    0.7,
  ],
  [
    'Avenant',
    'contract',
    'term',
    source`
      avenant(?: n[o°]? ?\d+| de prolongation| de renouvellement| modificatif)?
      |amendment(?: no\.? ?\d+)?|addendum|nachtrag
    `,
    0.9,
  ],
  [
    'Contrat',
    'contract',
    'term',
    source`
      contrat|convention|agreement|contract|vertrag|contrato|accord[- ]cadre|(?:conditions
      |dispositions) particulieres
    `,
    0.55,
  ],
])
