const names = `
Attestation d’assurance = certificate of insurance | Avenant = amendment | Contrat d’assurance = insurance policy
Relevé d’information = claims history | Déclaration de sinistre = claim report | Note de couverture = cover note
Mutuelle = health cover certificate | Bail commercial = commercial lease | Bail dérogatoire = short-term lease
Bail professionnel = professional lease | Bail d’habitation = residential lease | Bail rural = farm lease | Bail = lease
Sous-location = sublease | Contrat d’occupation = licence to occupy | Contrat de domiciliation = domiciliation agreement
Location de stationnement = parking lease | Quittance de loyer = rent receipt | Avis d’échéance de loyer = rent notice
Appel de charges = service charge call | Régularisation de charges = service charge statement
État des lieux = inventory of fixtures | Diagnostic de performance énergétique = energy performance certificate
Diagnostic immobilier = property survey | Compromis de vente = preliminary sale agreement | Acte de vente = deed of sale
Congé = notice to quit | Commandement de payer = order to pay | Contrat d’apprentissage = apprenticeship contract
Contrat de travail = employment contract | Convention de stage = internship agreement | Bulletin de paie = payslip
Solde de tout compte = final settlement | Certificat de travail = certificate of employment
Attestation employeur = employer’s statement | Rupture conventionnelle = mutual termination
Licenciement = dismissal letter | Démission = resignation | Arrêt de travail = sick note
Déclaration préalable à l’embauche = pre-employment declaration | Avis d’aptitude = fitness for work notice
Titre de séjour = residence permit | Carte BTP = construction worker’s card | Registre du personnel = staff register
Attestation de vigilance = certificate of social compliance | Attestation de régularité fiscale = tax clearance certificate
Certificat = certificate | Avis d’impôt = tax notice | Déclaration de TVA = VAT return
Déclaration de résultats = income tax return | Relevé d’acompte = tax instalment slip | Déclaration sociale = social return
Déclaration = return | Appel de cotisations = contribution notice | Notification de taux = rate notice
Contrainte = enforcement order | Proposition de rectification = proposed tax adjustment
Avis de vérification = audit notice | Avis de situation Sirene = Sirene status notice
Attestation de droits = certificate of entitlement | Extrait Kbis = company register extract
Statuts = articles of association | Procès-verbal d’assemblée générale = minutes of the general meeting
Procès-verbal de décision = written decisions | Cession de titres = share transfer
Pacte d’associés = shareholders’ agreement | Convocation = notice of meeting | Rapport de gestion = management report
Rapport du commissaire aux comptes = auditor’s report | Bénéficiaires effectifs = beneficial owners statement
Registre des mouvements de titres = share register | Annonce légale = legal notice | Comptes annuels = annual accounts
Prévisionnel = forecast | Certificat de dépôt = certificate of deposit | Relevé d’identité bancaire = bank details
Relevé bancaire = bank statement | Contrat de prêt = loan agreement | Tableau d’amortissement = repayment schedule
Crédit-bail = finance lease | Location financière = equipment lease | Mandat SEPA = SEPA direct debit mandate
Caution = guarantee | Convention de compte = account agreement
Convention de compte courant d’associé = shareholder loan agreement | Attestation bancaire = bank letter
Mainlevée = release | Avoir = credit note | Facture proforma = pro forma invoice | Facture = invoice | Devis = quote
Bon de commande = purchase order | Bon de livraison = delivery note | Reçu = receipt | Note de frais = expense report
Avis d’échéance = payment notice | Échéancier = payment plan | Avis de contravention = traffic fine
Relance = payment reminder | Mise en demeure = formal notice | Protocole d’accord = settlement agreement
Lettre de mission = engagement letter | Contrat de maintenance = maintenance contract
Contrat d’abonnement logiciel (SaaS) = software subscription agreement | Contrat de licence = licence agreement
Contrat d’abonnement = subscription | Contrat de fourniture d’énergie = energy supply contract
Accord de confidentialité = non-disclosure agreement | Contrat de sous-traitance = subcontract
Contrat de prestation de services = services agreement | Contrat d’agent commercial = agency agreement
Contrat de franchise = franchise agreement | Contrat de distribution = commercial agreement | Mandat = mandate
Convention de formation = training agreement | Conditions générales = general terms | Contrat = contract
Certificat de garantie = warranty certificate | Certificat de marque = trade mark certificate
Garantie financière = financial guarantee | Carte nationale d’identité = identity card | Passeport = passport
Permis de conduire = driving licence | Certificat d’immatriculation = vehicle registration certificate
Contrôle technique = roadworthiness test | Licence = licence | Autorisation = permit
Attestation de formation = training certificate | Certification = certification | Certificat ISO = ISO certificate | Rapport de vérification = inspection report
Procès-verbal de réception = acceptance report | Attestation sur l’honneur = sworn statement
Résiliation = termination letter | Assignation = court summons | Curriculum vitae = curriculum vitae
Saisie = attachment order | Traité d’apport = contribution agreement | Nantissement = pledge
Effet de commerce = bill of exchange | Règlement intérieur = internal rules | Accord d’entreprise = company agreement
Document unique = risk assessment | Feuille de temps = time sheet | Location-gérance = business lease
Déclaration de créance = proof of claim | Justificatif de domicile = proof of address
Attestation = certificate | Procès-verbal = minutes | Rapport = report | Courrier = letter`

const byLabel = new Map(
  names.split(/[|\n]/).flatMap((line) => {
    const [french, english] = line.split(' = ')
    return french && english ? [[french.trim(), english.trim()] as const] : []
  }),
)

/** The English name of a kind of document, lower case; “document” where there is none. */
export const englishKind = (label: string) => byLabel.get(label) ?? 'document'
