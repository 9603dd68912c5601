import fc from 'fast-check'
import { expect, test } from 'vitest'
import { backOffMs, longestDelayMs } from '../../extension/queue/back-off'

const attempts = fc.integer({ min: 1, max: 1000 })
const random = fc.double({ min: 0, max: 1, noNaN: true })

test('a wait is never shorter than 2.5 s nor longer than a quarter of an hour', () => {
  fc.assert(
    fc.property(attempts, random, (count, chance) => {
      const delayMs = backOffMs(count, chance)
      expect(delayMs).toBeGreaterThanOrEqual(2_500)
      expect(delayMs).toBeLessThanOrEqual(longestDelayMs)
    }),
  )
})

test('a wait honours Retry-After, up to a quarter of an hour', () => {
  fc.assert(
    fc.property(attempts, random, fc.integer({ min: 1, max: 10_000_000 }), (count, chance, retryAfterMs) => {
      expect(backOffMs(count, chance, retryAfterMs)).toBeGreaterThanOrEqual(
        Math.min(retryAfterMs, longestDelayMs),
      )
    }),
  )
})
