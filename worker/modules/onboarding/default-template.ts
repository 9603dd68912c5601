import type { FolderNode, TemplateInput } from '../../../shared/schemas/template'

const branch = (name: string, ...children: string[]): FolderNode => ({
  name,
  children: children.map((child) => ({ name: child, children: [] })),
})

/** What a firm starts with: the folders of a permanent file and a few tags; all of it can be changed (S-47). */
export const defaultTemplate: TemplateInput = {
  name: 'Dossier permanent',
  isDefault: true,
  folders: [
    branch('Juridique', 'Statuts et Kbis', 'Assemblées et décisions', 'Contrats'),
    branch('TVA', 'Déclarations', 'Justificatifs'),
    branch('Fiscal', 'Avis d’impôt', 'Déclarations de résultat', 'Attestations'),
    branch('RH', 'Contrats de travail', 'Bulletins de paie', 'Organismes sociaux'),
    branch('Assurances', 'Attestations', 'Contrats'),
    branch('Immobilier', 'Baux', 'Quittances et avis d’échéance'),
    branch('Banque', 'Relevés', 'Prêts et crédits-bails', 'RIB'),
  ],
  tags: [
    { name: 'Assurance', colour: '#2f6f8f', rules: ['Le document est une attestation, un contrat ou un avenant d’assurance.'] },
    { name: 'À payer', colour: '#b4540a', rules: ['Le document réclame un paiement qui n’est pas encore fait.'] },
    { name: 'Reconduction tacite', colour: '#7a4e9f', rules: ['Le contrat se renouvelle tout seul si personne ne le dénonce.'] },
    { name: 'Fiche de paie', colour: '#3b6e5a', rules: ['Le document est un bulletin de paie.'] },
  ],
}
