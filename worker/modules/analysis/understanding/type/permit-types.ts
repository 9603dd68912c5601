import { source } from '../../../../../shared/domain/dates/pattern'
import { documentTypesOf, finerKindsOf } from './document-type'

/** What an authority allows, and the cards and qualifications it or a trade body delivers. */
export const permitTypes = [
  ...finerKindsOf('Autorisation', 'permit public', 'validity', [
    ['Permis de construire', 'permis de construire(?: modificatif| valant .{0,30})?'],
    ['Permis d’aménager'],
    ['Permis de démolir'],
    ['Permis d’exploitation', "permis d'exploitation", 'permit'],
    ['Permis de feu', 'permis de feu', 'permit'],
    ['Permis de stationnement', 'permis de stationnement'],
    [
      'Déclaration préalable de travaux',
      source`
        declaration prealable(?! a l'embauche)(?: de travaux)?
        |(?:decision|arrete|certificat) de non[- ]opposition(?: a (?:une |la )?declaration prealable)?
      `,
    ],
    ['Certificat d’urbanisme', "certificat d'urbanisme(?: operationnel| d'information)?"],
    ['Permission de voirie', '(?:permission|autorisation|arrete) de voirie(?: portant permission)?'],
    [
      'Autorisation d’occupation du domaine public',
      source`
        (?:arrete portant )?(?:autorisation|convention
        |titre) (?:temporaire )?d'occupation (?:temporaire )?du domaine public
        |autorisation de terrasse
      `,
    ],
    [
      'Autorisation d’exploiter',
      "autorisation (?:environnementale|d'exploiter|d'exploitation)(?: commerciale)?",
    ],
    ['Autorisation d’ouverture', "autorisation d'ouverture|arrete d'ouverture"],
    ['Autorisation d’enseigner', "autorisation d'enseigner", 'permit public employment'],
    ['Autorisation d’exercer', "autorisation d'exerc(?:er|ice)"],
    [
      'Agrément',
      source`
        (?:arrete|decision) (?:prefectorale? |ministerielle? |portant |d'|de[ ]
        |accordant )+(?:renouvellement (?:de l'|d'))?agrement
        |agrement prefectoral|(?:attestation|certificat|renouvellement) d'agrement|agrement
      `,
    ],
    ['Arrêté municipal', "arrete (?:municipal|du maire)"],
    ['Arrêté préfectoral', 'arrete (?:inter-?)?prefectoral'],
    [
      'Récépissé de déclaration',
      "(?:recepisse|preuve de depot|accuse) (?:de |d'une )?declaration(?! de (?:tva|creance))",
    ],
    [
      'Carte professionnelle',
      source`
        carte professionnelle(?! btp)|carte de (?:commercant ambulant|vtc|taxi)
        |carte permettant l'exercice d'une activite commerciale .{0,20}
      `,
      'permit',
    ],
    ['Carte de stationnement', undefined, 'permit vehicle public'],
  ]),
  ...finerKindsOf('Licence', 'permit', 'validity', [
    [
      'Licence de transport',
      "licence (?:de transport|communautaire|de commissionnaire)(?: interieur)?(?: .{0,20})?",
    ],
    [
      'Licence de débit de boissons',
      'licence (?:de debit de boissons?|restaurant|iv|de vente a emporter)|petite licence .{0,20}',
    ],
    ['Licence d’entrepreneur de spectacles', "licence d'entrepreneur de spectacles?(?: vivants?)?"],
  ]),
  ...finerKindsOf('Certification', 'certificate qualification', 'validity', [
    ['Certificat Qualibat', '(?:certificat|qualification|attestation) qualibat'],
    ['Certificat Qualiopi', '(?:certificat|certification) qualiopi'],
    ['Certificat RGE', "(?:certificat|qualification|attestation) rge|qualit'?enr"],
    [
      'Certificat de conformité',
      "(?:certificat|declaration|attestation) (?:ce |ue )?de conformite|consuel",
      'certificate',
    ],
    ['Certificat de qualification professionnelle', 'certificat de qualification professionnelle'],
    [
      'Certiphyto',
      'certiphyto|certificat individuel(?: (?:professionnel )?(?:de )?produits? phyto\\w+)?',
      'certificate permit qualification',
    ],
    ['Certificat d’étalonnage', "certificat d'etalonnage|constat de verification(?: metrologique)?|calibration certificate"],
    ['Habilitation', "(?:decision|certificat|attestation) d'habilitation"],
  ]),
  ...documentTypesOf([
    [
      'Arrêté',
      'permit public',
      'validity',
      'arrete (?:portant|accordant|autorisant|n[o°]|temporaire|ministeriel)',
      0.7,
    ],
    [
      'Licence',
      'permit',
      'validity',
      "licence (?:d'exploitation|de vente|d'\\w+)\\w*|copie (?:certifiee )?conforme (?:de la )?licence",
    ],
    [
      'Autorisation',
      'permit public',
      'validity',
      source`
        decision (?:municipale|prefectorale|portant)\w*|autorisation (?:administrative|prefectorale|municipale
        |de stationnement|temporaire|d')\w*|derogation
      `,
    ],
  ]),
]
