import { describe, expect, it } from 'vitest'
import { findDates, readsDay } from '../../../shared/domain/dates/find-dates'

const days = (text: string) => findDates(text).map(({ kind, iso }) => `${kind} ${iso}`)

describe('the calendar grammar', () => {
  it.each([
    ['le 1er septembre 2024', '2024-09-01'],
    ['ler février 2027', '2027-02-01'],
    ['31/12/2026', '2026-12-31'],
    ['12.03.26', '2026-03-12'],
    ['2026-12-31', '2026-12-31'],
    ['12 May 2029', '2029-05-12'],
    ['May 12, 2029', '2029-05-12'],
    ['this 12th day of May, 2029', '2029-05-12'],
    ['27. November 2026', '2026-11-27'],
    ['31 de enero de 2027', '2027-01-31'],
    ['le douze mars deux mille vingt-quatre', '2024-03-12'],
    ['29 février 2028', '2028-02-29'],
    ['L’AN DEUX MILLE VINGT-SIX ET LE DOUZE NOVEMBRE', '2026-11-12'],
    ['the twenty-first day of April, 2026', '2026-04-21'],
    ['Expiry date 14 08 2033', '2033-08-14'],
    ['15-déc.-2026', '2026-12-15'],
    ['1ᵉʳ octobre 2026', '2026-10-01'],
    ['1 e r octobre 2026', '2026-10-01'],
    ['31 août2027', '2027-08-31'],
    ['le quinze juin deux mil vingt-six', '2026-06-15'],
    ['le dernier jour de février 2028', '2028-02-29'],
    ['la fin du mois de juin 2027', '2027-06-30'],
    ['jusqu’à la fin du deuxième trimestre 2027', '2027-06-30'],
    ['au terme du 1er semestre 2027', '2027-06-30'],
    ['fin du T3 2027', '2027-09-30'],
  ])('S-32: « %s » is read as %s', (text, iso) => {
    expect(days(text)).toEqual([`day ${iso}`])
  })

  it('S-32: groups of digits of a company or telephone number are no date', () => {
    expect(days('SIREN 918 14 08 2033 266, tél. 02 14 08 2033')).toEqual([])
  })

  it('S-32: accents written as separate marks are read, and the span stays that of the text', () => {
    const text = 'jusqu’au 3 décembre 2026 inclus'.normalize('NFD')
    const [found] = findDates(text)
    expect(found?.iso).toBe('2026-12-03')
    expect(text.slice(found?.start, found?.end)).toBe('3 décembre 2026'.normalize('NFD'))
  })

  it('S-32: a scanner that takes l for 1, O for 0 and rn for m is understood with less certainty', () => {
    for (const text of ['l2/O5/2026', '12 rnai 2026']) {
      const [found] = findDates(text)
      expect(found?.iso).toBe('2026-05-12')
      expect(found?.certainty).toBeLessThan(0.8)
    }
  })

  it('S-32: a month alone is a month, its last day after « fin »', () => {
    expect(days('en août 2021')).toEqual(['month 2021-08-01'])
    expect(days('fin mai 2027')).toEqual(['month 2027-05-31'])
    expect(days('d’ici fin 2027')).toEqual(['month 2027-12-31'])
  })

  it('S-32: day or month first is settled by the document itself', () => {
    expect(days('03/04/2026 et 25/04/2026')).toEqual(['day 2026-04-03', 'day 2026-04-25'])
    expect(days('03/04/2026 and 04/25/2026')).toEqual(['day 2026-03-04', 'day 2026-04-25'])
    expect(days('DATE (MM/DD/YYYY) 06/03/2026')).toEqual(['day 2026-06-03'])
  })

  it.each([
    '02.38.11.22.33',
    'FR76 9934 1001 0700 4551',
    'article L. 145-4',
    '31/02/2026',
    '3 × 12 × 2026',
    'ECH 31/60',
  ])('S-32: « %s » is no date', (text) => {
    expect(findDates(text).filter(({ kind }) => kind === 'day')).toEqual([])
  })

  it('S-32: a quote is read again for the same day', () => {
    expect(readsDay('valable jusqu’au 31 mars 2027', '2027-03-31')).toBe(true)
    expect(readsDay('valable jusqu’au 31 mars 2027', '2027-03-30')).toBe(false)
  })
})
