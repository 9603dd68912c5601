import type { DocumentType, Family } from './document-type'

interface Refinement {
  from: RegExp
  words: RegExp
  /** How often the words must stand in the body. */
  floor: number
  /** The kind it becomes, or the families it has instead of its own. */
  to: string | Family[]
}

const refinements: Refinement[] = [
  {
    from: /^(?:Convocation|Procès-verbal d’assemblée générale|Feuille de présence)$/,
    words: /copropri\w+|\bsyndic\b|\btantiemes\b/g,
    floor: 2,
    to: ['property', 'letter'],
  },
  {
    from: /^Convocation$/,
    words: /prud'hom|\btribunal\b|conciliation|\baudience\b|\bmedecin/g,
    floor: 1,
    to: ['dispute', 'letter'],
  },
  {
    from: /^Certificat$/,
    words: /certification|referentiel|\bnormes?\b|accredit|cofrac|systeme de management|\b(?:pefc|fsc|afnor)\b/g,
    floor: 1,
    to: ['certificate', 'qualification'],
  },
  {
    from: /^Contrat$/,
    words: /\bassure\w*|souscripteur|\bsinistres?\b|\bfranchise\b|code des assurances|prime (?:annuelle|ttc)/g,
    floor: 3,
    to: 'Contrat d’assurance',
  },
  { from: /^(?:Certification|Certificat)$/, words: /\biso ?(?:\/iec ?)?\d{4,5}\b/g, floor: 1, to: 'Certificat ISO' },
  { from: /^Avis d’échéance$/, words: /loyers?\b|\bbail\b/g, floor: 2, to: 'Avis d’échéance de loyer' },
  {
    from: /^(?:Attestation|Certificat)$/,
    words: /\bassure|\bassurance|sinistre|responsabilite civile|\bgaranti(?:ssant|es?\b)/g,
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
  {
    from: /^Contrat d’abonnement$/,
    words: /workspace|coworking|\bdesks?\b|private office|bureaux?\b/g,
    floor: 2,
    to: 'Contrat d’occupation',
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
  if (hit && typeof hit.to !== 'string') return { ...type, families: hit.to }
  return all.find(({ label }) => label === hit?.to) ?? type
}
