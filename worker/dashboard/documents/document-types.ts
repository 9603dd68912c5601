/**
 * The types of S-01, offered in the filter and where a type is typed; a document may carry any other word.
 */
export const documentTypes = [
  'Bail',
  'Contrat',
  'Assurance',
  'Attestation',
  'Déclaration',
  'Kbis',
  'Statuts',
  'Procès-verbal',
  'Bulletin de paie',
  'Prêt',
  'Facture',
  'Devis',
  'Relevé bancaire',
  'RIB',
  'Pièce d’identité',
  'Courrier',
  'Autre',
] as const
