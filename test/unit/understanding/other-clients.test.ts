import { isMisplaced } from '../../../shared/domain/misplaced'
import { describe, expect, it } from 'vitest'
import { analyse } from './analyse-text'

const otherClients = [
  { name: 'Transports Brament', siren: '994028165' },
  { name: 'Fournil d’Ormeval', siren: '990155285' },
  { name: 'Horizon', siren: null },
]
const warningOf = (text: string) =>
  analyse(text, { otherClients }).findings.warnings.find(isMisplaced)?.message ?? null

const letterhead = 'ARMORIQUE PRO ASSURANCES\nSociété anonyme au capital de 4 000 000 € – RCS Brest 552 100 554\n'

describe('a document of another client of the firm', () => {
  it('is warned of by the SIREN it prints, which is all that is said', () => {
    const message = warningOf(
      `${letterhead}ATTESTATION D’ASSURANCE\nNous attestons que l’entreprise ci-dessous est assurée.\nSIRET 994 028 165 00012\nValable du 01/01/2027 au 31/12/2027\nFait à Brest, le 15/12/2026`,
    )
    expect(message).toBe(
      'Ce document semble concerner une autre société\u00a0: il porte le SIREN 994\u00a0028\u00a0165, et Plâtrerie Maugein n’y apparaît pas.',
    )
  })

  it('is warned of though the sender’s name stands right before, when a label says whose number it is', () => {
    const text = 'ATTESTATION D’ASSURANCE\nArmorique Pro Assurances\nEntreprise ci-dessous : SIREN 994 028 165\nValable du 01/01/2027 au 31/12/2027\nFait à Brest, le 15/12/2026'
    expect(warningOf(text)).toContain('le SIREN 994\u00a0028\u00a0165')
  })

  it('is warned of by its name over an address, quoted as the document prints it', () => {
    const message = warningOf(
      `${letterhead}\nFOURNIL D'ORMEVAL\n4 rue du Four\n45000 ORLÉANS\n\nAVIS D’ÉCHÉANCE\nVotre cotisation d’assurance de 412,00 € est à régler avant le 15/01/2027.\nFait à Brest, le 15/12/2026`,
    )
    expect(message).toContain("«\u00a0FOURNIL D'ORMEVAL\u00a0»")
    expect(message).not.toContain('Fournil d’Ormeval')
  })

  it('is warned of by a number under the address it is written to, with no label', () => {
    const text = 'FACTURE n° 4410\nDate : 20/11/2026\nAxionne Télécom SA – RCS Nanterre 552 100 554\nMontant à payer : 86,38 €\nSELARL Moselle-Nord\n11 rue de Jemmapes\n57100 Thionville\nSIREN 732 829 320\nAbonnement | 59,99'
    expect(warningOf(text)).toContain('le SIREN 732\u00a0829\u00a0320')
  })

  it('is warned of when a contract names both its parties and neither is the owner', () => {
    const text = 'CONTRAT DE FRANCHISE\nEntre la SAS Moules Développement, ci-après « le Franchiseur »,\net la SARL Table du Nord, ci-après « le Franchisé ».\nLe contrat est conclu pour sept ans à compter du 12 mai 2025.'
    expect(warningOf(text)).toContain('Moules Développement')
    expect(warningOf(text)).toContain('Table du Nord')
    expect(warningOf(text.replace('Table du Nord', 'Plâtrerie Maugein'))).toBeNull()
  })

  it.each([
    ['names the owner too', `${letterhead}ATTESTATION D’ASSURANCE\nTitulaire : Plâtrerie Maugein\nSous-traitant : Transports Brament, SIREN 994 028 165\nValable jusqu’au 31/12/2027`],
    ['is one it sent, as a supplier', 'TRANSPORTS BRAMENT\n12 quai du Port\n14000 CAEN\nSARL au capital de 10 000 € – RCS Caen 994 028 165\nFACTURE n° 2026-114\nDate : 12/11/2026\nTotal TTC 1 450,00 €\nÀ régler avant le 12/12/2026'],
    ['prints its number in the sender’s lines', 'Brament Logistique\nFACTURE n° 2026-115\nDate : 12/11/2026\nTotal TTC 1 450,00 €\nSARL au capital de 10 000 € – RCS Caen 994 028 165 – APE 4941A'],
    ['speaks of it in passing', `${letterhead}COURRIER\nMadame, Monsieur,\nNous vous informons que notre confrère Transports Brament a cessé sa collaboration avec nous depuis le mois dernier.\nFait à Brest, le 15/12/2026`],
    ['holds a word that is also its name', `${letterhead}\nHORIZON 2030 : nos engagements\n4 rue du Four\n45000 ORLÉANS\nCOURRIER\nTitulaire du contrat Horizon, vous bénéficiez de nos services.\nFait à Brest, le 15/12/2026`],
  ])('is not warned of when the document %s', (_case, text) => expect(warningOf(text)).toBeNull())
})
