import { describe, expect, it } from 'vitest'
import { documentYear } from '../../../worker/modules/analysis/filing/document-year'

const yearOf = (text: string, fileName = 'scan.pdf') =>
  documentYear([{ number: 1, text, by: 'layer', confidence: 1 }], fileName, '2026-11-24')

describe('the year a document is about', () => {
  it('is the one of its labelled period, whatever other dates stand around', () => {
    expect(yearOf('BULLETIN DE PAIE\nPériode : octobre 2026\nEntrée le 01/03/2019\nNé le 12/05/1988')).toBe(2026)
    expect(yearOf('Liasse fiscale\nExercice clos le 31/12/2025\nÉtablie le 04/05/2026')).toBe(2025)
    expect(yearOf('TVA\nPériode du 01/10/2026 au 31/10/2026, déposée le 19/11/2026')).toBe(2026)
  })

  it('is none when the period runs over two years, or the dates are of several', () => {
    expect(yearOf('Exercice du 01/07/2025 au 30/06/2026')).toBeNull()
    expect(yearOf('Attestation valable du 01/01/2027 au 31/12/2027\nFait le 15/12/2026')).toBeNull()
  })

  it('is the one of its name, else the only one of its dates', () => {
    expect(yearOf('Relevé\nSolde au 31/12/2025\nSolde au 31/01/2026', 'Relevé janvier 2026.pdf')).toBe(2026)
    expect(yearOf('Facture du 12/03/2026\nÀ payer le 12/04/2026', 'facture.pdf')).toBe(2026)
    expect(yearOf('Bonjour')).toBeNull()
  })
})
