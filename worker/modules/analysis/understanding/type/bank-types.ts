import { source } from '../../../../../shared/domain/dates/pattern'
import { documentTypesOf } from './document-type'

/** Banks, loans and leases. */
export const bankTypes = documentTypesOf([
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
      |compte professionnel)|releve bancaire
      |releve (?:d'operations|mensuel|de cartes?)|extrait de compte|bank statement|account statement
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
      |personnelle)|garantie a premiere demande|bank guarantee|garantie (?:de[ ]
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
  [
    'Nantissement',
    'bank contract',
    'none',
    source`
      (?:acte|bordereau|convention|inscription|etat)(?: d'inscription)? (?:de |du |des )(?:nantissements?
      |gages?
      |privileges?)|nantissement (?:de|du) (?:fonds|compte|parts)|pledge agreement
    `,
  ],
  ['Effet de commerce', 'bank', 'payment', "lettre de change|billet a ordre|effet de commerce|bill of exchange"],
  ['Mainlevée', 'bank', 'none', 'mainlevee|attestation de solde de pret|quitus'],
])
