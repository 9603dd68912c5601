import { describe, expect, it } from 'vitest'
import { chooseFolder, type ChosenFolder } from '../../../worker/modules/analysis/filing/choose-folder'
import { explainFiling } from '../../../worker/modules/analysis/filing/explain-filing'
import type { FolderNode } from '../../../worker/modules/analysis/filing/places'
import type { Paper } from '../../../worker/modules/analysis/filing/paper-traits'
import type { EarlierFiling } from '../../../worker/modules/analysis/filing/precedents'
import { pluralOf } from '../../../worker/modules/analysis/filing/plural-of'
import { template, treeOf } from './folder-trees'

type Row = [folderId: string, type: string | null, issuer: string | null, count: number, refused?: boolean]
const filingsOf = (rows: Row[]): EarlierFiling[] =>
  rows.map(([folderId, type, issuer, count, refused = false]) => ({ folderId, type, issuer, count, refused }))

const paperOf = (paper: Partial<Paper>): Paper => ({ type: null, title: null, issuer: null, year: null, ...paper })
function chosen(paper: Partial<Paper>, rows: Row[], folders: FolderNode[] = template): ChosenFolder | null {
  return chooseFolder({ paper: paperOf(paper), folders, filings: filingsOf(rows), today: '2026-11-24' })
}
const vigilance = { type: 'Attestation de vigilance', issuer: 'Urssaf' }

describe('a folder proposed as people filed before', () => {
  it('goes where the same type of the same issuer went, against the words of the tree, and says so', () => {
    const found = chosen(vigilance, [['Fiscal › Attestations', 'Attestation de vigilance', 'URSSAF', 12]])
    expect(found?.folderId).toBe('Fiscal › Attestations')
    expect(found && explainFiling(found, paperOf(vigilance), 'fr')).toBe('Classé comme 12 autres attestations de vigilance (Urssaf).')
    expect(found && explainFiling(found, paperOf(vigilance), 'en')).toBe('Filed like 12 other documents of type “Attestation de vigilance” (Urssaf).')
  })

  it('knows an issuer without its legal form', () => {
    const rows: Row[] = [['Banque', 'Facture', 'SAS Norauto France', 2]]
    expect(chosen({ type: 'Facture', issuer: 'NORAUTO FRANCE' }, rows)?.folderId).toBe('Banque')
  })

  it('one filing confirms the words of the tree, and silences them when it contradicts', () => {
    const agrees = chosen(vigilance, [['RH › Organismes sociaux', 'Attestation de vigilance', 'Urssaf', 1]])
    expect(agrees && explainFiling(agrees, paperOf(vigilance), 'fr')).toBe('Classé comme 1 autre attestation de vigilance (Urssaf).')
    expect(chosen(vigilance, [['Fiscal', 'Attestation de vigilance', 'Urssaf', 1]])).toBeNull()
  })

  it('is silent when people are of two minds', () => {
    const rows: Row[] = [['RH', 'Attestation de vigilance', 'Urssaf', 5], ['Fiscal', 'Attestation de vigilance', 'Urssaf', 4]]
    expect(chosen(vigilance, rows)).toBeNull()
  })

  it('follows a type filed from several issuers, for a new one', () => {
    const rows: Row[] = [['TVA › Justificatifs', 'Facture', 'Norauto', 2], ['TVA › Justificatifs', 'Facture', 'EDF', 3]]
    const found = chosen({ type: 'Facture', issuer: 'Orange' }, rows)
    expect(found?.folderId).toBe('TVA › Justificatifs')
    expect(found && explainFiling(found, paperOf({ type: 'Facture', issuer: 'Orange' }), 'fr')).toBe('Classé comme 5 autres factures.')
  })

  it('does not put one supplier’s bill where all those of another are', () => {
    const tree = treeOf('Achats › Énergie', 'Achats › Téléphone')
    const rows: Row[] = [['Achats › Énergie', 'Facture', 'EDF', 10]]
    expect(chosen({ type: 'Facture', issuer: 'Orange' }, rows, tree)?.folderId).toBe('Achats')
  })

  it('follows an issuer whose papers of several kinds stand together, when nothing else tells', () => {
    const tree = treeOf('Local de Nantes', 'Divers')
    const rows: Row[] = [['Local de Nantes', 'Courrier', 'Cabinet Loire Gestion', 2], ['Local de Nantes', 'Convocation', 'Cabinet Loire Gestion', 2]]
    const paper = { type: null, issuer: 'Cabinet Loire Gestion' }
    const found = chosen(paper, rows, tree)
    expect(found?.folderId).toBe('Local de Nantes')
    expect(found && explainFiling(found, paperOf(paper), 'fr')).toBe('Classé comme 4 autres documents (Cabinet Loire Gestion).')
    expect(chosen(paper, rows.slice(0, 1), tree)).toBeNull()
  })

  it('goes to the folder of the document’s own year', () => {
    const tree = treeOf('Taxes › 2025', 'Taxes › 2026', '2025 › Déclas', '2026 › Déclas')
    const habits: Row[] = [['2025 › Déclas', 'Déclaration de TVA', 'SIE', 9]]
    const paper = { type: 'Déclaration de TVA', issuer: 'SIE' }
    expect(chosen({ ...paper, year: 2026 }, habits, tree)?.folderId).toBe('2026 › Déclas')
    expect(chosen({ ...paper, year: null }, habits, treeOf('2025 › Déclas', '2026 › Déclas'))).toBeNull()
  })

  it('is silent on a folder that was refused twice for the type, until people file there', () => {
    const refused: Row = ['RH › Organismes sociaux', 'Attestation de vigilance', 'Urssaf', 2, true]
    expect(chosen(vigilance, [refused])).toBeNull()
    expect(chosen(vigilance, [refused, ['RH › Organismes sociaux', 'Attestation de vigilance', 'Urssaf', 3]])?.folderId).toBe('RH › Organismes sociaux')
  })
})

describe('the plural of a type', () => {
  it.each([
    ['Bail commercial', 'baux commerciaux'],
    ['Procès-verbal d’assemblée générale', 'procès-verbaux d’assemblée générale'],
    ['Extrait Kbis', 'extraits Kbis'],
    ['Crédit-bail', 'crédits-bails'],
    ['Tableau d’amortissement', 'tableaux d’amortissement'],
    ['Avis d’impôt', 'avis d’impôt'],
    ['Mise en demeure', 'mises en demeure'],
  ])('of « %s » is « %s »', (one, many) => expect(pluralOf(one)).toBe(many))
})
