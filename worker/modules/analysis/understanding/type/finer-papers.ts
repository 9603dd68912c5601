import { source } from '../../../../../shared/domain/dates/pattern'
import { finerKindsOf } from './document-type'

const staff = [
  ...finerKindsOf('Attestation employeur', 'employment', 'none', [
    ['Attestation de salaire', 'attestation de salaires?'],
    ['Déclaration d’accident du travail', "declaration (?:d'|de l')accident (?:du|de) (?:travail|trajet)"],
    ['Certificat médical', "certificat medical(?: .{0,30})?"],
    ['Attestation de détachement', '(?:certificat|attestation|formulaire) (?:de detachement|a1)'],
    ['Fiche de poste'],
    [
      'Compte rendu d’entretien',
      "(?:compte[- ]rendu d'|bilan d')?entretien (?:professionnel|annuel)(?: .{0,30})?",
    ],
  ]),
  ...finerKindsOf('Licenciement', 'employment letter', 'none', [
    [
      'Convocation à un entretien préalable',
      source`
        convocation (?:a (?:un|l')|pour un) ?entretien(?: prealable)?(?: a (?:un[ ]
        |une )?(?:eventuel(?:le)? )?(?:licenciement|sanction.{0,15}))?
      `,
    ],
    [
      'Avertissement',
      source`
        (?:notification d'un )?avertissement(?! d'avoir)|(?:notification de )?sanction disciplinaire
        |mise a pied
      `,
    ],
  ]),
  ...finerKindsOf('Document unique', 'employment collective', 'none', [['Plan de prévention']]),
  ...finerKindsOf('Accord d’entreprise', 'employment collective', 'none', [
    [
      'Procès-verbal du CSE',
      source`
        (?:proces[- ]verbal|pv|compte[- ]rendu) (?:de la |de )?(?:reunion )?(?:du |de )?(?:cse
        |comite social .{0,14})
      `,
    ],
    ['Procès-verbal de carence', '(?:proces[- ]verbal|pv) de carence'],
  ]),
  ...finerKindsOf('Convention de formation', 'training', 'none', [
    [
      'Accord de prise en charge',
      "(?:accord|notification|decision) de (?:prise en charge|financement)",
      'training letter',
      'validity',
    ],
    [
      'Habilitation électrique',
      "(?:titre d'|avis d'|attestation d'|certificat d')?habilitation electrique",
      'training certificate',
      'validity',
    ],
    [
      'Diplôme',
      "(?:diplome|titre professionnel|brevet professionnel)(?: (?:de|du|d'\\w+) .{0,40})?",
      'training',
    ],
    ['Feuille d’émargement', "feuille d'emargement"],
  ]),
]

const accounts = finerKindsOf('Comptes annuels', 'accounts', 'none', [
  [
    'Balance générale',
    source`
      balance (?:generale|comptable|des comptes|provisoire|definitive|auxiliaire)|balance(?= au \d| ?$
      | \d\d[-/])
    `,
  ],
  ['Balance âgée', 'balance agee(?: (?:clients|fournisseurs))?'],
  ['Grand livre', 'grand[- ]livre(?: (?:des comptes|general|comptable|auxiliaire).{0,14})?'],
  ['Journal comptable', "journal (?:des? (?:achats|ventes|banque|caisse|operations)|comptable)"],
  ['Situation comptable', 'situation (?:comptable|intermediaire)(?: au .{0,12})?'],
  ['Inventaire', '(?:etat d.|fiche d.)?inventaire(?: des stocks| au .{0,12})?'],
])

const company = [
  ...finerKindsOf('Extrait Kbis', 'corporate', 'none', [
    [
      'Attestation d’immatriculation',
      source`
        (?:attestation|justificatif|certificat) d'(?:immatriculation|inscription) (?:au|a l).{0,50}
        |attestation rne
      `,
    ],
  ]),
  ...finerKindsOf('Procès-verbal d’assemblée générale', 'corporate own', 'none', [
    ['Feuille de présence', "feuille de presence(?: (?:a l'|de l'|d')assemblee.{0,20})?"],
    [
      'Déclaration de non-condamnation',
      '(?:declaration|attestation)(?: sur l.honneur)? de non[- ]condamnation(?: .{0,20})?',
      'corporate',
    ],
    ['Liste des souscripteurs', undefined, 'corporate own'],
  ]),
  ...finerKindsOf('Cession de titres', 'corporate contract', 'none', [
    ['Ordre de mouvement', 'ordres? de mouvements?(?: de titres)?'],
  ]),
  ...finerKindsOf('Extrait Kbis', 'corporate', 'none', [
    [
      'Extrait RNE',
      source`
        extrait (?:d'immatriculation |d'inscription )?(?:au |du )?(?:rne|registre national
        |repertoire des metiers).{0,20}|extrait d1
      `,
    ],
  ]),
  ...finerKindsOf('Nantissement', 'corporate bank', 'none', [
    [
      'État des inscriptions',
      "etat (?:d.endettement|des (?:inscriptions|privileges|nantissements)(?: .{0,30})?)",
    ],
  ]),
  ...finerKindsOf('Annonce légale', 'corporate', 'none', [
    ['Attestation de parution', 'attestation de (?:parution|publication)'],
  ]),
  ...finerKindsOf('Certificat de dépôt', 'corporate', 'none', [
    [
      'Récépissé de dépôt',
      source`
        recepisse de depot(?: .{0,30})?|(?:certificat|attestation) de depot (?:d.actes?|des? (?:comptes
        |actes?)).{0,20}
      `,
    ],
  ]),
]

