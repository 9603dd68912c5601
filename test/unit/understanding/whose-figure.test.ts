import { describe, expect, it } from 'vitest'
import { analyse, owner } from './analyse-text'

const summaryOf = (text: string) => analyse(text).findings.summary?.value.replace(/[\u00a0\u202f]/g, ' ') ?? ''
const descriptionOf = (text: string) => analyse(text).findings.description?.value.replace(/[\u00a0\u202f]/g, ' ') ?? ''

const loan = `BANQUE DES SAULES
CONTRAT DE PRÊT PROFESSIONNEL
Prêteur : Banque des Saules, SA au capital de 42 000 000 €, RCS Besançon 651 882 045.
Emprunteur : SARL ${owner.name}, capital 180 000 €, 7 rue de la Combe, 25000 Besançon.
Montant du prêt\t95 000,00 €
Durée\t60 mois
Taux d’intérêt annuel fixe\t3,60 %
Première échéance\t10/04/2026
Assurance. L’emprunteur est couvert jusqu’à ses 70 ans.
Remboursement par anticipation. Possible à chaque échéance avec un préavis d’un mois.
Fait à Besançon, le 6 mars 2026`

describe('S-30: a figure is told as what it is', () => {
  it('no company’s capital is a sum lent', () => {
    expect(summaryOf(loan)).toContain('Montant du prêt de 95 000,00 € sur 60 mois')
    expect(`${summaryOf(loan)} ${descriptionOf(loan)}`).not.toMatch(/180 000|42 000 000/)
  })

  it('nor is an age its length, nor notice of early repayment notice of its end', () => {
    expect(summaryOf(loan)).not.toMatch(/70 ans|Préavis/)
  })

  it.each([
    ['Durée\t60 mois\nPremière échéance\t10/04/2026', '2031-03-10'],
    ['Durée : 84 mois. La première échéance est fixée au 5 février 2026. Échéances mensuelles.', '2033-01-05'],
    ['Durée : 5 ans. Première échéance : 31 mars 2026. Périodicité : trimestrielle', '2030-12-31'],
    ['Nombre d’échéances : 60\nPremière échéance : 5 mai 2026', null],
  ])('S-32: a loan ends with its last instalment, never with its first: %s', (terms, day) => {
    const paper = loan.replace(/Durée\t60 mois\n/, '').replace(/Première échéance\t10\/04\/2026/, terms)
    expect(analyse(paper).findings.dueDate?.value ?? null).toBe(day)
  })

  it('a lease of equipment tells its rent, not its lessor’s capital', () => {
    const lease = `CONTRAT DE CRÉDIT-BAIL MOBILIER
Le Bailleur : Opale Bail, société anonyme au capital de 15 000 000 €, RCS Lille 441 905 734.
Le Locataire : ${owner.name}.
Matériel : un fourgon frigorifique neuf.
Durée irrévocable de quarante-huit mois à compter du 12 mai 2025. Loyer mensuel de 1 148,20 € HT.`
    expect(descriptionOf(lease)).toContain('1 148,20 €')
    expect(`${summaryOf(lease)} ${descriptionOf(lease)}`).not.toContain('15 000 000')
  })

  it('a figure that prose breaks over two lines is one, two cells of a table are not', () => {
    const plan = `ÉCHÉANCIER\nGlacières du Détroit SAS\n${owner.name}\nLa facture n° 260417 du 30 juin 2026, d’un montant de 9\n600,00 € TTC, est réglée en cinq fois.`
    expect(summaryOf(plan)).not.toMatch(/(?<!9 )600,00/)
    const table = `FACTURE N° 77\nGlacières du Détroit SAS\n${owner.name}\nQuantité\tMontant\n9\n600,00 €\nTotal TTC\t600,00 €`
    expect(summaryOf(table)).not.toContain('9 600,00')
  })
})

