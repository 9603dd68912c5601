import { source } from '../../../../../shared/domain/dates/pattern'
import { finerKindsOf } from './document-type'

const rentals = finerKindsOf('Location financière', 'loan contract', 'term', [
  [
    'Contrat de location longue durée',
    '(?:contrat de )?location (?:de )?longue duree|contrat lld',
    'loan contract vehicle',
  ],
  ['Contrat de location avec option d’achat', "(?:contrat de )?location avec option d'achat|contrat de loa"],
  [
    'Contrat de location de matériel',
    "(?:contrat de )?location de (?:materiels?|copieur|biens? d'equipement)",
  ],
  ['Contrat de location de véhicule', '(?:contrat de )?location de vehicules?', 'contract vehicle'],
])

const credits = [
  ...finerKindsOf('Contrat de prêt', 'loan contract bank', 'term', [
    [
      'Autorisation de découvert',
      source`
        (?:autorisation|convention|accord|renouvellement|octroi) (?:de |du |d.un )?decouvert|(?:facilite
        |ligne) de (?:caisse|tresorerie)
      `,
      'loan bank letter',
      'any',
    ],
    ['Contrat d’affacturage', "contrat d'affacturage|factoring agreement"],
    ['Convention de prêt inter-entreprises', 'convention de pret inter-?entreprises'],
    ['Prêt garanti par l’État', "pret garanti par l'etat"],
  ]),
  ...finerKindsOf('Attestation bancaire', 'bank certificate', 'none', [
    ['Avis de virement', "(?:avis|ordre|confirmation) de virement"],
    ['Bordereau de remise de chèques', 'bordereau de remise(?: de cheques?)?'],
    ['Information annuelle de la caution', 'information annuelle (?:de la caution|des cautions)'],
    ['Récapitulatif annuel de frais', 'recapitulatif annuel (?:des|de) frais'],
  ]),
  ...finerKindsOf('Convention de compte', 'bank contract', 'term', [
    [
      'Contrat monétique',
      "contrat (?:monetique|d'acceptation|commercant|accepteur)(?: en paiement .{0,30})?",
    ],
  ]),
]

const insurances = finerKindsOf('Contrat d’assurance', 'insurance contract', 'term', [
  [
    'Contrat de prévoyance',
    source`
      (?:contrat|regime|adhesion|convention)(?: \w+){0,3} (?:de |d'une )?prevoyance(?: collective
      | complementaire)?
    `,
    'insurance contract',
  ],
  [
    'Contrat de complémentaire santé',
    "(?:contrat|adhesion)(?: \\w+){0,3} (?:de |a la )?(?:complementaire|frais de|mutuelle) ?sante",
    'insurance contract',
  ],
  [
    'Bulletin d’affiliation',
    "(?:bulletin|demande|dispense) (?:individuel(?:le)? )?d'(?:affiliation|adhesion)(?! .{0,12}syndicat)",
    'insurance employment',
    'none',
  ],
])

const services = [
  ...finerKindsOf('Contrat d’abonnement', 'contract subscription', 'term', [
    [
      'Contrat de télésurveillance',
      "contrat (?:d'abonnement )?(?:de |a la )?(?:telesurveillance|videosurveillance|videoprotection)",
    ],
    [
      'Contrat de téléphonie',
      source`
        contrat (?:de )?telephonie .{0,20}|offre (?:fibre|mobile|internet) pro|bulletin (?:de souscription
        |d'abonnement)
      `,
    ],
  ]),
  ...finerKindsOf('Contrat de prestation de services', 'contract', 'term', [
    ['Acte d’engagement', "acte d'engagement", 'contract public'],
    [
      'Marché public',
      '(?:contrat de )?marche public(?: de (?:travaux|services|fournitures))?(?: passe .{0,40})?',
      'contract public',
    ],
    ['Marché de travaux', '(?:contrat|marche) de travaux(?: prives?)?'],
    ['Ordre de service', 'ordre de service', 'order', 'none'],
    ['Contrat de nettoyage', 'contrat de (?:prestations? de )?nettoyage'],
    [
      'Contrat de collecte de déchets',
      'contrat (?:de )?(?:collecte|enlevement|gestion)(?: et \\w+)? (?:de |des )dechets',
    ],
    ['Contrat de maîtrise d’œuvre', "contrat (?:de maitrise d'(?:œ|oe)uvre|d'architecte)"],
    [
      'Contrat de mise à disposition de personnel',
      source`
        (?:contrat|convention) de (?:mise a disposition de personnel|pret de main d'(?:œ|oe)uvre)
        |contrat de (?:mise a disposition|portage salarial)
      `,
    ],
    [
      'Confirmation de réservation',
      source`
        (?:confirmation|bon) de (?:votre )?reservation|(?:merci pour )?votre reservation
        |confirmation (?:n[o°] ?)?[\d-]{4,}
      `,
      'order',
      'none',
    ],
  ]),
  ...finerKindsOf('Contrat de distribution', 'contract', 'term', [
    ['Contrat de vente', 'contrat de vente(?! d.electricite)'],
    ['Contrat de dépôt-vente', 'contrat de depot[- ]vente'],
    ['Contrat d’édition', "contrat d'edition"],
    ['Contrat de collaboration libérale', 'contrat de collaboration liberale'],
    [
      'Contrat d’apporteur d’affaires',
      "(?:contrat|convention) d'apport(?:eur)? d'affaires",
      undefined,
      'term',
    ],
    [
      'Convention d’objectifs et de financement',
      "convention (?:pluriannuelle )?d'objectifs(?: et de (?:financement|gestion|moyens))?",
    ],
    [
      'Convention de subvention',
      '(?:convention|attribution|notification) (?:de |d.une )?subvention',
      'contract public',
    ],
  ]),
]

/** Agreements whose printed title is finer than the kind that they are one of. */
export const finerAgreements = [...rentals, ...credits, ...insurances, ...services]