const tax = [
  ...finerKindsOf('Déclaration sociale', 'social', 'payment', [
    [
      'Bordereau de cotisations',
      source`
        bordereau (?:recapitulatif |urssaf |dsn |de versement )*(?:(?:de|des) (?:vos )?cotisations)?(?= ?$
        | ?[-–:(]| (?:n[o°]|urssaf|dsn))|bordereau (?:recapitulatif )?(?:de|des) cotisations
        |bordereau recapitulatif(?! des cheques)
      `,
    ],
  ]),
  ...finerKindsOf('Relevé d’acompte', 'tax', 'payment', [
    [
      'Acompte de TVA',
      "(?:releve |avis |bordereau )?(?:d')?acompte (?:semestriel )?(?:de |du )?tva|3514(?:-sd)?",
    ],
  ]),
  ...finerKindsOf('Déclaration', 'tax', 'payment', [
    [
      'Déclaration de CVAE',
      'declaration (?:de la (?:cvae|valeur ajoutee).{0,40}|de cvae)|1330(?:-cvae)?(?:-sd)?',
    ],
    [
      'Déclaration récapitulative mensuelle',
      'declaration recapitulative mensuelle(?: ?\\(?drm\\)?)?|drm',
      '',
      'none',
    ],
    [
      'Déclaration d’échanges de biens',
      "declaration d'echanges? (?:de|des) (?:biens|services)|emebi",
      '',
      'none',
    ],
    [
      'Taxe sur les salaires',
      "(?:declaration (?:de |annuelle de )?(?:la )?)?taxe sur les salaires|250[12](?:-sd)?",
    ],
    ['Quitus fiscal', 'quitus fiscal|certificat d.acquisition', 'tax certificate', 'none'],
    ['Taxe d’apprentissage', "(?:declaration .{0,12})?taxe d'apprentissage"],
  ]),
  ...finerKindsOf('Avis d’impôt', 'tax', 'none', [
    ['Avis de dégrèvement', "(?:avis|decision) de (?:degrevement|remise gracieuse)"],
    ['Lettre d’observations', undefined, 'tax letter', 'deadline'],
    ['Demande de remboursement de TVA', 'demande de remboursement(?: de)? credit de (?:tva|taxe .{0,24})'],
    [
      'Demande de renseignements',
      "demande (?:de renseignements|d'information|d'eclaircissements)",
      'tax letter',
      'deadline',
    ],
  ]),
]

const trade = [
  ...finerKindsOf('Facture', 'invoice', 'payment', [
    [
      'Avis des sommes à payer',
      'avis des sommes a payer|titre (?:executoire|de recettes?)',
      'invoice public',
    ],
    [
      'Relevé de factures',
      'releve (?:de |des )?(?:factures|compte client|client)|(?:etat|situation) de (?:votre )?compte client',
    ],
    [
      'Décompte général',
      "decompte (?:general|final|mensuel)(?:(?: et)? definitif)?(?: .{0,14})?|projet de decompte .{0,14}",
      'invoice',
      'none',
    ],
  ]),
  ...finerKindsOf('Certificat d’immatriculation', 'vehicle', 'none', [
    ['Certificat de cession', "(?:certificat|declaration) de cession(?: d.un vehicule.{0,14})?"],
    [
      'Certificat de situation administrative',
      'certificat de situation administrative|certificat de non[- ]gage',
    ],
    ['Procès-verbal de livraison', '(?:proces[- ]verbal|pv|bon) de livraison (?:de |du |d.un )?vehicule'],
  ]),
  ...finerKindsOf('Avis de contravention', 'invoice public', 'payment', [
    [
      'Forfait de post-stationnement',
      "(?:avis de paiement (?:du |d.un )?)?forfait (?:de )?post-?stationnement",
    ],
  ]),
  ...finerKindsOf('Rapport de vérification', 'maintenance', 'deadline', [
    ['Bon d’intervention', "(?:bon|fiche) d'intervention"],
    ['Rapport d’intervention', "(?:rapport|compte[- ]rendu) d'intervention"],
  ]),
  ...finerKindsOf('Diagnostic immobilier', 'property', 'none', [
    ['Règlement de copropriété', 'reglement de copropriete'],
    ['Carnet d’entretien', "carnet d'entretien"],
  ]),
  ...finerKindsOf('Bail', 'property contract', 'none', [
    [
      'Révision de loyer',
      source`
        (?:avis de |notification de |demande de )?(?:revision|indexation
        |renouvellement) (?:annuelle? )?(?:du|de|des|de votre|de vos) loyers?
      `,
      'property letter rent',
      'any',
    ],
  ]),
]

/** Papers of staff, accounts, company, tax and trade, finer than the kind that they are one of. */
export const finerPapers = [...staff, ...accounts, ...company, ...tax, ...trade]
