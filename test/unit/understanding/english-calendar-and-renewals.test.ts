import { describe, expect, it } from 'vitest'
import { analyse } from './analyse-text'

const found = (text: string) => {
  const { dueDate, noticeDate } = analyse(text, { language: 'en' }).findings
  return [dueDate?.value ?? null, noticeDate?.value ?? null]
}
const opening = (day: string) =>
  `This Agreement is made as of ${day} between NOVALIS OPTRONIQUE, a French société par actions simplifiée ("Customer"), and Ridgeway, Inc., a Nevada corporation ("Supplier").`
const law = '10. GOVERNING LAW. This Agreement shall be governed by the laws of the State of Delaware.'
const paper = (title: string, ...clauses: string[]) => [title, ...clauses, law].join('\n')

type Case = [what: string, text: string, dueDate: string | null, noticeDate: string | null]

const terms: Case[] = [
  [
    'counts from the last signature where the agreement says so',
    paper(
      'LABORATORY SERVICES AGREEMENT',
      'This Agreement is entered into between Novalis Optronique ("Client") and Pinewood Assays, Inc. ("Lab") and becomes effective on the date of the last signature below (the "Effective Date").',
      '2. TERM. This Agreement remains in force for two (2) years from the Effective Date.',
      'Novalis Optronique\nBy: Claire Rey\nDate: March 4, 2025\nPinewood Assays, Inc.\nBy: J. Dunn\nDate: March 11, 2025',
    ),
    '2027-03-11', null,
  ],
  [
    'counts full calendar years',
    paper('SUPPLY AGREEMENT', opening('March 18, 2023'), '3. Term. This Agreement shall be effective on the date hereof and shall expire on December 31 of the third full calendar year following the date hereof.'),
    '2026-12-31', null,
  ],
  [
    'counts full calendar months',
    paper('MAINTENANCE AGREEMENT', opening('June 12, 2022'), '3. The term shall commence on July 1, 2022 and shall expire on the last day of the sixtieth (60th) full calendar month thereafter.'),
    '2027-06-30', null,
  ],
  [
    'takes from an amendment the new end, not the one it replaces',
    paper(
      'AMENDMENT NO. 1 TO LEASE',
      'This Amendment No. 1 is dated 14 March 2025 and made between Novalis Optronique ("Tenant") and Granary Estates LLC ("Landlord").',
      'WHEREAS the term of the Lease is scheduled to end on June 30, 2025;',
      '1. Term. The term of the Lease is hereby extended for three (3) years, so as to end on June 30, 2028.',
    ),
    '2028-06-30', null,
  ],
]

const renewals: Case[] = [
  [
    'rolls the term forward and counts the notice against it',
    paper(
      'MANUFACTURING AGREEMENT',
      opening('July 1, 2023'),
      '4.1 This Agreement shall continue for an initial period of three (3) years following the date hereof.',
      '4.2 It shall thereafter be extended, without further act, for additional periods of one (1) year each, save where a party serves written notice of non-extension at least ninety (90) days ahead of the day on which the current period would otherwise come to an end.',
    ),
    '2027-07-01', '2027-04-02',
  ],
  [
    'takes no option of one party for a silent renewal',
    paper('SUPPLY AGREEMENT', opening('January 6, 2025'), '5. This Agreement is for a term of two years. Customer may extend it by a further two years by written notice six months before the end of the term.'),
    '2027-01-06', null,
  ],
  [
    'takes no delay to cure a breach for a notice',
    paper('SERVICE AGREEMENT', opening('February 3, 2025'), '5. Term: three years from the date of this Agreement.', '6. If a party does not cure a breach within thirty (30) days after notice, the other may terminate.'),
    '2028-02-03', null,
  ],
]

describe('S-32: an English agreement', () => {
  it.each([...terms, ...renewals])('%s', (_, text, dueDate, noticeDate) => {
    expect(found(text)).toEqual([dueDate, noticeDate])
  })
})
