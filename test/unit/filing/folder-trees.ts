import type { FolderNode } from '../../../worker/modules/analysis/filing/places'

/** A tree written as paths, « RH › Paie »; ids are the paths, parents are made as needed. */
export function treeOf(...paths: string[]): FolderNode[] {
  const byId = new Map<string, FolderNode>()
  for (const path of paths) {
    const names = path.split(' › ')
    names.forEach((name, depth) => {
      const id = names.slice(0, depth + 1).join(' › ')
      const parentId = depth === 0 ? null : names.slice(0, depth).join(' › ')
      byId.set(id, { id, parentId, name })
    })
  }
  return [...byId.values()]
}

export const template = treeOf(
  'Juridique › Statuts et Kbis', 'Juridique › Assemblées et décisions', 'Juridique › Contrats', 'TVA › Déclarations',
  'TVA › Justificatifs', 'Fiscal › Avis d’impôt', 'Fiscal › Déclarations de résultat', 'Fiscal › Attestations',
  'RH › Contrats de travail', 'RH › Bulletins de paie', 'RH › Organismes sociaux', 'Assurances › Attestations',
  'Assurances › Contrats', 'Immobilier › Baux', 'Immobilier › Quittances et avis d’échéance', 'Banque › Relevés',
  'Banque › Prêts et crédits-bails', 'Banque › RIB',
)
