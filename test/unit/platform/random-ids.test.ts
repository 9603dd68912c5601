import { expect, it } from 'vitest'
import { createRandomIds } from '../../../worker/platform/cloudflare/random-ids'

it('gives ids of 31 digits in base 36 that never come twice, however many are asked for', () => {
  const ids = createRandomIds()
  const given = Array.from({ length: 5_000 }, () => ids.next('doc'))
  expect(given.filter((id) => !/^doc_[0-9a-z]{31}$/.test(id))).toEqual([])
  expect(new Set(given).size).toBe(given.length)
})

it('gives no two sources the same ids', () => {
  const [one, other] = [createRandomIds(), createRandomIds()]
  const given = new Set(Array.from({ length: 500 }, () => one.next('job')))
  expect(Array.from({ length: 500 }, () => other.next('job')).filter((id) => given.has(id))).toEqual([])
})
