import { describe, expect, it } from 'vitest'
import { analyse, owner } from './analyse-text'

const paper = (...lines: string[]) => lines.join('\n')
const signed = `Entre Coutal et ${owner.name}`
const dayOf = (text: string) => analyse(text).findings.dueDate?.value ?? null
const noticeOf = (text: string) => analyse(text).findings.noticeDate?.value ?? null
const senderOf = (text: string) => analyse(text).findings.issuer?.value ?? null

type Pair = [reason: string, text: string, day: string | null]

const ties: Pair[] = [
  [
    'a guarantor’s end is not that of the lease',
    paper(
      'BAIL COMMERCIAL',
      signed,
      'Le bail est conclu pour neuf années, qui commencent à courir le 1er mars 2025.',
      'Mme Odile Maugein se porte caution solidaire des loyers jusqu’au 30 juin 2029.',
    ),
    '2034-02-28',
  ],
  [
    'nor is the end of a security that of the loan',
    paper(
      'CONTRAT DE PRÊT PROFESSIONNEL',
      signed,
      'Dernière échéance : 5 juin 2031.',
      'L’hypothèque consentie par M. Aubrac prend fin le 5 juin 2032.',
    ),
    '2031-06-05',
  ],
  [
    'nor that of the client’s own lease',
    paper(
      'CONTRAT DE MAINTENANCE',
      signed,
      'Le site est occupé en vertu d’un bail qui expire le 30 septembre 2032.',
      'Le contrat démarre le 15 janvier 2026 pour trois ans.',
    ),
    '2029-01-14',
  ],
  [
    'a paper about a guarantee ends with it',
    paper('ACTE DE CAUTION', signed, 'La présente caution est valable jusqu’au 30 juin 2029.'),
    '2029-06-30',
  ],
  [
    'how far renewals may go is not the term',
    paper(
      'CONTRAT DE TRAVAIL À DURÉE DÉTERMINÉE',
      'Le contrat est passé pour huit mois, à partir du 9 mars 2026.',
      'Il peut être renouvelé, dans la limite de dix-huit mois au total.',
    ),
    '2026-11-08',
  ],
  [
    'a mission lasts as long as its year of accounts',
    paper(
      'LETTRE DE MISSION',
      'Dijon, le 4 septembre 2026',
      'La mission porte sur l’exercice ouvert le 1er octobre 2026, d’une durée de douze mois.',
    ),
    '2027-09-30',
  ],
  [
    'a year of accounts printed from day to day ends on the second',
    paper(
      'LETTRE DE MISSION',
      'Lyon, le 15 février 2026',
      'La mission est conclue pour l’exercice ouvert le 1er janvier 2026 et clos le 31 décembre 2026.',
    ),
    '2026-12-31',
  ],
]

const tables: Pair[] = [
  [
    'a limit above its day is no other column’s',
    paper(
      'DÉCLARATION DE TVA',
      'Période\tDate limite de dépôt et de paiement\tDéposée le',
      '01/01/2025 - 31/12/2025\t05/05/2026\t28/04/2026',
    ),
    '2026-05-05',
  ],
  [
    'a period broken by a narrow cell is one',
    paper(
      'ATTESTATION D’ASSURANCE',
      'Police\tEffet\tPériode couverte\tActivité',
      'RC 882\t01/01/2020\tdu 01/01/2026\tplâtrerie',
      'au 31/12/2026',
    ),
    '2026-12-31',
  ],
  [
    'a table ends where another starts',
    paper(
      'ATTESTATION D’ASSURANCE FLOTTE',
      'Contrat\tDébut de garantie\tFin de garantie',
      'FL-7781\t01/07/2026\t30/06/2027',
      'Véhicule\tMise en circulation\tProchain contrôle technique',
      'AB-123-CD\t03/04/2021\t03/04/2028',
    ),
    '2027-06-30',
  ],
  [
    'the choice of monthly debits limits no payment',
    paper(
      'AVIS DE TAXES FONCIÈRES 2026',
      'Vous devez payer\tAu plus tard le',
      '2 210 €\t15/10/2026',
      'La mensualisation pour 2027 peut être demandée jusqu’au 15/12/2026.',
    ),
    '2026-10-15',
  ],
  [
    'a German bill gives days from its own',
    paper('Rechnung 1188', 'Datum: 02.02.2026', 'Zahlbar binnen dreißig Tagen ab Rechnungsdatum'),
    '2026-03-04',
  ],
]

describe('S-32: whose end the words tell', () => {
  it.each(ties)('%s', (_, text, day) => expect(dayOf(text)).toBe(day))
})

describe('S-32: what a table or a form tells', () => {
  it.each(tables)('%s', (_, text, day) => expect(dayOf(text)).toBe(day))
})

describe('S-32: notice by other words', () => {
  it.each([
    [
      'renouncing before the anniversary',
      paper(
        'CONTRAT D’ENTRETIEN',
        signed,
        'Le présent contrat part du 1er juillet 2026 et dure trois ans.',
        'Chaque partie peut y renoncer trois mois au moins avant l’anniversaire.',
      ),
      '2029-03-31',
    ],
    [
      'opposing, with the insured’s delay and not the insurer’s',
      paper(
        'PÓLIZA DE RESPONSABILIDAD CIVIL',
        `Tomador: ${owner.name}`,
        'Efecto: a las 0 horas del 1 de marzo de 2026',
        'Duración: un año, prorrogable, salvo que una de las partes se oponga por escrito,',
        'con antelación mínima de dos meses si la hace la Mutua y de un mes si la hace el tomador.',
      ),
      '2027-01-31',
    ],
  ])('%s', (_, text, day) => expect(noticeOf(text)).toBe(day))
})

describe('S-01: the other party', () => {
  it.each([
    [
      'is who is hired, told by the birth',
      paper(
        'CONTRAT DE TRAVAIL À DURÉE DÉTERMINÉE',
        `La SARL ${owner.name} engage Damien Roustan, né le 3 mai 1999 à Dole, qui l’accepte.`,
      ),
      'Damien Roustan',
    ],
    [
      'stands below the reader’s address in a window letter',
      paper(
        `SARL ${owner.name.toUpperCase()}\n4 place Darcy\n21000 Dijon`,
        'FACTURE 26-0881\nDate | compte client | Règlement',
        'CARRELAGES DU REVERMONT\nZA des Prés, 39190 Beaufort\nSiren 805 549 730',
      ),
      'CARRELAGES DU REVERMONT',
    ],
    [
      'is no number before whom a letter addresses',
      paper(
        'Moreau Delcourt & Associés',
        'Experts-comptables inscrits à l’Ordre de Bourgogne-Franche-Comté, 21000 Dijon',
        `3 rue Monge, 21000 Dijon, société inscrite au tableau de l’Ordre – SIREN 803 771 922`,
        `À Monsieur Jean Maugein, SAS ${owner.name}, 4 place Darcy\nLETTRE DE MISSION`,
      ),
      'Moreau Delcourt & Associés',
    ],
  ])('%s', (_, text, name) => expect(senderOf(text)).toBe(name))
})
