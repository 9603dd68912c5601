import { describe, expect, it } from 'vitest'
import { analyse } from './analyse-text'

const dueOf = (text: string) => analyse(text).findings.dueDate?.value ?? null
const noticeOf = (text: string) => analyse(text).findings.noticeDate?.value ?? null

const contract = (...clauses: string[]) =>
  ['CONTRAT DE PRESTATION DE SERVICES', 'Entre Coutal Signalétique SAS et Plâtrerie Maugein', ...clauses].join('\n')
const agreement = (...clauses: string[]) =>
  [
    'SERVICES AGREEMENT',
    'This Agreement is made and entered into as of March 2, 2026 (the “Effective Date”) by and between',
    'Alder Labs Inc. (“Alder”) and Maugein SAS (“Maugein”).',
    ...clauses,
  ].join('\n')

/** What the rule reads, then what it must leave alone: reason, text, day. */
type Pair = [reason: string, text: string, day: string | null]

const french: Pair[] = [
  [
    'a term counts from the day its words name',
    contract('Livraison : 4 mars 2026', 'Signé le 10 février 2026', 'Durée : un an à compter de la livraison.'),
    '2027-03-03',
  ],
  [
    'and gives nothing when that day is printed nowhere',
    contract('Signé le 10 février 2026', 'Conclu pour une durée de deux ans à compter de la livraison.'),
    null,
  ],
  [
    'the last signature starts a contract that says so',
    contract(
      'Le contrat est conclu pour une durée de deux ans à compter de la date de la dernière signature.',
      'Pour le prestataire, le 14 février 2026',
      'Pour le client, le 10 février 2026',
    ),
    '2028-02-13',
  ],
  [
    'a long label reaches its date',
    contract('Date de fin du contrat ou de la période de prestation concernée : 31/08/2028'),
    '2028-08-31',
  ],
  [
    'what has ended before the contract begins is not its term',
    contract('Les travaux terminés le 27 mars 2026 sont à sa charge.', "Prise d'effet : 1er mai 2026"),
    null,
  ],
  ['a blank is no date', contract('Date de fin : ___/___/2027', 'Durée : ……… mois à compter du ………'), null],
  ['a year may be the term', contract("Convention conclue pour l'année civile 2027."), '2027-12-31'],
  ['« renouvelable » alone names no term', contract('Effet au 1er mars 2026. Renouvelable chaque année.'), null],
  ['the unit may stand in the label', contract('Date de début : 01/06/2026', 'Durée (mois) : 36'), '2029-05-31'],
  [
    'an instalment list ends with its last day',
    'ÉCHÉANCIER\nDate | Montant\n10/12/2026 | 200,00\n10/01/2027 | 200,00\n10/02/2027 | 200,00',
    '2027-02-10',
  ],
  [
    'dates wrapped in their cells are read whole',
    'FACTURE\n| N° | Date de facture | Date d’échéance |\n| B-8 | 05 novembre | 05 décembre |\n| | 2026 | 2026 |',
    '2026-12-05',
  ],
  [
    'the period of an invoice is no limit',
    'FACTURE n° 12\nDate : 31/10/2026\nAbonnement, période du 01/11/2026 au 31/10/2027\nTotal TTC 576,00 €',
    null,
  ],
  [
    'the day to join a direct debit is no limit',
    'AVIS D’IMPÔT\nVous pouvez adhérer au prélèvement jusqu’au 30/11/2026 ou payer jusqu’au 15/12/2026.',
    '2026-12-15',
  ],
  [
    'a letter asks by a day',
    'Objet : demande de pièces\nMadame, Monsieur,\nLes factures doivent nous parvenir au plus tard le 31 janvier 2027.',
    '2027-01-31',
  ],
  [
    'a place and its day date a letter, and limit nothing',
    'Objet : évolution de nos tarifs\nGuéret, le 2 novembre 2026\nMadame,\nNos prix changent.',
    null,
  ],
  [
    'the day just told starts a validity',
    'ATTESTATION DE VIGILANCE\nLimoges, le 20/11/2026\nSituation au 31/10/2026. Valable six mois à compter de cette date.',
    '2027-04-30',
  ],
]

const english: Pair[] = [
  [
    'an anniversary ends the term',
    agreement('This Agreement shall end on the third anniversary of the Effective Date.'),
    '2029-03-02',
  ],
  [
    'a defined day starts it',
    agreement(
      '“Launch Date” means April 1, 2026.',
      'The term of this Agreement is two (2) years from the Launch Date.',
    ),
    '2028-04-01',
  ],
  [
    'a day that is only described starts nothing',
    agreement(
      '“Launch Date” means the date on which the Site is first available.',
      'The term of this Agreement is two (2) years from the Launch Date.',
    ),
    null,
  ],
  [
    'the earlier of an event and a day is at most that day',
    agreement('This Agreement terminates upon the earlier of (i) completion and (ii) December 31, 2027.'),
    '2027-12-31',
  ],
  [
    'the later of two ends is unknown',
    agreement('This Agreement continues until the later of December 31, 2027 and the last royalty payment.'),
    null,
  ],
  [
    'the term of another contract is not this one',
    agreement('Alder is tenant under a lease dated January 15, 2021, whose term ends on March 31, 2031.'),
    null,
  ],
  ['a right that expires is not the agreement', agreement('The option shall expire on June 30, 2027.'), null],
  ['without a term there is none', agreement('It remains in effect until terminated on 90 days notice.'), null],
  [
    'a day left blank is not replaced by another',
    [
      'SERVICES AGREEMENT',
      'This Agreement is made this ____ day of ________, 2026 between Alder Labs Inc. and Maugein SAS,',
      'who signed a letter of intent dated January 3, 2025.',
      'The term of this Agreement shall be five (5) years from the Effective Date.',
    ].join('\n'),
    null,
  ],
  [
    'a warranty is no term',
    agreement('Alder warrants the goods for a period of twelve (12) months from the date of this Agreement.'),
    null,
  ],
]

const notices: Pair[] = [
  [
    'the day of notice may be printed without its year',
    contract('Convention conclue pour l’année civile 2027, sauf dénonciation au plus tard le 30 septembre.'),
    '2027-09-30',
  ],
  [
    '« avant cette date » names the term',
    contract('Il expire le 31 décembre 2027. Sauf dénonciation trois mois avant cette date, il est prorogé.'),
    '2027-09-30',
  ],
  [
    'the length of the next term is no notice',
    contract('Il expire le 31 décembre 2027, puis est renouvelé par périodes de six mois.'),
    null,
  ],
  [
    'the day to lift an option is no notice',
    contract('Il expire le 31 décembre 2027. Pour lever l’option d’achat, il en informe trois mois avant le terme.'),
    null,
  ],
]

describe('S-32: the due date', () => {
  it.each(french)('%s', (_, text, day) => expect(dueOf(text)).toBe(day))
  it.each(english)('in English: %s', (_, text, day) => expect(dueOf(text)).toBe(day))
})

describe('S-32: the notice date', () => {
  it.each(notices)('%s', (_, text, day) => expect(noticeOf(text)).toBe(day))
})

describe('a term that renews by itself', () => {
  const clause = 'Conclu pour un an à compter du 1er juillet 2024, renouvelable par tacite reconduction'
  it('moves to the one that runs today', () => {
    expect(dueOf(contract(`${clause} d’année en année.`))).toBe('2027-06-30')
  })
  it('stays as printed when it may renew only once', () => {
    expect(dueOf(contract(`${clause} une seule fois, pour une durée d’un an.`))).toBe('2025-06-30')
  })
})