describe('S-30: a place and a day are told as whose they are', () => {
  it('the seat of a landlord, told over two lines, is not what is let', () => {
    const lease = `BAIL COMMERCIAL
ENTRE LES SOUSSIGNÉS :
La société SCI LES ARÈNES, société civile au capital de 3 000 €, dont le siège
social est situé 9 place Saint-Roch, 40000 Mont-de-Marsan, ci-après « le Bailleur »,
ET : La société ${owner.name}, ci-après « le Preneur ».
Article 1 – Le Bailleur donne à bail les locaux situés 22 rue Bastiat, 40000 Mont-de-Marsan.
Article 2 – Le bail est consenti pour neuf années du 1er avril 2026 au 31 mars 2035.
Article 13 – Est annexé le diagnostic de performance énergétique établi le 14 juin 2022.
Fait à Mont-de-Marsan, le 16 mars 2026, en deux exemplaires.
Le Bailleur\tLe Preneur`
    expect(summaryOf(lease)).toContain('22 rue Bastiat')
    expect(summaryOf(lease)).not.toContain('Saint-Roch')
    expect(summaryOf(lease)).toContain('en date du 16 mars 2026')
  })

  it('an owner’s address is not the place surveyed', () => {
    const survey = `DIAGNOSTIC DE PERFORMANCE ÉNERGÉTIQUE
adresse : 42 rue de la Barre, 58000 Nevers (2e étage)
établi le 12/03/2025, valable jusqu’au 11/03/2035
propriétaire : ${owner.name}
adresse : 26 rue des Hauts, 58000 Nevers`
    expect(summaryOf(survey)).toContain('42 rue de la Barre')
    expect(summaryOf(survey)).not.toContain('26 rue des Hauts')
  })

  it('a statement is not the owner’s because a row of it pays the owner', () => {
    const rows = (name: string) => `CRÉDIT DES FALAISES
RELEVÉ DE COMPTE octobre 2026
SARL CONSERVERIE DU MONT
41 route de Desvres
62280 Saint-Martin
SIREN 826 410 938
12/10\t12/10\tREM CB 2210077\t3 918,60
16/10\t16/10\tVIR REÇU ${name}\t12 640,00
Solde créditeur au 31/10/2026\t18 402,77 €`
    const { findings } = analyse(rows(owner.name.toUpperCase()))
    expect(findings.summary?.value).not.toContain(owner.name)
    expect(findings.warnings.map(({ code }) => code)).toContain('wrong-client')
  })
})

describe('what is cut is not told', () => {
  it('no leader is read out of « nommé »', () => {
    const articles = `STATUTS\n${owner.name}\nSociété par actions simplifiée au capital de 60 000 €\nARTICLE 12 – La Société est représentée par un Président, personne physique ou morale, nommé pour une\ndurée illimitée.`
    expect(summaryOf(articles)).not.toContain('dirigeant')
  })

  it('a paper’s own number and day, told already, are not quoted', () => {
    const paper = `ATTESTATION D’ASSURANCE RESPONSABILITÉ CIVILE\nMutuelle Horizon\nContrat n° MHB-42. Attestation n° 42, établie à Nantes le 12 juin 2026.\nNous attestons que ${owner.name} est assurée.\nLa présente attestation est valable du 1er juillet 2026 au 30 juin 2027.`
    expect(summaryOf(paper)).not.toContain('établie à Nantes')
  })

  it('neither a label nor a title that goes on is a subject', () => {
    const contract = `CONTRAT DE MAINTENANCE\nGraphi-Méca SARL\n${owner.name}\nMatériel\tN° de série\tMise en service\nPresse offset\tS4-118827\tseptembre 2014`
    expect(`${summaryOf(contract)} ${descriptionOf(contract)}`).not.toContain('N° de série')
    const certificate = `URSSAF\nObjet : ATTESTATION DE FOURNITURE DES DÉCLARATIONS SOCIALES ET DE PAIEMENT DES\nCOTISATIONS\nATTESTATION DE VIGILANCE\n${owner.name}`
    expect(descriptionOf(certificate)).not.toMatch(/PAIEMENT DES(?! COT)/)
  })
})
