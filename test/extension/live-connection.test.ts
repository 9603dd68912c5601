import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { LiveConnection } from '../../extension/panel/live-connection'

class FakeSocket {
  static readonly OPEN = 1
  static all: FakeSocket[] = []
  readyState = 0
  onopen: () => void = () => undefined
  onmessage: (event: { data: unknown }) => void = () => undefined
  onclose: () => void = () => undefined

  constructor(readonly url: string) {
    FakeSocket.all.push(this)
  }
  open() {
    this.readyState = 1
    this.onopen()
  }
  close() {
    this.readyState = 3
    this.onclose()
  }
}
const change = JSON.stringify({ kind: 'changed', spaceId: 'spc_alpha', documentId: null })

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('WebSocket', FakeSocket)
  FakeSocket.all = []
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

async function connected(openLive = vi.fn(async () => 'wss://liasse.test/live')) {
  const changed = vi.fn()
  const connection = new LiveConnection(openLive, changed)
  await connection.connect()
  FakeSocket.all.at(-1)?.open()
  return { connection, changed, openLive }
}

test('S-42: a change is told once, however many messages one commit sends, and noise is not', async () => {
  const { changed } = await connected()
  const [socket] = FakeSocket.all
  for (const data of [change, change, 'not JSON', '{"kind":"other"}']) socket?.onmessage({ data })
  await vi.advanceTimersByTimeAsync(200)
  expect(changed).toHaveBeenCalledTimes(1)
})

test('S-42: a lost connection comes back, with what was missed', async () => {
  const { changed, openLive } = await connected()
  FakeSocket.all[0]?.close()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(openLive).toHaveBeenCalledTimes(2)
  expect(changed).not.toHaveBeenCalled()
  FakeSocket.all[1]?.open()
  await vi.advanceTimersByTimeAsync(200)
  expect(changed).toHaveBeenCalledTimes(1)
})

test('a server that is away is asked less and less often, and at once when the network is back', async () => {
  const openLive = vi.fn(() => Promise.reject(new TypeError('offline')))
  const connection = new LiveConnection(openLive, vi.fn())
  await connection.connect()
  await vi.advanceTimersByTimeAsync(10 * 60_000)
  const asked = openLive.mock.calls.length
  expect(asked).toBeGreaterThan(10)
  expect(asked).toBeLessThan(40)
  connection.hurry()
  expect(openLive).toHaveBeenCalledTimes(asked + 1)
})

test('a closed panel asks no more', async () => {
  const { connection, openLive } = await connected()
  connection.stop()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(openLive).toHaveBeenCalledTimes(1)
})
