import { describe, expect, it } from 'vitest'
import { analyse, owner, tagRules } from './analyse-text'

const payslip = [
  `SARL ${owner.name}`,
  'BULLETIN DE PAIE',
  'Période : du 01/10/2026 au 31/10/2026',
  'M. Kévin LABROUSSE',
  'Salaire de base 2 153,71',
  'Net payé 1 634,59 €',
].join('\n')
const invoice = [
  'Voltéa SA – RCS Lyon 907 778 889',
  'Facture n° 12 du 2 novembre 2026',
  `${owner.name}`,
  'Électricité, septembre et octobre',
  'Total TTC 1 336,12 €',
  'À régler avant le 18 novembre 2026',
].join('\n')
const lease = [
  'BAIL PROFESSIONNEL',
  'Le bailleur : SCI des Arcades',
  `Le preneur : ${owner.name}`,
  'Le bail est consenti pour six ans, du 1er juillet 2024 au 30 juin 2030.',
  "À l'échéance il est reconduit tacitement, sauf préavis de six mois.",
].join('\n')
const got = (text: string, ...rules: string[]) =>
  analyse(text, { tagRules: tagRules(...rules) }).findings.tags

describe('smart tags', () => {
  it('S-34: « Fiche de paie » takes a payslip, and no contract or invoice', () => {
    const rule = 'Fiche de paie'
    expect(got(payslip, rule)).toMatchObject([
      { tagId: rule, rule, evidence: { quote: expect.stringContaining('BULLETIN') as string } },
    ])
    expect(got(invoice, rule)).toEqual([])
    expect(got(lease, rule)).toEqual([])
  })

  it('S-34: with no rule no tag is created', () => {
    expect(got(payslip)).toEqual([])
  })

  it.each<[string, string, boolean]>([
    [invoice, 'Factures de plus de 1 000 €', true],
    [invoice, 'Factures de plus de 2 000 €', false],
    [invoice, 'Le document est une facture. Pas les devis ni les avoirs.', true],
    [invoice, 'Documents émis par Voltéa', true],
    [payslip, 'Documents émis par Voltéa', false],
    [invoice, 'Énergie : électricité, gaz', true],
    [lease, 'Contrats avec tacite reconduction', true],
    [invoice, 'Contrats avec tacite reconduction', false],
    [lease, 'Baux et loyers, sauf les diagnostics', true],
    [lease, 'Diagnostics immobiliers (DPE, amiante, plomb)', false],
    [invoice, 'Documents en anglais', false],
    [payslip, 'Bulletins de paie et contrats de travail', true],
  ])('S-34: %#', (text, rule, wanted) => {
    expect(got(text, rule).length === 1).toBe(wanted)
  })
})
