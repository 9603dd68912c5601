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
Contrat d’approvisionnement = supply agreement | Accord de coentreprise = joint venture agreement
Contrat d’hébergement = hosting agreement | Accord de co-marquage = co-branding agreement
Contrat de fabrication = manufacturing agreement | Contrat de parrainage = sponsorship agreement
Contrat d’exploitation et de maintenance = operation and maintenance agreement
Contrat de promotion = promotion agreement | Cession de propriété intellectuelle = intellectual property assignment
Contrat de développement = development agreement | Contrat de partenariat = partnership agreement
Accord de collaboration = collaboration agreement | Contrat d’affiliation = affiliate agreement
Contrat de transport = transport agreement | Contrat de prestations logistiques = logistics agreement
Accord de traitement des données = data processing agreement | Accord de non-concurrence = non-compete agreement
Accord de standstill = standstill agreement | Garantie = guarantee
Saisie = attachment order | Traité d’apport = contribution agreement | Nantissement = pledge
Effet de commerce = bill of exchange | Règlement intérieur = internal rules | Accord d’entreprise = company agreement
Document unique = risk assessment | Feuille de temps = time sheet | Location-gérance = business lease
Déclaration de créance = proof of claim | Justificatif de domicile = proof of address
Permis de construire = building permit | Permis d’aménager = development permit | Permis de démolir = demolition permit
Permis d’exploitation = operating licence | Permis de stationnement = parking permit
Déclaration préalable de travaux = prior works declaration | Certificat d’urbanisme = planning certificate
Permission de voirie = highway permit | Autorisation d’occupation du domaine public = public space permit
Autorisation d’exploiter = operating permit | Autorisation d’ouverture = opening permit
Autorisation d’enseigner = teaching permit | Autorisation d’exercer = permit to practise | Agrément = approval
Arrêté municipal = municipal order | Arrêté préfectoral = prefectoral order | Arrêté = order
Récépissé de déclaration = acknowledgement of declaration | Carte professionnelle = professional card
Carte de stationnement = parking card | Licence de transport = transport licence
Licence de débit de boissons = liquor licence | Licence d’entrepreneur de spectacles = performing arts licence
Certificat Qualibat = Qualibat certificate | Certificat Qualiopi = Qualiopi certificate | Certificat RGE = RGE certificate
Certificat de conformité = certificate of conformity | Certiphyto = pesticide licence | Habilitation = accreditation
Certificat de qualification professionnelle = professional qualification certificate
Ordonnance d’injonction de payer = order for payment | Jugement = judgment | Ordonnance = court order
Requête = petition | Signification = service of process | Procès-verbal de constat = bailiff’s report
Saisie des rémunérations = wage garnishment | Saisie administrative à tiers détenteur = third-party attachment notice
Avis de déclaration de créance = notice to creditors | Certificat d’irrécouvrabilité = certificate of irrecoverability
Contrat de location longue durée = long-term lease | Contrat de location avec option d’achat = lease with purchase option
Contrat de location de matériel = equipment rental | Contrat de location de véhicule = vehicle rental
Autorisation de découvert = overdraft agreement | Contrat d’affacturage = factoring agreement
Convention de prêt inter-entreprises = intercompany loan agreement | Prêt garanti par l’État = state-backed loan
Avis de virement = transfer notice | Bordereau de remise de chèques = cheque deposit slip
Information annuelle de la caution = annual notice to the guarantor | Récapitulatif annuel de frais = annual statement of fees
Contrat monétique = card payment agreement | Contrat de prévoyance = provident scheme
Contrat de complémentaire santé = health insurance scheme | Bulletin d’affiliation = enrolment form
Contrat de télésurveillance = remote monitoring contract | Contrat de téléphonie = telephone contract
Acte d’engagement = tender commitment | Marché public = public contract | Marché de travaux = works contract
Ordre de service = works order | Contrat de nettoyage = cleaning contract
Contrat de collecte de déchets = waste collection contract | Contrat de maîtrise d’œuvre = project management contract
Contrat de mise à disposition de personnel = staff leasing contract | Confirmation de réservation = booking confirmation
Contrat de vente = sale contract | Contrat de dépôt-vente = consignment contract | Contrat d’édition = publishing contract
Contrat de collaboration libérale = associate contract | Contrat d’apporteur d’affaires = introducer agreement
Convention de subvention = grant agreement | Convention d’objectifs et de financement = objectives and funding agreement | Contrat de complémentaire santé = health cover contract | Certificat d’étalonnage = calibration certificate | Attestation de salaire = statement of earnings
Déclaration d’accident du travail = work accident report | Certificat médical = medical certificate
Attestation de détachement = posting certificate | Fiche de poste = job description
Compte rendu d’entretien = appraisal report | Convocation à un entretien préalable = invitation to a pre-dismissal meeting
Avertissement = disciplinary warning | Procès-verbal du CSE = works council minutes
Procès-verbal de carence = minutes of no candidates | Accord de prise en charge = funding agreement
Habilitation électrique = electrical safety authorisation | Feuille d’émargement = attendance sheet
Balance générale = trial balance | Balance âgée = aged balance | Grand livre = general ledger
Journal comptable = accounting journal | Situation comptable = interim accounts | Inventaire = inventory
Attestation d’immatriculation = registration certificate | Extrait RNE = business register extract
Feuille de présence = attendance sheet | Déclaration de non-condamnation = declaration of no conviction
Liste des souscripteurs = list of subscribers | Ordre de mouvement = share transfer order
Attestation de parution = certificate of publication | Récépissé de dépôt = filing receipt
Bordereau de cotisations = contribution slip | Acompte de TVA = VAT instalment | Déclaration de CVAE = CVAE return
Déclaration récapitulative mensuelle = monthly excise return | Déclaration d’échanges de biens = trade in goods return
Taxe sur les salaires = payroll tax return | Taxe d’apprentissage = apprenticeship tax return
Avis de dégrèvement = tax relief notice | Demande de remboursement de TVA = VAT refund claim
Demande de renseignements = request for information | Plan de prévention = prevention plan | Quitus fiscal = tax clearance | Lettre d’observations = letter of findings
État des inscriptions = register of charges | Bon d’intervention = service slip
Rapport d’intervention = service report | Permis de feu = hot work permit | Quittance d’indemnité = claim settlement
Avis des sommes à payer = public payment notice | Diplôme = diploma
Relevé de factures = statement of account
Décompte général = final account | Certificat de cession = vehicle transfer certificate
Certificat de situation administrative = vehicle status certificate
Procès-verbal de livraison = delivery report | Forfait de post-stationnement = parking charge notice
Règlement de copropriété = co-ownership rules | Carnet d’entretien = maintenance log | Révision de loyer = rent review
Accusé de réception = acknowledgement of receipt | Registre = register | Relevé = statement | Récépissé = receipt
Bulletin = bulletin | Décision = decision | Fiche = form | Bordereau = slip | Ordre = order | Lettre = letter
Liste = list | Plan = plan | Carnet = log | Dossier = file | Formulaire = form
Contrat de conseil = consulting agreement | Contrat d’externalisation = outsourcing agreement
Contrat de services de transition = transition services agreement | Accord de niveau de service = service level agreement
Contrat de revente = reseller agreement | Contrat de représentation commerciale = sales representative agreement
Contrat d’image = endorsement agreement | Contrat de marketing = marketing agreement
Accord d’alliance stratégique = strategic alliance agreement | Accord de dépôt conjoint = joint filing agreement
Accord de propriété intellectuelle = intellectual property agreement | Convention de séquestre = escrow agreement
Accord d’indemnisation = indemnification agreement | Cession d’actifs = asset purchase agreement
Accord de départ = separation agreement | Lettre d’intention = letter of intent
Protocole d’entente = memorandum of understanding | Contrat de sûreté = security agreement
Contrat d’essai clinique = clinical trial agreement | Contrat de gestion = management agreement | Contrat de concession = concession agreement | Contrat d’archivage = records storage agreement | Contrat de stockage = storage agreement | Convention de crédit = credit facility | Accord de transfert de matériel = material transfer agreement
Contrat d’option = option agreement | Pacte de préférence = right of first refusal agreement
Cession de contrat = assignment agreement | Accord de résiliation = termination agreement
Contrat d’assistance technique = support agreement | Accord d’évaluation = evaluation agreement
Contrat de prêt de matériel = equipment loan agreement
Attestation = certificate | Procès-verbal = minutes | Rapport = report | Courrier = letter`

const byLabel = new Map(
  names.split(/[|\n]/).flatMap((line) => {
    const [french, english] = line.split(' = ')
    return french && english ? [[french.trim(), english.trim()] as const] : []
  }),
)

/** The English name of a kind of document, lower case: of its own, or of the wider kind its first words name; else “document”. */
export function englishKind(label: string): string {
  const words = label.split(' ')
  const known = words.map((_, left) => words.slice(0, words.length - left).join(' ')).find((start) => byLabel.has(start))
  return byLabel.get(known ?? '') ?? 'document'
}
