import { describe, expect, it } from 'vitest'
import { distanceInWords } from '../../../shared/ui/distance-in-words'
import { urgencyOf } from '../../../shared/ui/urgency-of'

describe('a due date', () => {
  it.each([
    [-1, 'overdue'],
    [0, 'soon'],
    [30, 'soon'],
    [31, 'later'],
    [null, 'none'],
  ] as const)('S-43: with %s days left is %s', (daysLeft, urgency) => {
    expect(urgencyOf(daysLeft)).toBe(urgency)
  })

  it.each([
    [0, 'aujourd’hui'],
    [1, 'demain'],
    [-3, 'il y a 3 jours'],
    [90, 'dans 90 jours'],
    [200, 'dans 7 mois'],
    [-400, 'il y a 13 mois'],
    [1100, 'dans 3 ans'],
  ])('%i days away is said « %s »', (daysLeft, words) => {
    expect(distanceInWords(daysLeft, 'fr').replaceAll('\u00a0', ' ')).toBe(words)
  })
})
