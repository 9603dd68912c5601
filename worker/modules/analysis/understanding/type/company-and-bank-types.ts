import { source } from '../../../../../shared/domain/dates/pattern'
import { documentTypesOf } from './document-type'

const corporate = documentTypesOf([
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
    'corporate',
    'none',
    source`
    statuts(?: mis a jour| constitutifs| a jour)?|articles of (?:association|incorporation)
    |bylaws|gesellschaftsvertrag|estatutos
  `,
    1.05,
  ],
  [
    'Procès-verbal d’assemblée générale',
    'corporate',
    'none',
    source`
    proces[- ]verbal (?:de (?:la deliberation de )?l'|d'|des deliberations de l')?(?:assemblee
    |ag[oe])\w*|pv (?:d'|de l')?(?:assemblee|ag[oe]?)\w*
    |(?:proces[- ]verbal.{0,20})?assemblee generale (?:ordinaire|extraordinaire|mixte
    |annuelle)\w*(?: .{0,25}proces[- ]verbal)?|minutes of (?:the )?(?:annual 
    |extraordinary )?(?:general )?meeting
  `,
    1.05,
  ],
  [
    'Procès-verbal de décision',
    'corporate',
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
    (?:acte de |contrat de |protocole de 
    |protocole d'accord de )?cession (?:de parts(?: sociales)?|d'actions|de titres
    |de droits sociaux|de fonds de commerce)|ordres? de mouvement|share (?:purchase
    |transfer) agreement|stock purchase agreement
  `,
    1.1,
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
    "convocation (?:a l'|des associes|a une )\\w*|convocation",
    0.9,
  ],
  [
    'Rapport de gestion',
    'corporate accounts',
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
    'corporate',
    'none',
    source`
    (?:declaration|registre|document relatif (?:au|aux)|extrait du registre) (?:des? |du 
    |aux? )?beneficiaires? effectifs?
  `,
  ],
  [
    'Registre des mouvements de titres',
    'corporate',
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
    certificat (?:de|du) depot(?:itaire)?(?: de(?:s)? fonds| de capital)?|attestation de depot
    |recepisse de depot|recepisse
  `,
    0.9,
  ],
])

const bank = documentTypesOf([
  [
    'Relevé d’identité bancaire',
    'bank',
    'none',
    "releve d'identite (?:bancaire|postal)|rib|bank details|iban et bic",
    1.1,
  ],
  [
    'Relevé bancaire',
    'bank',
    'none',
    source`
    releve (?:de|du|des|de votre|de vos) (?:comptes?|operations?|compte courant
    |compte professionnel)|releve bancaire|extrait de compte|bank statement|account statement
    |kontoauszug|extracto (?:bancario|de cuenta)
  `,
    1.05,
  ],
  [
    'Contrat de prêt',
    'loan contract bank',
    'term',
    source`
    contrat de (?:pret|credit)|offre de (?:pret|credit)|pret (?:professionnel|garanti par l'etat
    |bancaire|equipement)|pge|convention de (?:pret|credit)|contrat d'ouverture de credit
    |loan agreement|credit agreement|promissory note|darlehensvertrag|contrato de prestamo
  `,
    1.05,
  ],
  [
    'Tableau d’amortissement',
    'loan bank',
    'term',
    source`
    tableau d'amortissement|plan de remboursement|echeancier (?:de|du) (?:pret|credit)
    |amortization schedule|tilgungsplan
  `,
    0.95,
  ],
  [
    'Crédit-bail',
    'loan contract lease-finance',
    'term',
    source`
    (?:contrat de )?credit[- ]bail(?: mobilier| immobilier)?|finance lease|leasingvertrag
    |contrat de leasing
  `,
    1.15,
  ],
  [
    'Location financière',
    'loan contract',
    'term',
    source`
    (?:contrat de )?location (?:financiere|longue duree|avec option d'achat|evolutive)|lld|loa
    |contrat de location (?:de materiel|de vehicule|d'equipements?|mobiliere|de biens?
    |de copieur)\w*|equipment lease
  `,
    1.1,
  ],
  [
    'Mandat SEPA',
    'bank mandate',
    'none',
    source`
    mandat (?:de prelevement )?(?:sepa|de prelevement)|(?:autorisation|ordre) de prelevement
    |sepa (?:direct debit )?mandate|sepa-lastschriftmandat
  `,
    1.1,
  ],
  [
    'Caution',
    'contract bank',
    'term',
    source`
    acte de (?:caution|cautionnement)\w*|cautionnement|caution (?:bancaire|solidaire
    |personnelle)|garantie a premiere demande|bank guarantee|lettre de garantie|garantie (?:de 
    |financiere d')achevement
  `,
    0.95,
  ],
  [
    'Convention de compte',
    'bank contract',
    'none',
    source`
    convention (?:de|du|d'ouverture de) compte(?! courant d'associe)\w*|conditions tarifaires
    |ouverture de compte
  `,
  ],
  [
    'Convention de compte courant d’associé',
    'corporate contract loan',
    'term',
    source`
    convention de compte courant d'associe|convention (?:d'avance|de tresorerie)\w*
  `,
  ],
  ['Attestation bancaire', 'bank certificate', 'none', 'attestation (?:bancaire|de (?:solde|bonne tenue))'],
  ['Mainlevée', 'bank', 'none', 'mainlevee|attestation de solde de pret|quitus'],
])

export const companyAndBankTypes = [...corporate, ...bank]
