import { describe, expect, it } from 'vitest'
import { isExplicitName } from '../../../worker/modules/analysis/understanding/name/is-explicit-name'
import { proposeName } from '../../../worker/modules/analysis/understanding/name/propose-name'
import { analyse, owner } from './analyse-text'

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
    'contrat chaudiere.pdf',
    'facture fournisseur.pdf',
    'CB-4471.pdf',
    'PV0311.pdf',
    'DOC241126-003.pdf',
    'Capture RIB.png',
    'scan lettre assureur.pdf',
  ])('S-26: %s gets one', (name) => expect(isExplicitName(name)).toBe(false))

  it.each([
    'Bail commercial 14 rue des Tanneurs.pdf',
    'Invoice MT-2026-0719.pdf',
    'Attestation multirisque.eml',
    'Statuts à jour 09-12-2025.pdf',
    'facture_mobile_1126.pdf',
    'caution RG lot 5.pdf',
    'CP cyber 2026.pdf',
    'PC 066 136 26 00071.pdf',
    'PV AGO 26-03-2026.pdf',
    'Lease 12 King Street.pdf',
    'Avenant 07 flotte.pdf',
    'DRM_1026.txt',
  ])('S-26: %s is explicit and gets none', (name) => expect(proposeName(name, parts)).toBeNull())

  it('S-26: a proposal keeps the extension and 80 characters', () => {
    expect(proposeName('scan_0001.PDF', parts)).toBe(
      'Attestation d’assurance – Armorique Pro Assurances – 2026-12-31.PDF',
    )
    const long = proposeName('scan.pdf', { ...parts, who: 'Compagnie '.repeat(20) }) ?? ''
    expect(long.length).toBeLessThanOrEqual(80)
    expect(long.endsWith('2026-12-31.pdf')).toBe(true)
  })

  it('S-26: a party is named calmly, without civility, legal form or the kind again', () => {
    const named = (type: string, who: string) => proposeName('scan.pdf', { type, who, date: null })
    expect(named('Autorisation', 'VILLE DE PERPIGNAN')).toBe('Autorisation – Ville de Perpignan.pdf')
    expect(named('Avoir', 'SELARL ESTÈVE MANDATAIRES')).toBe('Avoir – SELARL Estève Mandataires.pdf')
    expect(named('Facture', 'Minoterie GRANDCLOS SAS')).toBe('Facture – Minoterie Grandclos.pdf')
    expect(named('Congé', 'Mme Odile Perrachon')).toBe('Congé – Odile Perrachon.pdf')
    expect(named('Déclaration de TVA', 'DÉCLARATION DE TVA')).toBe('Déclaration de TVA.pdf')
  })

  it('S-26: a payslip is named after the employee and its month, a card after its bearer', () => {
    const nameOf = (text: string) => analyse(text, { fileName: 'IMG_2034.jpg' }).findings.name?.value
    expect(nameOf(`BULLETIN DE PAIE\n${owner.name}\nPériode : du 01/09/2026 au 30/09/2026\nSalarié : GOUBERT Yann\nSalaire brut : 2 480,50\nNet payé : 1 879,30`)).toBe(
      'Bulletin de paie – Yann Goubert – 2026-09.jpg',
    )
    expect(nameOf('TITRE DE SÉJOUR\nNom : DIALLO\nPrénoms : Mamadou\nNationalité : guinéenne\nExpire le : 30/04/2028\nPréfecture du Finistère')).toBe(
      'Titre de séjour – Mamadou Diallo – 2028-04-30.jpg',
    )
  })
})
