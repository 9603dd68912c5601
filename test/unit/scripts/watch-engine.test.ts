import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { silenceLimitMs, watchEngine } from '../../../scripts/watch-engine'

describe('how long an engine may be silent', () => {
  it('is half a minute on a machine that has a core for it', () => {
    expect(silenceLimitMs(0.4, 2)).toBe(30_000)
    expect(silenceLimitMs(2, 2)).toBe(30_000)
  })

  it('grows with the load, as an engine that waits for its core does not hang', () => {
    expect(silenceLimitMs(8, 2)).toBe(120_000)
  })

  it('never grows beyond five minutes', () => {
    expect(silenceLimitMs(400, 2)).toBe(300_000)
  })
})

describe('an engine that is watched', () => {
  const ends: (() => unknown)[] = []
  afterEach(() => ends.splice(0).forEach((end) => end()))

  /** Counts the restarts of an engine at this server, asked every 20 ms and allowed 200 ms of silence. */
  async function watch(server: Server) {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    ends.push(() => server.close(), () => server.closeAllConnections())
    let restarts = 0
    const { port } = server.address() as AddressInfo
    ends.push(watchEngine(`http://127.0.0.1:${port}`, async () => void (restarts += 1), () => 200, 20))
    return () => restarts
  }

  const eventually = (restarts: () => number) => expect.poll(restarts, { timeout: 5_000 }).toBeGreaterThan(0)

  it('is left alone as long as it answers, whatever it says', async () => {
    const restarts = await watch(createServer((_, response) => response.writeHead(404).end()))
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(restarts()).toBe(0)
  })

  it('is started anew when it gives no sign of life', async () => {
    await eventually(await watch(createServer(() => {})))
  })

  it('is started anew when it is gone', async () => {
    await eventually(await watch(createServer((request) => request.socket.destroy())))
  })
})
