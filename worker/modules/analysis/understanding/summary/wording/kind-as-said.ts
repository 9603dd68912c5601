import { pattern } from '../../../../../../shared/domain/dates/pattern'
import type { Reading } from '../../reading'
import { englishKind } from './english-kinds'

/** What the top of the paper adds to its kind: words to look for, French and English kind. */
const precisions: [of: RegExp, words: RegExp, french: string, english: string][] = [
  [/^Contrat de travail$/, /duree indeterminee|\bcdi\b/, 'Contrat de travail à durée indéterminée', 'permanent employment contract'],
  [/^Contrat de travail$/, /duree determinee|\bcdd\b/, 'Contrat de travail à durée déterminée', 'fixed-term employment contract'],
  [/^Contrat de travail$/, /saisonnier/, 'Contrat de travail saisonnier', 'seasonal employment contract'],
  [/^Avenant$/, /contrat de travail|\bcdd\b|\bcdi\b/, 'Avenant au contrat de travail', 'amendment to an employment contract'],
  [/^Avenant$/, /\bbail\b/, 'Avenant au bail', 'amendment to a lease'],
  [/^Avenant$/, /assurance|\bpolice\b/, 'Avenant au contrat d’assurance', 'amendment to an insurance policy'],
  [/^Attestation d’assurance$/, /decennale/, 'Attestation d’assurance décennale', 'certificate of ten-year liability insurance'],
  [/^Attestation d’assurance$/, pattern`
    responsabilite civile (?:professionnelle|pro\b)|\brc pro\b
  `, 'Attestation d’assurance de responsabilité civile professionnelle', 'certificate of professional liability insurance'],
  [/^Attestation d’assurance$/, /multirisque/, 'Attestation d’assurance multirisque', 'certificate of multi-risk insurance'],
  [/^Attestation d’assurance$/, /habitation/, 'Attestation d’assurance habitation', 'certificate of home insurance'],
  [/^Contrat d’assurance$/, /multirisque/, 'Contrat d’assurance multirisque', 'multi-risk insurance policy'],
  [/^Avis d’impôt$/, /cotisation fonciere|\bcfe\b/, 'Avis de cotisation foncière des entreprises', 'business property tax notice'],
  [/^Avis d’impôt$/, /taxes? foncieres?/, 'Avis de taxe foncière', 'property tax notice'],
  [/^Avis d’impôt$/, /impots? sur les? revenus?/, 'Avis d’impôt sur le revenu', 'income tax notice'],
  [/^Relevé d’acompte$/, /impot sur les societes|\b2571\b/, 'Relevé d’acompte d’impôt sur les sociétés', 'corporation tax instalment slip'],
  [/^Crédit-bail$/, /credit-bail mobilier/, 'Contrat de crédit-bail mobilier', 'equipment finance lease'],
  [/^Crédit-bail$/, /credit-bail immobilier/, 'Contrat de crédit-bail immobilier', 'property finance lease'],
  [/^Location financière$/, /longue duree/, 'Contrat de location longue durée', 'long-term lease'],
  [/^Location financière$/, /option d'achat/, 'Contrat de location avec option d’achat', 'lease with purchase option'],
  [/^Facture$/, /facture d'acompte/, 'Facture d’acompte', 'advance invoice'],
  [/^Facture$/, /note d'honoraires/, 'Note d’honoraires', 'fee note'],
  [/^Procès-verbal d’assemblée générale$/, /assemblee generale ordinaire/, 'Procès-verbal d’assemblée générale ordinaire', 'minutes of the ordinary general meeting'],
  [/^Procès-verbal d’assemblée générale$/, /assemblee generale extraordinaire/, 'Procès-verbal d’assemblée générale extraordinaire', 'minutes of the extraordinary general meeting'],
]

/** The kind of a paper as a sentence names it, precise where its top is. Starts with a capital in French. */
export function kindAsSaid({ type, source, context }: Reading): string {
  const top = source.fold.slice(0, 1500).replace(/\s+/g, ' ')
  const label = type?.label ?? 'Document'
  const hit = precisions.find(([of, words]) => of.test(label) && words.test(top))
  return context.language === 'en' ? (hit?.[3] ?? englishKind(label)) : (hit?.[2] ?? label)
}
