import { source } from '../../../../../shared/domain/dates/pattern'
import { documentTypesOf } from './document-type'

/** What stands between the kind and the word “agreement” in an English title. */
const agreement = '(?: \\w+){0,3} (?:agreement|contract|deed|terms)'

/** Agreements by which companies work, sell, make or lend something together. */
export const tradeTypes = documentTypesOf([
  [
    'Contrat d’approvisionnement',
    'contract',
    'term',
    source`
      contrat d'(?:approvisionnement|achat)|contrat de (?:fourniture|fournitures)
      |accord[- ]cadre de fourniture|(?:supply|purchase|procurement|off-?take)${agreement}
    `,
    0.95,
  ],
  [
    'Accord de coentreprise',
    'contract',
    'term',
    source`
      (?:accord|contrat|convention) de (?:coentreprise|co-entreprise|joint[- ]venture)
      |joint venture${agreement}
    `,
    1.05,
  ],
  [
    'Contrat d’hébergement',
    'contract',
    'term',
    source`
      contrat d'(?:hebergement|infogerance)(?! et de restauration)|hosting${agreement}|colocation${agreement}
    `,
    1.05,
  ],
  [
    'Accord de co-marquage',
    'contract',
    'term',
    `(?:accord|contrat) de co-?(?:marquage|branding)|co-?branding${agreement}`,
    1.05,
  ],
  [
    'Contrat de fabrication',
    'contract',
    'term',
    source`
      contrat de (?:fabrication|production|faconnage|travail a facon)|(?:co-?)?manufacturing${agreement}
      |toll(?:ing)?${agreement}
    `,
    1.05,
  ],
  [
    'Contrat d’exploitation et de maintenance',
    'contract maintenance',
    'term',
    source`
      contrat d'exploitation(?:[- ](?:et de )?maintenance)?|(?:operations?(?:,)? (?:and|&) maintenance
      |o ?& ?m)${agreement}
    `,
    1.1,
  ],
  [
    'Contrat de parrainage',
    'contract',
    'term',
    source`
      (?:contrat|convention|accord) de (?:parrainage|sponsoring|mecenat)|sponsorship${agreement}
    `,
    1.05,
  ],
  [
    'Contrat de promotion',
    'contract',
    'term',
    source`
      contrat (?:de |d')(?:co-?promotion|promotion|image|egerie|ambassadeur)
      |(?:(?:co-?)?promotion|promotional|advertising|influencer|publicity)${agreement}
    `,
  ],
  [
    'Cession de propriété intellectuelle',
    'contract',
    'none',
    source`
      (?:contrat |acte )?(?:de )?cession (?:de |des )(?:droits? (?:d'auteur|de propriete intellectuelle
      |d'exploitation|a l'image)
      |propriete intellectuelle|brevets?|marques?|logiciels?|noms? de domaine)
      |(?:intellectual property|ip|patent|copyright|trade ?mark|invention) assignment(?: agreement)?
      |assignment of (?:intellectual property|patents?|copyrights?|trade ?marks?|inventions?|rights)
    `,
    1.1,
  ],
  [
    'Contrat de développement',
    'contract',
    'term',
    source`
      contrat de (?:developpement|recherche et developpement|realisation)|(?:joint |product |software[ ]
      |research and )?
      development (?:agreement|contract)|(?:joint|product|software) development${agreement}
    `,
  ],
  [
    'Contrat de partenariat',
    'contract',
    'term',
    source`
      (?:contrat|accord|convention) de (?:partenariat|cooperation|groupement)
      |(?:partnership
      |teaming|cooperation)${agreement}
    `,
  ],
  [
    'Accord de collaboration',
    'contract',
    'term',
    source`
      (?:contrat|accord|convention) de collaboration(?! liberale)(?: de recherche)?|accord de consortium
      |(?:research |clinical )?collaboration${agreement}|consortium agreement
    `,
  ],
  [
    'Contrat d’affiliation',
    'contract',
    'term',
    "contrat d'affiliation|affiliat(?:e|ion)(?: (?:marketing|program))?(?: \\w+){0,2} (?:agreement|terms)",
    1.05,
  ],
  [
    'Contrat de transport',
    'contract',
    'term',
    source`
      contrat de (?:transport|commission de transport|messagerie)|(?:transportation|carriage|carrier|haulage
      |freight)${agreement}
    `,
    1.05,
  ],
  [
    'Contrat de prestations logistiques',
    'contract',
    'term',
    source`
      contrat (?:de |d')(?:prestations? logistiques?|logistique|entreposage|depot)|(?:warehous(?:e|ing)
      |logistics|storage
      |fulfil?lment)${agreement}
    `,
    1.05,
  ],
  [
    'Accord de traitement des données',
    'contract',
    'term',
    source`
      (?:accord|contrat|convention|avenant|annexe) (?:de |sur le |relatif au )(?:sous-traitance (?:rgpd
      |de donnees)
      |traitement (?:de|des) donnees)(?: (?:a caractere )?personnel(?:les)?)?|data (?:processing
      |protection)${agreement}
      |data processing addendum
    `,
    1.1,
  ],
  [
    'Accord de non-concurrence',
    'contract secrecy',
    'term',
    source`
      (?:accord|engagement|convention|contrat|clause) de non[- ]concurrence
      |non-?compet(?:e|ition)(?: and \w+(?:-\w+)?)?${agreement}|non-?compet(?:e|ition) and
    `,
    1.1,
  ],
  ['Accord de standstill', 'contract', 'term', 'standstill agreement|accord de (?:standstill|statu quo)'],
  [
    'Garantie',
    'contract bank',
    'term',
    source`
      (?:acte de |contrat de |lettre de )?garantie (?:autonome|de la? societe mere|maison mere
      |d'actif et de passif|de passif|de bonne (?:fin|execution))|(?:parent (?:company )?|performance[ ]
      |continuing |corporate
      |personal )?guarant(?:y|ee)(?: agreement)?(?! period)
    `,
    0.95,
  ],
])
