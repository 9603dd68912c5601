import type { DocumentType } from './document-type'

const refinements: { from: RegExp; words: RegExp; floor: number; to: string }[] = [
  { from: /^(?:Certification|Certificat)$/, words: /\biso ?(?:\/iec ?)?\d{4,5}\b/g, floor: 1, to: 'Certificat ISO' },
  { from: /^Avis d’échéance$/, words: /loyers?\b|\bbail\b/g, floor: 2, to: 'Avis d’échéance de loyer' },
  {
    from: /^(?:Attestation|Certificat)$/,
    words: /\bassure|\bassurance|sinistre/g,
    floor: 2,
    to: 'Attestation d’assurance',
  },
  { from: /^Attestation$/, words: /urssaf|cotisations sociales/g, floor: 2, to: 'Attestation de vigilance' },
  {
    from: /^Attestation$/,
    words: /obligations fiscales|regularite fiscale|impots?\b/g,
    floor: 2,
    to: 'Attestation de régularité fiscale',
  },
  {
    from: /^Contrat$/,
    words: /materiel|equipement|copieur|fournisseur|vehicule|kilometrage|bailleur financier/g,
    floor: 3,
    to: 'Location financière',
  },
  {
    from: /^(?:Bail|Contrat)$/,
    words: /\blogement|habitation|6 juillet 1989|meublee?\b/g,
    floor: 3,
    to: 'Bail d’habitation',
  },
  {
    from: /^(?:Bail|Contrat)$/,
    words: /l\.? ?145-\d|baux commerciaux|propriete commerciale|periode triennale|bail commercial/g,
    floor: 2,
    to: 'Bail commercial',
  },
  { from: /^Contrat$/, words: /bailleur|\bbail\b|preneur|loyer/g, floor: 4, to: 'Bail' },
  {
    from: /^Contrat$/,
    words: /salariee?\b|employeur|convention collective/g,
    floor: 3,
    to: 'Contrat de travail',
  },
  {
    from: /^Contrat$/,
    words: /preteur|emprunteur|taux (?:effectif|debiteur)/g,
    floor: 3,
    to: 'Contrat de prêt',
  },
  { from: /^Contrat$/, words: /maintenance|entretien|depannage/g, floor: 3, to: 'Contrat de maintenance' },
  {
    from: /^Contrat$/,
    words: /prestataire|prestations?\b/g,
    floor: 3,
    to: 'Contrat de prestation de services',
  },
]

/** A paper whose title is only « Attestation » or « Contrat » is what its own words make of it. */
export function refineType(type: DocumentType, fold: string, all: DocumentType[]): DocumentType {
  const body = fold.slice(0, 30_000)
  const hit = refinements.find(
    ({ from, words, floor }) => from.test(type.label) && (body.match(words) ?? []).length >= floor,
  )
  return all.find(({ label }) => label === hit?.to) ?? type
}
