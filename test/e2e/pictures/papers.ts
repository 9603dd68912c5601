/** A paper of the pictures: its name as deposited, its folder in the space, and its lines. */
export interface Paper {
  name: string
  folder?: string
  lines: string[]
  flagged?: boolean
}

const dayMs = 86_400_000
const words = new Intl.DateTimeFormat('fr', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** A day from today in words; negative days are past. */
const inDays = (days: number) => words.format(Date.now() + days * dayMs).replace(/^1 /, '1er ')

const client = 'Alpha Conseil, 12 rue des Tanneurs, 69007 Lyon, SIREN 812 345 676'

/** What a small consulting company keeps with its accountant; due dates lie near the day of the picture. */
export const papers = (): Paper[] => [
  {
    name: 'Bail commercial - 12 rue des Tanneurs.pdf',
    lines: [
      '# Bail commercial', 'Entre la SCI Les Glycines, bailleur, et', `${client}, preneur.`, '',
      `Le présent bail est consenti pour une durée de neuf années et prend fin le ${inDays(400)}.`,
      'Le congé est donné six mois avant le terme, par acte extrajudiciaire.',
      'Loyer annuel : 16 800,00 € hors taxes et hors charges, payable par trimestre et d’avance.',
    ],
  },
  {
    name: 'scan_0007.pdf',
    lines: [
      '# Extrait Kbis', 'Greffe du tribunal de commerce de Lyon', 'Extrait du registre du commerce et des sociétés', '',
      'Dénomination : Alpha Conseil. SIREN : 812 345 676 R.C.S. Lyon.', 'Forme juridique : société à responsabilité limitée.',
      `Extrait délivré le ${inDays(-20)}.`,
    ],
  },
  {
    name: 'Facture Imprimerie du Rhône 2026-311.pdf',
    flagged: true,
    lines: [
      '# Facture 2026-311', 'Imprimerie du Rhône, 8 quai Claude-Bernard, 69007 Lyon', `Client : ${client}`, '',
      `Date de facture : ${inDays(-34)}.`, `Date d'échéance : ${inDays(-4)}.`, 'Total TTC : 1 284,00 €.',
    ],
  },
  {
    name: 'Avis CFE.pdf',
    folder: 'TVA',
    flagged: true,
    lines: [
      '# Cotisation foncière des entreprises', 'Direction générale des Finances publiques', `Redevable : ${client}`, '',
      `Date limite de paiement : ${inDays(16)}.`, 'Montant de la cotisation : 1 962,00 €.',
    ],
  },
  {
    name: 'Contrat de prêt professionnel.pdf',
    lines: [
      '# Contrat de prêt professionnel', 'Banque Coopérative des Alpes', `Emprunteur : ${client}`, '',
      `Montant : 40 000,00 €. Date de dernière échéance : ${inDays(1100)}.`, 'Taux fixe annuel : 3,10 %.',
    ],
  },
  {
    name: 'Bulletin de paie - Sacha Salarié.pdf',
    folder: 'RH',
    lines: [
      '# Bulletin de paie', `Employeur : ${client}`, 'Salarié : Sacha Salarié, consultant', '',
      `Période de paie : du ${inDays(-53)} au ${inDays(-24)}.`, 'Salaire brut : 2 850,00 €. Net à payer : 2 214,37 €.',
    ],
  },
  {
    name: 'Contrat de travail - Lina Perrin.pdf',
    folder: 'RH',
    flagged: true,
    lines: [
      '# Contrat de travail à durée déterminée', `Entre ${client}, employeur,`, 'et Madame Lina Perrin, salariée.', '',
      `Le contrat prend effet le ${inDays(-150)} et prend fin le ${inDays(27)}.`, 'Emploi : assistante de gestion. Salaire brut mensuel : 2 100,00 €.',
    ],
  },
  {
    name: 'Déclaration de TVA CA3.pdf',
    folder: 'TVA',
    lines: [
      '# Déclaration de TVA', 'Formulaire 3310-CA3. Direction générale des Finances publiques', `Redevable : ${client}`, '',
      `À déposer et à payer au plus tard le ${inDays(9)}.`, 'TVA nette due : 3 417,00 €.',
    ],
  },
  {
    name: 'Statuts à jour.pdf',
    lines: [
      '# Statuts', 'Alpha Conseil, société à responsabilité limitée au capital de 10 000 euros', 'Siège : 12 rue des Tanneurs, 69007 Lyon', '',
      'Article 1 - Forme. La société est une société à responsabilité limitée.', 'Article 5 - Durée. La durée de la société est de 99 ans.',
    ],
  },
  {
    name: 'Procès-verbal assemblée générale.pdf',
    lines: [
      '# Procès-verbal de l’assemblée générale ordinaire', client, '', `L’assemblée s’est réunie le ${inDays(-140)}.`,
      'Première résolution : les comptes de l’exercice sont approuvés.', 'Deuxième résolution : le bénéfice est affecté au report à nouveau.',
    ],
  },
  {
    name: 'Devis Menuiserie Bellon D-2291.pdf',
    lines: [
      '# Devis D-2291', 'Menuiserie Bellon, 5 rue de l’Arbre-Sec, 69001 Lyon', `Client : ${client}`, '',
      'Fourniture et pose de deux cloisons vitrées : 4 380,00 € TTC.', `Ce devis est valable jusqu'au ${inDays(38)}.`,
    ],
  },
]
