/** How much a folder that bears the concept says of a paper: its matter, its area, only its form, or next to nothing. */
export const weights = { matter: 3, area: 2, form: 1.5, hint: 0.5 }
export type ConceptKind = keyof typeof weights

/** Name, kind, concepts it belongs to, and the words for it, of papers and of folders alike. */
export type ConceptRow = [name: string, kind: ConceptKind, broader: string, words: string]

/** Offices that issue papers of one area only: their name alone tells it. */
export const bodies = new Set(['urssaf', 'retirement', 'health-fund', 'job-office', 'tax-office', 'registry'])

/**
 * What papers are about and how people call the folders for it, in French and English. A phrase goes before the words in it:
 * « siège social » is no matter of staff, and « cotisation foncière » none of URSSAF.
 */
export const conceptRows: ConceptRow[] = [
  ['contract', 'form', 'legal', 'contrat, convention, accord, engagement, contract, agreement'],
  ['certificate', 'form', '', 'attestation, certificat, certificate'],
  ['notice', 'form', '', 'avis, notice'],
  ['letter', 'form', '', 'courrier, lettre, correspondance, courriel, letter'],
  ['declaration', 'form', '', 'déclaration, déclaratif, return'],
  ['record', 'form', '', 'relevé, extrait'],
  ['dispute', 'form', '',
    'jugement, ordonnance, injonction de payer, saisie, requête, signification, créance, ' +
      'litige, contentieux, précontentieux, mise en demeure, assignation, relance, commandement, ' +
      'contrainte, huissier, commissaire de justice, tribunal, procédure, recouvrement, dispute, ' +
      'litigation'],

  ['insurance', 'area', '',
    'assurance, assureur, responsabilité civile, rc pro, décennale, multirisque, police, ' +
      'insurance, insurer'],
  ['claim', 'matter', 'insurance', 'sinistre, claim'],
  ['loss-record', 'matter', 'insurance record', 'relevé d’information, relevé d’informations'],
  ['cover', 'matter', 'insurance certificate', 'note de couverture, attestation d’assurance'],
  ['health-cover', 'matter', 'insurance staff', 'mutuelle, complémentaire santé, prévoyance'],

  ['property', 'area', '',
    'immobilier, immeuble, local, locaux, copropriété, logement, bâtiment, property, premises, ' +
      'real estate'],
  ['lease', 'matter', 'property contract',
    'bail, bail commercial, sous-location, location de stationnement, contrat d’occupation, lease, ' +
      'tenancy'],
  ['rent', 'matter', 'property',
    'loyer, quittance, quittance de loyer, appel de loyer, avis d’échéance de loyer, ' +
      'charge locative, appel de charges, régularisation de charges, rent'],
  ['diagnosis', 'matter', 'property', 'diagnostic, dpe, performance énergétique, amiante'],
  ['inventory', 'matter', 'property', 'état des lieux'],
  ['sale-of-property', 'matter', 'property',
    'acte de vente, compromis de vente, promesse de vente, acte notarié'],

  ['staff', 'area', '',
    'rh, ressource humaine, personnel, social, salarié, employé, équipe, gestion sociale, travail, ' +
      'registre du personnel, hr, human resource, staff, employment, employee'],
  ['payslip', 'matter', 'staff',
    'paie, paye, salaire, bulletin de paie, bulletin de salaire, fiche de paie, payslip, payroll'],
  ['employment-contract', 'matter', 'staff contract',
    'contrat de travail, avenant au contrat de travail, contrat d’apprentissage, apprentissage, ' +
      'cdi, cdd, embauche, convention de stage, stage, alternance, ' +
      'déclaration préalable à l’embauche, employment contract, employment agreement'],
  ['departure', 'matter', 'staff',
    'solde de tout compte, certificat de travail, attestation employeur, rupture conventionnelle, ' +
      'licenciement, démission, départ, fin de contrat'],
  ['absence', 'matter', 'staff',
    'arrêt de travail, arrêt maladie, congé payé, absence, accident du travail, ' +
      'médecine du travail, visite médicale, avis d’aptitude'],
  ['training', 'matter', 'staff',
    'formation, convention de formation, attestation de formation, opco, training'],
  ['social-bodies', 'matter', 'staff',
    'organisme social, charge sociale, cotisation, cotisation sociale, déclaration sociale, ' +
      'attestation sociale, notification de taux, dsn'],
  ['urssaf', 'matter', 'social-bodies', 'urssaf, vigilance, attestation de vigilance'],
  ['retirement', 'matter', 'social-bodies',
    'retraite, caisse de retraite, agirc, arrco, malakoff, ag2r, carsat'],
  ['health-fund', 'matter', 'social-bodies', 'cpam, ameli, assurance maladie, sécurité sociale, msa'],
  ['job-office', 'matter', 'social-bodies', 'pôle emploi, france travail'],

  ['tax', 'area', '', 'fiscal, fiscalité, impôt, imposition, taxe, contribution, tax'],
  ['tax-office', 'area', 'tax', 'finances publiques, dgfip, trésor public, centre des impôts'],
  ['vat', 'matter', 'tax', 'tva, taxe sur la valeur ajoutée, ca3, ca12, vat'],
  ['local-tax', 'matter', 'tax', 'cfe, cvae, cotisation foncière, taxe foncière, impôt local, tascom'],
  ['income-tax', 'matter', 'tax',
    'impôt sur les sociétés, acompte is, relevé d’acompte, impôt sur le revenu'],
  ['result', 'matter', 'tax accounts declaration', 'déclaration de résultat, liasse fiscale, liasse'],
  ['tax-audit', 'matter', 'tax',
    'contrôle fiscal, avis de vérification, vérification de comptabilité, ' +
      'proposition de rectification'],

  ['legal', 'hint', '', 'juridique, legal'],
  ['company-facts', 'hint', '',
    'siège social, capital social, raison sociale, objet social, exercice social'],
  ['corporate', 'area', 'legal',
    'juridique, vie sociale, secrétariat juridique, constitution, dissolution, ' +
      'bénéficiaire effectif, annonce légale, corporate'],
  ['bylaws', 'matter', 'corporate', 'statut, bylaw, article of association'],
  ['registration', 'matter', 'corporate',
    'kbis, extrait kbis, rcs, sirene, insee, immatriculation, avis de situation'],
  ['registry', 'area', 'corporate', 'greffe, infogreffe'],
  ['meeting', 'matter', 'corporate',
    'assemblée, assemblée générale, ag, pv, procès-verbal, décision, délibération, résolution, ' +
      'convocation, rapport de gestion, feuille de présence, minute'],
  ['shares', 'matter', 'corporate contract',
    'ordre de mouvement, cession de titres, cession de parts, part sociale, pacte d’associés, ' +
      'associé, actionnaire, actionnariat, compte courant d’associé, share'],
  ['share-register', 'matter', 'corporate', 'mouvement de titres, registre des mouvements de titres'],
  ['works', 'matter', '',
    'marché public, marché de travaux, acte d’engagement, ordre de service, décompte général, ' +
      'chantier, procès-verbal de réception, pv de réception, réception de travaux'],

  ['accounts', 'area', '',
    'balance, grand livre, journal comptable, inventaire, ' +
      'comptabilité, comptable, compte annuel, compte social, bilan, clôture, prévisionnel, ' +
      'commissaire aux comptes, état financier, accounting'],
  ['purchase', 'area', '', 'achat, fournisseur, dépense, frais, purchase, supplier, expense'],
  ['invoice', 'matter', 'purchase', 'facture, avoir, invoice, bill'],
  ['expenses', 'matter', 'purchase staff', 'note de frais, frais professionnel'],
  ['quote', 'matter', '', 'devis, proposition commerciale, quote, quotation'],
  ['order', 'matter', 'purchase', 'commande, bon de commande, order'],
  ['delivery', 'matter', 'purchase', 'livraison, bon de livraison'],

  ['bank', 'area', '',
    'banque, bancaire, sepa, mandat sepa, mandat de prélèvement, caution, mainlevée, trésorerie, ' +
      'convention de compte, bank, banking'],
  ['bank-details', 'matter', 'bank', 'rib, iban, relevé d’identité bancaire, coordonnées bancaires'],
  ['bank-statement', 'matter', 'bank record',
    'relevé bancaire, relevé de compte, extrait de compte, bank statement'],
  ['loan', 'matter', 'bank',
    'découvert, affacturage, prêt, emprunt, financement, pge, contrat de crédit, offre de crédit, crédit bancaire, ' +
      'contrat de prêt, tableau d’amortissement, loan'],
  ['leasing', 'matter', 'loan contract',
    'crédit-bail, leasing, location financière, location longue durée, loa, lld'],

  ['maintenance', 'matter', 'contract', 'maintenance, entretien'],
  ['software', 'matter', 'contract', 'logiciel, saas, informatique, abonnement, software, subscription'],
  ['energy', 'matter', 'contract', 'énergie, électricité, gaz, energy'],
  ['subcontracting', 'matter', 'contract', 'sous-traitance, sous-traitant'],
  ['mission', 'matter', 'contract', 'lettre de mission, expert-comptable, expertise comptable'],
  ['secrecy', 'matter', 'contract', 'confidentialité, accord de confidentialité, nda'],
  ['services', 'matter', 'contract', 'prestation, prestation de service, prestataire'],

  ['identity', 'area', '',
    'identité, pièce d’identité, carte d’identité, carte nationale d’identité, cni, passeport, ' +
      'titre de séjour, permis de conduire, identity, passport'],
  ['vehicle', 'area', '',
    'certificat de cession, véhicule, flotte, automobile, voiture, carte grise, certificat d’immatriculation, ' +
      'contrôle technique, vehicle'],
  ['fines', 'matter', 'vehicle', 'contravention, amende'],
  ['warranty', 'area', '', 'garantie, certificat de garantie, sav, warranty'],
  ['permit', 'area', '',
    'permis, arrêté, récépissé de déclaration, carte professionnelle, qualification, ' +
      'autorisation, agrément, licence, habilitation, certification, marque, brevet, ' +
      'propriété intellectuelle, permit'],
]
