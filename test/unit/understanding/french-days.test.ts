import { describe, expect, it } from 'vitest'
import { analyse } from './analyse-text'

const paper = (...lines: string[]) => lines.join('\n')
const contract = (...clauses: string[]) =>
  paper('CONTRAT DE PRESTATION DE SERVICES', 'Entre Coutal et Plâtrerie Maugein', ...clauses)

/** What the rule reads or must leave alone: reason, text, day. */
type Pair = [reason: string, text: string, day: string | null]

const due: Pair[] = [
  [
    'the first noun of a label tells what its day is for',
    paper(
      'CONTRAT DE FOURNITURE',
      'Date de début de fourniture : 01/01/2026',
      'Date de fin de fourniture : 31/12/2028',
    ),
    '2028-12-31',
  ],
  [
    'the report joined to a contract starts it',
    [
      contract(
        'Conclu pour sept ans à compter de l’ouverture constatée par le procès-verbal joint.',
        'Signé le 8 janvier 2025',
      ),
      'PROCÈS-VERBAL D’OUVERTURE',
      'Le magasin a été ouvert le 12 mai 2025. Ouverture initialement prévue le 22 avril 2025.',
    ].join('\n'),
    '2032-05-11',
  ],
  [
    'the first day of the quarter after delivery is counted',
    contract(
      'Livraison : 18 novembre 2026',
      'Durée : douze trimestres à compter du premier jour du trimestre civil suivant la livraison.',
    ),
    '2029-12-31',
  ],
  [
    'the licence of who vouches for a paper ends apart from it',
    paper(
      'PERMIS D’EXPLOITATION',
      'Organisme agréé : Hygia, agrément valable jusqu’au 5 février 2028',
      'Délivré le 21 mars 2025',
      'Le présent permis est valable dix ans à compter de sa délivrance.',
    ),
    '2035-03-21',
  ],
  [
    'a permit lapses some years after it was notified',
    paper(
      'PERMIS DE CONSTRUIRE',
      'Guéret, le 7 octobre 2026',
      'Notifié le 14 octobre 2026.',
      'Le permis est caduc si les travaux ne commencent pas dans les trois ans à compter de sa notification.',
    ),
    '2029-10-14',
  ],
  [
    'a debit to come is the day of payment',
    paper(
      'FACTURE n° 4410 du 20/11/2026',
      'Montant à payer : 86,38 €',
      'prélevé le 05/12/2026',
      'Engagement jusqu’au 14/03/2027',
    ),
    '2026-12-05',
  ],
  [
    'a paid invoice has none',
    paper(
      'FACTURE n° 12',
      'Date : 12/11/2026',
      'Échéance : 12/11/2026',
      'Payée le 12/11/2026 par carte. Solde dû : 0,00 €',
    ),
    null,
  ],
  [
    'nor has a credit note that cites an invoice',
    paper(
      'AVOIR n° 8',
      'Date : 20/11/2026',
      'Sur facture 114 du 17/11/2026, échéance 17/12/2026',
      'Total : - 44,16 €',
    ),
    null,
  ],
  [
    'the limit of another form is not that of this one',
    paper(
      'RELEVÉ D’ACOMPTE',
      'Échéance : 15 décembre 2026',
      'Le solde sera versé avec le relevé 2572 au plus tard le 15 mai 2027.',
    ),
    '2026-12-15',
  ],
  [
    'a limit may follow its day',
    paper(
      'Objet : actualisation',
      'Madame, Monsieur,',
      'Vous devez nous répondre entre le 28 décembre 2026 et le 5 janvier 2027 au plus tard.',
    ),
    '2027-01-05',
  ],
  [
    'a notice that runs from the hand-over of a letter ends by itself',
    paper(
      'Objet : congé',
      'Guéret, le 15 novembre 2026',
      'Madame,',
      'Nous partons. Le préavis de trois mois court à compter de cette remise.',
      'Reçu en main propre le 17/11/2026',
    ),
    '2027-02-17',
  ],
  [
    'a term renewed for the same length runs on',
    contract(
      'Prise d’effet : 1er septembre 2025',
      'Durée : un an',
      'Il est reconduit tacitement pour la même durée.',
    ),
    '2027-08-31',
  ],
  [
    'a contract that goes on without limit afterwards has a first term',
    contract(
      'Date d’activation : 05/10/2025',
      'Engagement : 24 mois',
      'À l’issue de l’engagement, il est à durée indéterminée.',
    ),
    '2027-10-04',
  ],
  [
    'a mandate counted in financial years has no day',
    paper(
      'LETTRE DE MISSION',
      'Guéret, le 22 septembre 2025',
      'Nous avons été nommés pour une durée de six exercices.',
    ),
    null,
  ],
  [
    'two days ten years apart on a card are its issue and its expiry',
    paper(
      'CARTE NATIONALE D’IDENTITÉ',
      'MARREC Loïc',
      '22 08 1985 BREST',
      'D2H4R44XK   21 09 2032',
      '22 09 2022',
    ),
    '2032-09-21',
  ],
  [
    'the field of a licence tells its end',
    paper(
      'PERMIS DE CONDUIRE',
      '1. MARREC',
      '4a. 19.01.2018 4c. Préfecture 87',
      '4b. 19.01.2033',
    ),
    '2033-01-19',
  ],
  [
    'a bounded delay in a claim counts from the letter',
    paper(
      'MISE EN DEMEURE',
      'Guéret, le 24 novembre 2026',
      'Monsieur,',
      'Vous avez quinze jours à compter de la présente pour régler 4 118 €.',
    ),
    '2026-12-09',
  ],
]

const notice: Pair[] = [
  [
    'a lease may be ended after each period of three years, and at its term',
    contract(
      'Le bail est conclu pour neuf ans à compter du 1er juillet 2025.',
      'Congé à l’expiration de chaque période de trois ans, six mois à l’avance.',
    ),
    '2033-12-31',
  ],
  [
    'a notice may be counted back from the day of renewal',
    contract(
      'Prise d’effet : 1er avril 2027',
      'Échéance annuelle : 31 décembre',
      'Résiliable deux mois avant le 31 décembre.',
    ),
    '2027-10-31',
  ],
  [
    'a notice printed as a label is one',
    contract('Conclu du 1er septembre 2026 au 31 août 2027, renouvelable tacitement.', 'Préavis : un mois'),
    '2027-07-31',
  ],
]

describe('S-32: the due date of a French paper', () => {
  it.each(due)('%s', (_, text, day) => expect(analyse(text).findings.dueDate?.value ?? null).toBe(day))
})

describe('S-32: the notice date of a French paper', () => {
  it.each(notice)('%s', (_, text, day) => expect(analyse(text).findings.noticeDate?.value ?? null).toBe(day))
})
