import { describe, expect, it } from 'vitest'
import { analyse } from './analyse-text'

const found = (text: string) => analyse(text, { language: 'en' }).findings
const dueOf = (text: string) => found(text).dueDate?.value ?? null

const opening = [
  'SUPPLY AND SERVICES AGREEMENT',
  'This Agreement is made and entered into as of March 2, 2005 (the “Effective Date”) by and between',
  'Alder Labs Inc. (“Alder”) and Maugein Group Ltd. (“Maugein”).',
]
const law = '12. This Agreement shall be governed by the laws of the State of New York.'
const agreement = (...clauses: string[]) => [...opening, ...clauses, law].join('\n')
const openedBy = (title: string, ...clauses: string[]) => [title, ...clauses, law].join('\n')

type Case = [text: string, day: string | null]

/** What the agreement says of its own term. */
const own: Case[] = [
  ['9. This Agreement shall be in full force until and including February 28, 2007.', '2007-02-28'],
  ['9. The Term shall begin on the Effective Date and end on its third (3rd) anniversary.', '2008-03-02'],
  ['9. The Term expires on the earlier to occur of (i) May 9, 2012, or (ii) the last order.', '2012-05-09'],
  ['9. “Contract Period” means the time commencing June 1, 2005 and concluding May 31, 2008.', '2008-05-31'],
  ['9. It is agreed that this Agreement will run from July 1, 2005 to June 30, 2007.', '2007-06-30'],
  ['9. Term\nFive (5) years from the date hereof.', '2010-03-02'],
  ['9. Maugein hereby retains Alder for a period of one year from the Effective Date.', '2006-03-02'],
  ['9. The initial term ends on the last day of December 2009.', '2009-12-31'],
  ['9. This Agreement shall be in effect until the end of calendar year 2017.', '2017-12-31'],
  ['9. Maugein will purchase goods for two years from May 1, 2005 (“Initial Period”).', '2007-05-01'],
  ['9. This Agreement shall remain in effect through 6:59 a.m.\non June 30, 2009.', '2009-06-30'],
]

/** Ends and lengths of something else, beside an agreement without a term. */
const others = [
  'The current policy, No. GL-77120, expires on June 30, 2007.',
  'Patent 5,123,456 is licensed hereunder and expires January 8, 2013.',
  'The prices in Exhibit B are firm through December 31, 2006.',
  'Prices under this Agreement shall apply until December 31, 2006.',
  'The lease for the facility at 200 Commerce Drive expires on May 31, 2008.',
  'The employment agreement between Alder and its president expires on May 31, 2008.',
  'During the period from May 1, 2005 through April 30, 2007, Maugein shall purchase 1,000 units.',
  'The exclusivity shall be for a period of eighteen (18) months from the Effective Date.',
  'Support shall be provided for an initial period of one (1) year from the Effective Date.',
  'The obligations of the parties under this Agreement shall continue until March 2, 2012.',
  'For two (2) years from the date of this Agreement, Alder shall not offer lower prices to others.',
  'The definitive agreement will have a term of ten (10) years.',
  'Term. This Agreement has no fixed term. The shareholders agreement expires on May 31, 2011.',
  'If the approval is not obtained by June 30, 2006, this Agreement shall terminate.',
  'Maugein has until October 31, 2006 to match any competing offer.',
  'Period of Agreement. Indefinite.\n10. The rates shall be reviewed in the period ending June 30, 2007.',
]

/** From which day a term counts, or that no paper tells it. */
const starts: Case[] = [
  [
    openedBy(
      'HOSTING AGREEMENT',
      'This Agreement is made on May 4, 2006 between Alder and Maugein.',
      'The initial term of this Agreement shall be one year from the Activation Date.',
      '“Activation Date” means the date on which Alder activates the service.',
    ),
    null,
  ],
  [
    openedBy(
      'POWER AGREEMENT',
      'This Agreement is made on May 4, 2006 between Alder and Maugein.',
      'The Guaranteed Start Date is December 31, 2007.',
      'The Delivery Term lasts for ten years from the Start Date.',
    ),
    null,
  ],
  [
    openedBy(
      'RESELLER AGREEMENT',
      'This Agreement is entered into as of the Effective Date on the signature page.',
      'The term begins on the Effective Date and ends two (2) years later.',
      'Effective Date: May 15, 2007',
      'Date: May 22, 2007',
    ),
    '2009-05-15',
  ],
  [
    openedBy(
      'SERVICES AGREEMENT',
      'This Agreement is made as of [●], 2016 between Alder and Maugein.',
      'The initial term of this Agreement shall be ten (10) years from the date hereof.',
      'The balance sheet as of December 31, 2015 has been delivered.',
    ),
    null,
  ],
  [
    openedBy(
      'ASSISTANCE AGREEMENT',
      'This Agreement is made on the date of the last signature hereto.',
      'This Agreement shall remain in force for four years from its date.',
      'Signed: /s/ P. Kent      Date: 26 September 2013',
      'Signed: /s/ J. Virta      Date: 3 October 2013',
    ),
    '2017-10-03',
  ],
  [
    agreement(
      '9. This Agreement commences upon completion of the Tests and continues for three (3) years.',
      '10. The last audit was completed on May 1, 2005.',
    ),
    null,
  ],
]

describe('S-32: the term of an English agreement', () => {
  it.each(own)('is what the agreement says of itself: %s', (text, day) =>
    expect(dueOf(agreement(text))).toBe(day),
  )
  it.each(others)('is not the end of another thing: %s', (clause) =>
    expect(dueOf(agreement(`9. ${clause}`))).toBeNull(),
  )
  it.each(starts)('counts from the day its words name, or from none: %s', (text, day) =>
    expect(dueOf(text)).toBe(day),
  )

  it('is read with its notice on an agreement of no known kind', () => {
    const text = openedBy(
      'STORAGE AND TERMINALING AGREEMENT',
      'This Agreement is made as of December 16, 2002 between Gulf Terminals and Sabine Refining.',
      'The primary term shall continue through December 31, 2005 and from year to year unless terminated by',
      'notice at least ninety (90) days prior to the end of the primary term.',
    )
    const { dueDate, noticeDate } = found(text)
    expect([dueDate?.value, noticeDate?.value]).toEqual(['2005-12-31', '2005-10-02'])
  })

  it.each([
    ['CREDIT NOTE\nDate: 6 October 2026\nFor invoice 22 (due 1 October 2026, paid 9 September 2026)', null],
    ['INVOICE 88\nIt was due on 1 October 2026.\nPlease remit by December 15, 2026.', '2026-12-15'],
    ['CERTIFICATE OF INSURANCE\nThe period of insurance is 1 July 2026 to 30 June 2027.', '2027-06-30'],
    [openedBy('AMBASSADOR AGREEMENT', 'Engagement dates: June 1, 2015 to May 31, 2018'), '2018-05-31'],
    ['MAINTENANCE CONTRACT\nThis contract is no. 8.\nCoverage end: 1-Aug-2011', '2011-08-01'],
  ])('is left to the words of other papers and forms: %s', (text, day) => expect(dueOf(text)).toBe(day))

  it('is set anew by an amendment', () => {
    const text = [
      'SECOND AMENDMENT TO SUPPLY AGREEMENT',
      'The term of the Supply Agreement dated July 1, 2003 is due to expire on June 30, 2006.',
      '“This Agreement shall remain in effect until June 30, 2009.” Prices are firm through May 31, 2007.',
    ].join('\n')
    expect(dueOf(text)).toBe('2009-06-30')
  })
})
