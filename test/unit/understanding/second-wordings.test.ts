import { describe, expect, it } from 'vitest'
import { isExplicitName } from '../../../worker/modules/analysis/understanding/name/is-explicit-name'
import { analyse, owner } from './analyse-text'

const daysOf = (text: string) => {
  const { dueDate, noticeDate } = analyse(text).findings
  return [dueDate?.value ?? null, noticeDate?.value ?? null]
}
const plain = (text: string | undefined) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ')
const summaryOf = (text: string) => plain(analyse(text).findings.summary?.value)
const descriptionOf = (text: string) => plain(analyse(text).findings.description?.value)

const mission = (sentence: string) => `CABINET DES ORMES – expertise comptable
Angers, le 3 septembre 2026
${owner.name}
LETTRE DE MISSION
Nous vous remercions de la confiance que vous nous témoignez.
${sentence} Elle se renouvelle par tacite reconduction, sauf dénonciation trois mois au moins avant la clôture de l’exercice.
Merci de nous retourner un exemplaire signé avant le 20 septembre 2026.
Pour le cabinet, A. Delorme`

describe('S-32: the day of a paper is its own', () => {
  it.each([
    ['La mission prend effet le 1er octobre 2026 et porte sur l’exercice clos le 30 septembre 2027.'],
    ['La présente mission est confiée à compter du 1er octobre 2026 pour l’exercice se clôturant le 30 septembre 2027.'],
  ])('a mission lasts as long as the year it is about, whatever day its copy is wanted: %s', (sentence) => {
    expect(daysOf(mission(sentence))).toEqual(['2027-09-30', '2027-06-30'])
  })

  it('a promise of sale ends with the promise, not with the loan it hangs on', () => {
    const promise = `L’AN DEUX MILLE VINGT-SIX, LE CINQ NOVEMBRE, Maître Paule ROUVRAY, notaire à Vannes, a reçu le présent acte :
PROMESSE UNILATÉRALE DE VENTE
PROMETTANT : Monsieur Yann Kerbrat, né à Auray le 4 mai 1960.
BÉNÉFICIAIRE : ${owner.name}.
DURÉE. La promesse est consentie pour un délai expirant le 12 mars 2027, à dix-huit heures.
CONDITIONS. Obtention d’un prêt, l’offre devant être reçue au plus tard le 20 janvier 2027.
DPE du 9 septembre 2026, valable jusqu’au 8 septembre 2036.`
    expect(daysOf(promise)[0]).toBe('2027-03-12')
  })

  it('an offer holds as long as it says, not as long as the insurance of whoever makes it', () => {
    const quote = `MENUISERIE DES LILAS\nObjet : agencement\nDEVIS n° 26-88\nle 4 octobre 2026\n${owner.name}
Total HT 2 000,00 €\nNotre offre reste valable deux mois.
EURL au capital de 7 500 € – Assurance décennale n° 118, valable jusqu’au 31/12/2026`
    expect(daysOf(quote)[0]).toBe('2026-12-04')
  })

  it('a certificate is good for the time it says, whenever the next return is due', () => {
    const certificate = `Urssaf\nVandœuvre, le 6 octobre 2026\n${owner.name}\nATTESTATION DE VIGILANCE
Ce document est valable six mois à compter de sa date de délivrance.
Votre prochaine déclaration sociale nominative est attendue pour le 15 octobre 2026.`
    expect(daysOf(certificate)[0]).toBe('2027-04-06')
  })

  it.each([
    ['Le congé doit être donné, par l’une comme par l’autre des parties, au moins six mois auparavant.'],
    ['Chacune des parties peut donner congé pour l’expiration du bail au moins six mois plus tôt.'],
  ])('S-33: notice is counted back from the term: %s', (sentence) => {
    const lease = `BAIL COMMERCIAL\nBAILLEUR : ${owner.name}\nPRENEUR : SARL FROMAGERIE DES ALPES
Le bail est conclu pour neuf années à compter du 1er juillet 2025 et prendra fin le 30 juin 2034. ${sentence}
Fait à Annecy le 12 juin 2025`
    expect(daysOf(lease)).toEqual(['2034-06-30', '2033-12-31'])
  })
})

