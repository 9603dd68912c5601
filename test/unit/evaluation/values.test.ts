import { describe, expect, it } from 'vitest'
import { tells, unsupportedIn } from '../../../scripts/evaluate/values'

const nothing = { days: [], names: [] }

describe('the evaluation of summaries', () => {
  it.each([
    ['L’AN DEUX MILLE VINGT-DEUX,\nLE VINGT-HUIT OCTOBRE', '28 octobre 2022'],
    ['Le trois novembre deux mille vingt-six, à neuf heures', '3 novembre 2026'],
    ['souscrit à compter du ler octobre 2026', '1er octobre 2026'],
    ['desde el 1 de julio de 2026', '1er juillet 2026'],
    ['beginnt am 1. März 2026', '1er mars 2026'],
    ['made this 1st day of\n---\nNovember, 2003', '1er novembre 2003'],
    ['DATE: 07/07/97', '7 juillet 1997'],
    ['du 4 janvier au 30 avril 2027', '4 janvier 2027'],
  ])('reads in « %s » the day %s', (text, day) => {
    expect(unsupportedIn(`Contrat en date du ${day}.`, text, nothing)).toEqual([])
    expect(unsupportedIn(`Contrat en date du 2 ${day.split(' ').slice(1).join(' ')}.`, text, nothing)).not.toEqual([])
  })

  it('accepts a counted day only where it is told as counted', () => {
    const known = { days: ['2026-12-10'], names: [] }
    expect(unsupportedIn('Date limite : 10 décembre 2026.', 'un mois', known)).toEqual(['2026-12-10'])
    expect(unsupportedIn('Date limite : 10 décembre 2026 (un mois, date calculée).', 'un mois', known)).toEqual([])
  })

  it('counts a fact as told whose length of time is in words', () => {
    expect(tells('Il est conclu pour trente-six mois.', '36 mois')).toBe(true)
    expect(tells('Il est conclu pour trente-cinq mois.', '36 mois')).toBe(false)
  })
})
