import { describe, expect, it } from 'vitest'
import { chooseFolder } from '../../../worker/modules/analysis/filing/choose-folder'
import type { FolderNode } from '../../../worker/modules/analysis/filing/places'
import type { Paper } from '../../../worker/modules/analysis/filing/paper-traits'
import { template, treeOf } from './folder-trees'

function folderFor(folders: FolderNode[], paper: Partial<Paper>) {
  const whole = { type: null, title: null, issuer: null, year: null, ...paper }
  return chooseFolder({ paper: whole, folders, filings: [], today: '2026-11-24' })?.folderId ?? null
}

describe('a folder proposed by the words of the tree', () => {
  it.each([
    ['Attestation d’assurance', 'Assurances › Attestations'],
    ['Contrat d’assurance', 'Assurances › Contrats'],
    ['Attestation de vigilance', 'RH › Organismes sociaux'],
    ['Attestation de régularité fiscale', 'Fiscal › Attestations'],
    ['Bulletin de paie', 'RH › Bulletins de paie'],
    ['Contrat d’apprentissage', 'RH › Contrats de travail'],
    ['Bail commercial', 'Immobilier › Baux'],
    ['Quittance de loyer', 'Immobilier › Quittances et avis d’échéance'],
    ['Diagnostic de performance énergétique', 'Immobilier'],
    ['Extrait Kbis', 'Juridique › Statuts et Kbis'],
    ['Procès-verbal d’assemblée générale', 'Juridique › Assemblées et décisions'],
    ['Déclaration de TVA', 'TVA › Déclarations'],
    ['Avis d’impôt', 'Fiscal › Avis d’impôt'],
    ['Déclaration de résultats', 'Fiscal › Déclarations de résultat'],
    ['Relevé bancaire', 'Banque › Relevés'],
    ['Relevé d’identité bancaire', 'Banque › RIB'],
    ['Crédit-bail', 'Banque › Prêts et crédits-bails'],
    ['Contrat de maintenance', 'Juridique › Contrats'],
  ])('puts « %s » of the default template into « %s »', (type, path) => {
    expect(folderFor(template, { type })).toBe(path)
  })

  it.each(['Facture', 'Devis', 'Courrier', 'Comptes annuels', 'Carte nationale d’identité', 'Attestation sur l’honneur', 'Mutuelle'])(
    'says nothing of « %s », for which the template has no one place',
    (type) => expect(folderFor(template, { type })).toBeNull(),
  )

  it('understands numbers, plurals, synonyms and other wordings of a tree', () => {
    const tree = treeOf('01 - Juridique › PV AG', '02. Social & Paie › URSSAF', '03 – IMPÔTS ET TAXES › T.V.A.', '04_Banques › Emprunts', '05 Locaux')
    expect(folderFor(tree, { type: 'Procès-verbal de décision' })).toBe('01 - Juridique › PV AG')
    expect(folderFor(tree, { type: 'Attestation de vigilance' })).toBe('02. Social & Paie › URSSAF')
    expect(folderFor(tree, { type: 'Avis d’impôt' })).toBe('03 – IMPÔTS ET TAXES')
    expect(folderFor(tree, { type: 'Déclaration de TVA' })).toBe('03 – IMPÔTS ET TAXES › T.V.A.')
    expect(folderFor(tree, { type: 'Tableau d’amortissement' })).toBe('04_Banques › Emprunts')
    expect(folderFor(tree, { type: 'Bail dérogatoire' })).toBe('05 Locaux')
  })

  it('understands an English tree', () => {
    const tree = treeOf('Legal', 'Payroll & HR', 'Insurance', 'Property', 'Bank › Loans')
    expect(folderFor(tree, { type: 'Bulletin de paie' })).toBe('Payroll & HR')
    expect(folderFor(tree, { type: 'Attestation d’assurance' })).toBe('Insurance')
    expect(folderFor(tree, { type: 'Contrat de prêt' })).toBe('Bank › Loans')
  })

  it('reads the type off the title and the issuer where the type is only a form', () => {
    expect(folderFor(template, { type: 'Avenant', title: 'AVENANT AU CONTRAT DE TRAVAIL' })).toBe('RH › Contrats de travail')
    expect(folderFor(template, { type: 'Courrier', issuer: 'URSSAF Île-de-France' })).toBe('RH › Organismes sociaux')
    expect(folderFor(template, { type: 'Attestation', issuer: 'Direction générale des Finances publiques' })).toBe('Fiscal › Attestations')
  })

  it('does not take a bank’s invoice for a statement, nor « siège social » for a matter of staff', () => {
    expect(folderFor(template, { type: 'Facture', issuer: 'Banque du Val d’Orne' })).toBeNull()
    expect(folderFor(treeOf('Social', 'Juridique'), { type: 'Annonce légale', title: 'TRANSFERT DU SIÈGE SOCIAL' })).toBe('Juridique')
  })

  it('prefers a folder that bears the issuer’s name', () => {
    const tree = treeOf('Assurances › Horizon', 'Assurances › Maif')
    expect(folderFor(tree, { type: 'Attestation d’assurance', issuer: 'Mutuelle Horizon Assurances' })).toBe('Assurances › Horizon')
    expect(folderFor(tree, { type: 'Attestation d’assurance', issuer: 'Axa' })).toBe('Assurances')
  })

  it('all the words of a name must fit: a lease is no « contrat de travail », a purchase no « facture client »', () => {
    expect(folderFor(treeOf('Contrats de travail'), { type: 'Bail commercial' })).toBeNull()
    expect(folderFor(treeOf('Factures clients'), { type: 'Facture', issuer: 'Norauto' })).toBeNull()
    expect(folderFor(treeOf('Établissement de Lyon › Baux', 'Établissement de Nice › Baux'), { type: 'Bail' })).toBeNull()
  })

  it('is silent between two places that are about as good', () => {
    expect(folderFor(treeOf('Attestations', 'Assurances'), { type: 'Attestation d’assurance' })).toBeNull()
    expect(folderFor(treeOf('Assurances', 'Dossier permanent › Assurances'), { type: 'Attestation d’assurance' })).toBeNull()
  })

  it('leaves out the folder where documents wait, and what is in it', () => {
    expect(folderFor(treeOf('À classer › Assurances'), { type: 'Attestation d’assurance' })).toBeNull()
  })
})

describe('folders by year', () => {
  const tree = treeOf('TVA › 2024', 'TVA › 2025', 'TVA › 2026', '2025 › Paie', '2026 › Paie')

  it('takes the one of the document’s year, above or below the matter', () => {
    expect(folderFor(tree, { type: 'Déclaration de TVA', year: 2025 })).toBe('TVA › 2025')
    expect(folderFor(tree, { type: 'Bulletin de paie', year: 2026 })).toBe('2026 › Paie')
  })

  it.each([null, 2023])('is silent for a document of year %s: the folder itself is sorted by year', (year) => {
    expect(folderFor(tree, { type: 'Déclaration de TVA', year })).toBeNull()
  })

  it('does not take the number of a tax form for a year', () => {
    expect(folderFor(treeOf('Fiscal › 2065'), { type: 'Déclaration de résultats', year: 2025 })).toBe('Fiscal')
  })
})