describe('S-30: figures and people of second wordings', () => {
  it('a rate that passes from one figure to another is told by the new one', () => {
    const amendment = `AVENANT N° 1 au contrat de travail\nEntre ${owner.name}, représentée par Mme Langlois-Desmares, gérante, et M. Maxence Deroubaix, ouvrier.
Article 2 - Rémunération\nLe taux horaire brut passe de 12,31 € à 12,60 € au 1er décembre 2026.
Fait à Lisieux, le 20 novembre 2026\nL’employeur\tLe salarié\nLanglois\tDeroubaix`
    expect(descriptionOf(amendment)).toContain('12,60')
    expect(descriptionOf(amendment)).not.toContain('12,31')
    expect(analyse(amendment).findings.issuer?.value).toBe('Maxence Deroubaix')
  })

  it('a balance is the figure beside its words, not the overdraft allowed below', () => {
    const statement = `BANQUE DES CAPS\nRELEVÉ DE COMPTE\ndu 01/10/2026 au 31/10/2026\n${owner.name}
02/10\tPRLV EAU\t417,30\n31/10\tNOUVEAU SOLDE CRÉDITEUR\t9 284,17\nAutorisation de découvert : 1 500,00 €.`
    expect(summaryOf(statement)).toMatch(/[Ss]olde de 9 284,17 €/)
  })

  it('a company that an authority certifies is warned of when it is another one', () => {
    const certificate = `DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES\nATTESTATION DE RÉGULARITÉ FISCALE
Le comptable public certifie que la société DROGUERIE DU SUNDGAU, SIREN 399 155 076, est en règle.
À Mulhouse, le 12 octobre 2026`
    expect(analyse(certificate).findings.warnings.map(({ code }) => code)).toContain('wrong-client')
  })

  it('a notary draws a deed up, and is no party to it', () => {
    const deed = `SELARL ROUVRAY & LE GOFF, notaires associés\n1 place du Marché, 56000 Vannes\nPROMESSE UNILATÉRALE DE VENTE
BÉNÉFICIAIRE : ${owner.name}.\nLa promesse est consentie pour un délai expirant le 12 mars 2027. Prix : 214 000 €.`
    expect(summaryOf(deed)).not.toMatch(/entre .*Rouvray/i)
  })
})

it.each([
  ['ERP_5_passage_des_Clercs.jpg', true],
  ['arrete_2026-318.pdf', true],
  ['Mietvertrag Halle 3 2025.pdf', true],
  ['arrete.pdf', false],
  ['scan arrete.pdf', false],
])('S-31: a name tells what it is, or does not: %s', (name, explicit) => {
  expect(isExplicitName(name)).toBe(explicit)
})

describe('S-30: what papers of companies and leases tell', () => {
  it('statutes name who holds which shares', () => {
    const statutes = `STATUTS
ATELIER DES RIVES, société à responsabilité limitée au capital de 20 000 €
Article 6 – Capital. Le capital est divisé en 400 parts de 50 €, attribuées :
– Madame Maïa Iriart, architecte, 260 parts, numérotées de 1 à 260 ;
– Monsieur Beñat Laborde, architecte, 140 parts, numérotées de 261 à 400.`
    expect(summaryOf(statutes)).toContain('Associés : Maïa Iriart (260 parts), Beñat Laborde (140 parts).')
  })

  it('an extract of the register tells the capital, whose label stands in another column', () => {
    const extract = `Greffe du Tribunal de Commerce de Lisieux\nEXTRAIT KBIS
Dénomination\nForme juridique\nCapital social\nGérant\n${owner.name}\nSociété à responsabilité limitée\n12 000,00 euros
Mention n° 2\tAugmentation du capital de 8 000,00 à 12 000,00 euros`
    expect(summaryOf(extract)).toContain('apital de 12 000,00 €')
  })

  it.each([
    ['III – ACTIVITÉ AUTORISÉE\nVente de fromages, crèmerie. Toute cuisson est prohibée.', 'vente de fromages, crèmerie'],
    ['Destination exclusive : soins infirmiers.', 'soins infirmiers'],
    ['Les locaux serviront exclusivement à l’exercice de l’activité suivante : institut de beauté, onglerie.', 'institut de beauté, onglerie'],
  ])('a lease tells what may be done in the premises: %s', (clause, told) => {
    const lease = `BAIL COMMERCIAL\nBAILLEUR : SCI DES HALLES\nPRENEUR : ${owner.name}
Le bail prend effet le 1er juillet 2025 et prendra fin le 30 juin 2034.\n${clause}\nFait à Annecy le 12 juin 2025`
    expect(summaryOf(lease)).toContain(`Destination : ${told}.`)
  })

  it('an invoice, an offer and a policy are told with their numbers', () => {
    expect(summaryOf(`FACTURE FC-261108\nPapeteries du Doubs SARL\n${owner.name}\nNet à payer 3 596,64 €\nÉchéance 31/12/2026`)).toContain('n° FC-261108')
    expect(summaryOf(`MENUISERIE DES LILAS\nDEVIS\nn° 26-417\n2 octobre 2026\n${owner.name}\nTotal TTC 5 268,00 €\nOffre valable deux mois.`)).toContain('n° 26-417')
    expect(summaryOf(`Garonne Mutuelles\nN° de contrat : 31.077.45512\n${owner.name}\nATTESTATION D’ASSURANCE\nvalable du 01/07/2026 au 30/06/2027`)).toContain('n° 31.077.45512')
  })
})
