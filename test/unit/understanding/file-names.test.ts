import { describe, expect, it } from 'vitest'
import { isExplicitName } from '../../../worker/modules/analysis/understanding/name/is-explicit-name'
import { proposeName } from '../../../worker/modules/analysis/understanding/name/propose-name'

const parts = { type: 'Attestation d’assurance', who: 'Armorique Pro Assurances', date: '2026-12-31' }

describe('proposed names', () => {
  it.each([
    'scan_0001.pdf',
    'IMG_2034.jpg',
    'document (3).pdf',
    'LM 2026.docx',
    'facture.pdf',
    'attestation.pdf',
    'Numérisation_20260624.pdf',
    'NDA.pdf',
  ])('S-26: %s gets one', (name) => expect(isExplicitName(name)).toBe(false))

  it.each([
    'Bail commercial 14 rue des Tanneurs.pdf',
    'Invoice MT-2026-0719.pdf',
    'Attestation multirisque.eml',
    'Statuts à jour 09-12-2025.pdf',
  ])('S-26: %s is explicit and gets none', (name) => expect(proposeName(name, parts)).toBeNull())

  it('S-26: a proposal keeps the extension and 80 characters', () => {
    expect(proposeName('scan_0001.PDF', parts)).toBe(
      'Attestation d’assurance – Armorique Pro Assurances – 2026-12-31.PDF',
    )
    const long = proposeName('scan.pdf', { ...parts, who: 'Compagnie '.repeat(20) }) ?? ''
    expect(long.length).toBeLessThanOrEqual(80)
    expect(long.endsWith('2026-12-31.pdf')).toBe(true)
  })
})
