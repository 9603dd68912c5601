import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { wakeQueue } from '../../extension/background/wake-queue'

/** Chrome's offscreen document: at most one, and nobody answers without it. */
function fakeOffscreen(drain: () => Promise<{ pending: number; following: number }>) {
  const log: string[] = []
  let open = false
  const offscreen = {
    async createDocument() {
      if (open) throw new Error('Only a single offscreen document may be created.')
      open = true
      log.push('open')
    },
    async closeDocument() {
      open = false
      log.push('close')
    },
  }
  Object.assign(fakeBrowser, { offscreen })
  Object.assign(fakeBrowser.runtime, { getContexts: async () => (open ? [{}] : []) })
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => {
    log.push(open ? 'drain' : 'nobody')
    return open ? { ok: true, answer: await drain() } : undefined
  })
  return log
}
const alarms = async () => (await fakeBrowser.alarms.getAll()).map(({ name }) => name)
const nothingLeft = { pending: 0, following: 0 }

beforeEach(() => fakeBrowser.reset())

test('X-05: the alarm is set while captures wait, and goes with the document when all is done', async () => {
  const seen: string[][] = []
  const log = fakeOffscreen(async () => {
    seen.push(await alarms())
    return nothingLeft
  })
  await wakeQueue()
  expect(seen).toEqual([['drain']])
  expect(await alarms()).toEqual([])
  expect(log).toEqual(['open', 'drain', 'close'])
})

test.each([
  ['something waits', { pending: 1, following: 0 }],
  ['the server is still reading', { pending: 0, following: 1 }],
])('X-05: the alarm stays while %s', async (_case, report) => {
  const log = fakeOffscreen(async () => report)
  await wakeQueue()
  expect(await alarms()).toEqual(['drain'])
  expect(log).toEqual(['open', 'drain'])
})

test('X-05: the alarm stays when the document dies', async () => {
  fakeOffscreen(() => Promise.reject(new Error('gone')))
  await expect(wakeQueue()).rejects.toThrow()
  expect(await alarms()).toEqual(['drain'])
})

test('a wake that comes while another is ending is not lost with its document', async () => {
  const log: string[] = fakeOffscreen(async () => {
    if (log.filter((line) => line === 'drain').length === 1) void wakeQueue()
    return nothingLeft
  })
  await wakeQueue()
  expect(log).toEqual(['open', 'drain', 'close', 'open', 'drain', 'close'])
})
