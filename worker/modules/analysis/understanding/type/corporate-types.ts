import { source } from '../../../../../shared/domain/dates/pattern'
import { documentTypesOf } from './document-type'

/** Life of the company itself, and its accounts. */
export const corporateTypes = documentTypesOf([
  [
    'Extrait Kbis',
    'corporate',
    'none',
    source`
      extrait k ?bis|k-?bis|extrait (?:d'immatriculation|du registre du commerce|rne|rcs|d1)
      |lettre d'immatriculation|attestation d'immatriculation
    `,
    1.15,
  ],
  [
    'Statuts',
    'corporate own',
    'none',
    source`
      statuts(?: mis a jour| constitutifs| a jour)?|articles of (?:association|incorporation)
      |bylaws|gesellschaftsvertrag|estatutos
    `,
    1.05,
  ],
  [
    'Procès-verbal d’assemblée générale',
    'corporate own',
    'none',
    source`
      proces[- ]verbal (?:de (?:la deliberation de )?l'|d'|des deliberations de l')?(?:assemblee
      |ag[oe])\w*|pv (?:d'|de l')?(?:assemblee|ag[oe]?)\w*
      |(?:proces[- ]verbal.{0,20})?assemblee generale (?:ordinaire|extraordinaire|mixte
      |annuelle)\w*(?: .{0,25}proces[- ]verbal)?|minutes of (?:the )?(?:annual[ ]
      |extraordinary )?(?:general )?meeting
    `,
    1.05,
  ],
  [
    'Procès-verbal de décision',
    'corporate own',
    'none',
    source`
      (?:proces[- ]verbal (?:des? |de la )?)?decisions? (?:de l'associee? unique|du president
      |de la gerance|du gerant|unanimes? des associes|collectives? des associes|extraordinaires?)
      |proces[- ]verbal (?:du conseil|de deliberation|de decision|des decisions|de la reunion)\w*
      |board (?:minutes|resolution)
    `,
  ],
  [
    'Cession de titres',
    'corporate contract',
    'none',
    source`
      (?:acte de |contrat de |protocole de[ ]
      |protocole d'accord de )?cession (?:de parts(?: sociales)?|d'actions|de titres
      |de droits sociaux|de fonds de commerce)|ordres? de mouvement|share (?:purchase
      |transfer) agreement|stock purchase agreement
    `,
    1.1,
  ],
  [
    'Traité d’apport',
    'corporate contract',
    'none',
    "(?:traite|contrat|projet) (?:d'apport|de fusion|de scission)\\w*|merger agreement",
  ],
  [
    'Pacte d’associés',
    'corporate contract',
    'term',
    "pacte d'(?:associes|actionnaires)|shareholders'? agreement",
  ],
  [
    'Convocation',
    'corporate letter',
    'deadline',
    "convocation (?:a l'|des associes|a une )\\w*|convocation(?! a un entretien)",
    0.9,
  ],
  [
    'Rapport de gestion',
    'corporate accounts own',
    'none',
    source`
      rapport (?:annuel )?de gestion|rapport de la gerance|rapport du president
    `,
  ],
  [
    'Rapport du commissaire aux comptes',
    'corporate accounts',
    'none',
    source`
      rapport (?:general |special )?du commissaire aux comptes|rapport sur les comptes annuels
      |auditor'?s report
    `,
  ],
  [
    'Bénéficiaires effectifs',
    'corporate own',
    'none',
    source`
      (?:declaration|registre|document relatif (?:au|aux)|extrait du registre) (?:des? |du[ ]
      |aux? )?beneficiaires? effectifs?
    `,
  ],
  [
    'Registre des mouvements de titres',
    'corporate own',
    'none',
    source`
      registre (?:des|de) mouvements? de titres|registre des (?:decisions|assemblees)
    `,
  ],
  [
    'Annonce légale',
    'corporate',
    'none',
    source`
      annonce legale|avis de constitution|attestation de parution|avis de (?:modification
      |dissolution)
    `,
  ],
  [
    'Comptes annuels',
    'accounts',
    'none',
    source`
      comptes annuels|bilan(?: actif| passif| comptable)?|compte de resultat
      |plaquette(?: des comptes)?|balance (?:generale|des comptes)|grand[- ]livre|annual accounts
      |financial statements|jahresabschluss
    `,
    0.9,
  ],
  [
    'Prévisionnel',
    'accounts',
    'none',
    source`
      previsionnel(?: financier)?|budget previsionnel|business plan|plan de tresorerie
    `,
    0.9,
  ],
  [
    'Certificat de dépôt',
    'corporate bank',
    'none',
    source`
      certificat (?:de depot|du depositaire)(?: de(?:s)? fonds| de capital)?|attestation de depot
      |recepisse de depot
    `,
    0.9,
  ],
])
