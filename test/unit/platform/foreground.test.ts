import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { inForeground, letForegroundPass } from '../../../worker/platform/cloudflare/foreground'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A request that is answered when the test says so. */
function openRequest() {
  let answer: () => void = () => {}
  const answered = inForeground(() => new Promise<void>((resolve) => (answer = resolve)))
  return async () => {
    answer()
    await answered
  }
}

/** Whether background work has begun after so many ms. */
async function beginsWithin(ms: number) {
  let begun = false
  const work = letForegroundPass().then(() => (begun = true))
  await vi.advanceTimersByTimeAsync(ms)
  return { begun, work }
}

it('starts background work at once beside a few requests', async () => {
  const requests = [openRequest(), openRequest(), openRequest()]
  expect((await beginsWithin(0)).begun).toBe(true)
  for (const end of requests) await end()
})

it('lets a burst of requests pass first', async () => {
  const requests = Array.from({ length: 8 }, openRequest)
  const { begun, work } = await beginsWithin(500)
  expect(begun).toBe(false)
  for (const end of requests) await end()
  await vi.advanceTimersByTimeAsync(50)
  await work
})

it('starts background work after two seconds even when requests never cease', async () => {
  const requests = Array.from({ length: 8 }, openRequest)
  expect((await beginsWithin(2_100)).begun).toBe(true)
  for (const end of requests) await end()
})

it('no longer counts a request that failed', async () => {
  const failed = Array.from({ length: 8 }, () => inForeground(() => Promise.reject(new Error('refused'))).catch(() => {}))
  await Promise.all(failed)
  expect((await beginsWithin(0)).begun).toBe(true)
})
