import { describe, expect, it } from 'vitest'
import { findDatesInFolded } from '../../../shared/domain/dates/find-dates'
import { findDurations } from '../../../shared/domain/dates/find-durations'
import { findPeriods } from '../../../shared/domain/dates/find-periods'
import { foldText } from '../../../shared/domain/dates/fold-text'

describe('durations and periods', () => {
  it.each([
    ['neuf (9) années entières et consécutives', 9, 'year'],
    ['36 mois', 36, 'month'],
    ['six mois', 6, 'month'],
    ['un an', 1, 'year'],
    ['un an et six mois', 18, 'month'],
    ['thirty-six (36) months', 36, 'month'],
    ['one-year term', 1, 'year'],
    ['quatre-vingt-dix jours', 90, 'day'],
    ['deux trimestres', 6, 'month'],
    ['sous quinzaine', 15, 'day'],
    ['Terms: Net 30', 30, 'day'],
    ['Durée du contrat (en mois) : 60', 60, 'month'],
    ['sixtysix (66) full calendar months', 66, 'month'],
    ['deux semestres', 12, 'month'],
    ['bail 3/6/9', 9, 'year'],
    ['par périodes annuelles', 1, 'year'],
    ['règlement à 30j', 30, 'day'],
    ['five (5) Contract Years', 5, 'year'],
    ['until the fifth (5th) anniversary of the Effective Date', 5, 'year'],
  ])('S-32: « %s » lasts %i %s(s)', (text, count, unit) => {
    const [found] = findDurations(text)
    expect(found).toMatchObject({ count, unit })
  })

  it('S-32: a net price is no number of days', () => {
    expect(findDurations('Total net 120 €, net 30,50')).toEqual([])
  })

  it.each([
    ['du 1er avril 2026 au 31 mars 2027', '2026-04-01', '2027-03-31'],
    ['du 1er au 30 septembre 2026', '2026-09-01', '2026-09-30'],
    ['période du 1er novembre au 31 mars 2027', '2026-11-01', '2027-03-31'],
    ['01/01/2024 - 31/12/2024', '2024-01-01', '2024-12-31'],
    ['from 1 September 2026 to 31 August 2027', '2026-09-01', '2027-08-31'],
  ])('S-32: « %s » runs from %s to %s', (text, from, to) => {
    const folded = foldText(text).text
    expect(findPeriods(folded, findDatesInFolded(folded))).toMatchObject([{ from, to }])
  })
})
