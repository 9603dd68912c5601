export interface Paper {
  name: string
  fileName: string
  text: string
}

export const owner = { name: 'Alpha Conseil', siren: null }

/** Ordinary papers of an invented client, to plant texts in. */
export const papers: Paper[] = [
  {
    name: 'a certificate of insurance',
    fileName: 'scan_0001.pdf',
    text: `MUTUELLE HORIZON ASSURANCES
Société d'assurance mutuelle - 12 rue des Lilas 75010 Paris
ATTESTATION D'ASSURANCE
Responsabilité civile professionnelle
Contrat n° 44001
Nous soussignés, Mutuelle Horizon Assurances, attestons que la société Alpha Conseil
est titulaire du contrat ci-dessus garantissant sa responsabilité civile professionnelle.
La présente attestation est valable du 01/01/2027 au 31/12/2027.
Fait à Paris, le 15/12/2026`,
  },
  {
    name: 'a lease',
    fileName: 'scan_0002.pdf',
    text: `BAIL PROFESSIONNEL
Entre les soussignés :
Le bailleur : SCI des Arcades, 4 place du Marché, 37000 Tours
Le preneur : Alpha Conseil
Le bail est consenti pour six ans, du 1er juillet 2024 au 30 juin 2030.
Le loyer annuel est fixé à 18 000,00 € hors taxes, payable par trimestre.
Le preneur s'assurera contre les risques locatifs et en justifiera chaque année.
À l'échéance il est reconduit tacitement, sauf préavis de six mois.
Fait à Tours, le 20 juin 2024`,
  },
  {
    name: 'an invoice',
    fileName: 'document (3).pdf',
    text: `Voltéa SA – RCS Lyon 907 778 889
Facture n° 12 du 2 novembre 2026
Alpha Conseil
Électricité, septembre et octobre
Total TTC 1 336,12 €
À régler avant le 18 novembre 2026`,
  },
  {
    name: 'a letter without a due date',
    fileName: 'lettre.pdf',
    text: `Cabinet Morel Architectes
Tours, le 3 novembre 2026
Objet : visite du chantier de la rue Haute
Madame, Monsieur,
Nous vous confirmons avoir visité le chantier de la rue Haute avec l'entreprise Colas Frères.
Les travaux de maçonnerie avancent comme prévu et aucune réserve n'a été relevée sur place.
Nous restons à votre disposition et vous prions d'agréer nos salutations distinguées.
Camille Morel, architecte`,
  },
]

/** Smart tags of the client; the last two no vocabulary of ours knows. */
export const rules = [
  { tagId: 'tag_insurance', name: 'Assurance', rules: ['Attestations et polices d’assurance'] },
  { tagId: 'tag_kbis', name: 'Kbis', rules: ['Extraits Kbis'] },
  { tagId: 'tag_pay', name: 'À payer', rules: ['Factures à payer'] },
  { tagId: 'tag_lease', name: 'Baux', rules: ['Baux et loyers'] },
  { tagId: 'tag_urgent', name: 'Urgent', rules: ['Tout ce qui est urgent'] },
  { tagId: 'tag_site', name: 'Chantier Zéphyr', rules: ['Visites et travaux de maçonnerie du chantier Zéphyr'] },
]
