import { pattern } from '../../../../../shared/domain/dates/pattern'
/** Parts that people play in papers, folded. The other part is the one the owner does not play. */
const parts = [
  'bailleur',
  'bailleresse',
  'proprietaire',
  'preneur',
  'locataires?',
  'prestataire',
  'client(?:e)?',
  'fournisseur',
  'vendeur',
  'acheteur',
  'acquereur',
  'preteur',
  'emprunteur',
  'credit-bailleur',
  'crediteur',
  'creancier',
  'debiteur',
  'mandant',
  'mandataire',
  'cedant',
  'cessionnaire',
  'employeur',
  'salariee?',
  'concedant',
  'franchiseur',
  'franchise',
  'sous-traitant',
  'entrepreneur',
  "maitre d'ouvrage",
  "donneur d'ordre",
  'assureur',
  'assuree?',
  'souscripteur',
  'tireur',
  'caution',
  'stagiaire',
  'apprentie?',
  "organisme (?:de formation|d'accueil|agree|testeur|formateur|assureur|gestionnaire|preteur|payeur|financeur)?",
  'centre (?:agree|de (?:formation|controle|test))',
  'emetteur',
  'expediteur',
  'domiciliataire',
  'domiciliee?',
  'licencie',
  'licensor',
  'licensee',
  'landlord',
  'tenant',
  'lessor',
  'lessee',
  'supplier',
  'customer',
  'consultant',
  'contractor',
  'provider',
  'seller',
  'buyer',
  'lender',
  'borrower',
  'producer',
  'insurer',
  'insured',
  'vermieter',
  'mieter',
  'verkaufer',
  'arrendador',
  'arrendatario',
  'tomador',
  'asegurador',
  'beneficiaire',
  'abonnee?',
  'titulaire',
  'loueur',
  'organisme emetteur',
  '(?:collecteur-?)?transporteur',
  'entreprise principale',
  'entrepreneur principal',
  'diagnostiqueur',
  'organisme certificateur',
  'vos? interlocuteur',
]
export const partSource = `(?:${parts.join('|')})`

/** A label before a name: « Bailleur : », « Le Prêteur : », « Créancier », « (1) ». */
export const labelBefore = pattern`
  (?:^|[\n|.;,(]\s*|\s{2,}|^.{0,3})(?:le |la |l'|les |the )?
  (${partSource})(?:\s*(?:y asegurado|\(s\)|[:=|'‘-]|\s{2,}
  |\n\s*(?:nom|denomination|raison sociale)?|nom )){1,3}\s*$
`
/** A definition after a name: « ci-après dénommé “le Bailleur” », (“Consultant”), « le Prestataire ». */
export const definitionAfter = pattern`
  ^[^;]{0,420}?(?:ci-apres|denomme\w*|designe\w*|appele\w*
  |the|["(«“,-])[^a-z]{0,6}(?:denomme\w* |designe\w* |appele\w*[ ]
  |indistinctement )*["«“(' ]{0,4}(?:le |la |l'|les |the )?
  (${partSource})["»”),.\s]
`

/** Parts whose name is a third party's, never the sender's. */
export const thirdParts = /^(?:fournisseur|beneficiaire|caution)$/
/** Parts that receive: the owner's usual place on a paper it got. */
export const receivingParts = pattern`
  ^(?:client|cliente|assure|assuree|titulaire|debiteur|souscripteur|customer|insured
  |beneficiaire|tomador|acheteur|abonne|acquereur)$
`
