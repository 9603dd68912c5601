import { describe, expect, it } from 'vitest'
import { attributionOf } from '../../../scripts/evaluate/attribution'

const capital = { value: '8 000 €', as: ['capital'], never: ['loyer', 'pret'] }

describe('what the values of a summary are told as', () => {
  it.each([
    ['Loyer annuel : 8\u202f000,00 €, payable par trimestre.', 1, 0, 1],
    ['La société, au capital de 8 000 €, loue un local.', 1, 1, 0],
    ['Le prêt, consenti par une société au capital de 8 000 euros, dure dix ans.', 1, 1, 0],
    ['Loyer de 18 000 € par an.', 0, 0, 0],
    ['Loyer de 8 000 500 € par an.', 0, 0, 0],
    ['Le total est de 8 000 €.', 1, 0, 0],
  ])('counts « %s »', (summary, told, named, mistaken) => {
    const found = attributionOf(summary, [capital])
    expect([found.told, found.named, found.mistaken.length]).toEqual([told, named, mistaken])
  })

  it('knows a day in any spelling, and a value that plays two parts', () => {
    const start = { value: '1er mars 2026', as: ['effet'], never: ['sign'] }
    const signature = { value: '01/03/2026', as: ['sign'], never: ['effet'] }
    expect(attributionOf('Signé le 1er mars 2026.', [start]).mistaken).toHaveLength(1)
    expect(attributionOf('Il prend effet le 1er mars 2026.', [start]).named).toBe(1)
    const both = attributionOf('Signé le 1er mars 2026.', [start, { ...signature, value: '1er mars 2026' }])
    expect([both.named, both.mistaken.length]).toEqual([1, 0])
  })
})
