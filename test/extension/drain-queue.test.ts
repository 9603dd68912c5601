import { beforeEach, describe, expect, test } from 'vitest'
import { ApiError } from '../../shared/api/api-error'
import { retryCapture } from '../../extension/queue/retry-capture'
import { QueueBench } from './support/queue-bench'

const refusal = (status: number, code: string, retryAfterMs: number | null = null) =>
  new ApiError(status, code, 'La phrase du serveur.', 'req_1', retryAfterMs)
const noNetwork = () => new TypeError('Failed to fetch')

let bench: QueueBench
beforeEach(async () => {
  bench = await QueueBench.open()
})

describe('a capture that goes up', () => {
  test('X-05: is kept with its bytes before anything is sent, and lets go of them only once stored', async () => {
    await bench.keep('bail')
    expect(await bench.states()).toEqual([['bail.pdf', 'held']])
    expect(await bench.blobs()).toBe(1)
    expect(await bench.drain()).toEqual({ pending: 0, following: 0 })
    expect(await bench.states()).toEqual([['bail.pdf', 'analysed']])
    expect(await bench.blobs()).toBe(0)
    expect(bench.server.documents.map(({ name }) => name)).toEqual(['bail.pdf'])
  })

  test('is followed until the server has read it', async () => {
    bench.server.analysis = 'running'
    await bench.keep('bail')
    expect(await bench.drain()).toEqual({ pending: 0, following: 1 })
    bench.server.analysis = 'unreadable'
    await bench.drain()
    expect((await bench.only()).state).toMatchObject({
      kind: 'analysed',
      analysis: 'unreadable',
      documentId: 'doc_1',
    })
  })

  test('leaves the list an hour after it was finished', async () => {
    await bench.keep('bail')
    await bench.drain()
    bench.nowMs += 61 * 60_000
    await bench.drain()
    expect(await bench.states()).toEqual([])
  })

  test('X-04: with bytes that are there already is « déjà dans l’espace », without a second document', async () => {
    await bench.keep('bail')
    await bench.keep('bail')
    await bench.drain()
    expect(bench.server.documents).toHaveLength(1)
    expect(
      (await bench.database.getAll('captures'))
        .map(({ state }) => 'duplicate' in state && state.duplicate)
        .sort(),
    ).toEqual([false, true])
  })

  test('X-04: becomes a second document when the user ticked it in spite of the mark', async () => {
    await bench.keep('bail')
    await bench.keep('bail', { keep: 'copy' })
    await bench.drain()
    expect(bench.server.documents).toHaveLength(2)
  })
})

describe('a capture that cannot go up now', () => {
  test.each([
    ['no network', noNetwork(), 'network', 5_000],
    ['500', refusal(500, 'internal'), 'server', 5_000],
    ['503 with Retry-After', refusal(503, 'platform.unavailable', 120_000), 'server', 120_000],
    ['429 with Retry-After', refusal(429, 'rate.exceeded', 30_000), 'server', 30_000],
    ['bytes spoilt on the way', refusal(400, 'request.digest-mismatch'), 'server', 5_000],
    ['403 of a proxy', new ApiError(403, 'internal', 'HTTP 403', ''), 'server', 5_000],
    ['200 with a page that is not JSON', new SyntaxError('Unexpected token <'), 'unexpected-answer', 5_000],
  ])('X-05: waits and keeps its bytes: %s', async (_case, before, problem, delayMs) => {
    bench.server.next.push({ before })
    await bench.keep('bail')
    expect((await bench.drain()).pending).toBe(1)
    expect((await bench.only()).state).toEqual({ kind: 'waiting', problem, nextAt: bench.nowMs + delayMs })
    expect(await bench.blobs()).toBe(1)
    await bench.drain()
    expect(bench.server.attempts).toHaveLength(1)
    bench.nowMs += delayMs
    await bench.drain()
    expect(await bench.states()).toEqual([['bail.pdf', 'analysed']])
  })

  test.each([[{}], [{ document: {} }], [null], ['<html>']])(
    'is not believed stored by the answer %j',
    async (instead) => {
      bench.server.next.push({ instead })
      await bench.keep('bail')
      await bench.drain()
      expect((await bench.only()).state).toMatchObject({ kind: 'waiting', problem: 'unexpected-answer' })
      expect(await bench.blobs()).toBe(1)
    },
  )

  test('backs off further at each failure', async () => {
    const delays: number[] = []
    await bench.keep('bail')
    for (let attempt = 0; attempt < 12; attempt += 1) {
      bench.server.next.push({ before: noNetwork() })
      await bench.drain()
      const { state } = await bench.only()
      if (state.kind !== 'waiting') throw new Error(state.kind)
      delays.push(state.nextAt - bench.nowMs)
      bench.nowMs = state.nextAt
    }
    expect(delays).toEqual(
      [5, 10, 20, 40, 80, 160, 320, 640, 900, 900, 900, 900].map((seconds) => seconds * 1000),
    )
  })

  test('does not make the others try in vain when there is no network, and a refusal does not stop them', async () => {
    bench.server.next.push({ before: noNetwork() })
    await bench.keep('un')
    await bench.keep('deux')
    await bench.drain()
    expect(bench.server.attempts).toHaveLength(1)
    bench.server.next.push({ before: refusal(415, 'file.not-accepted') })
    await bench.drain()
    await bench.keep('trois')
    await bench.drain()
    expect((await bench.states()).filter(([, state]) => state === 'analysed')).toEqual([
      ['trois.pdf', 'analysed'],
    ])
  })

  test('is tried at once when the clock was set back', async () => {
    bench.server.next.push({ before: noNetwork() })
    await bench.keep('bail')
    await bench.drain()
    bench.nowMs -= 24 * 3_600_000
    await bench.drain()
    expect(await bench.states()).toEqual([['bail.pdf', 'analysed']])
  })

  test('« Réessayer maintenant » does not wait', async () => {
    bench.server.next.push({ before: noNetwork() })
    await bench.keep('bail')
    await bench.drain()
    await retryCapture(bench.database, await bench.only())
    await bench.drain()
    expect(await bench.states()).toEqual([['bail.pdf', 'analysed']])
  })
})

describe('a capture that the server refuses', () => {
  test.each([
    [402, 'storage.exhausted'],
    [404, 'not-found'],
    [413, 'file.too-large'],
    [415, 'file.web-page'],
    [422, 'file.unreadable'],
  ])('keeps its bytes and the server’s sentence: %i %s', async (status, code) => {
    bench.server.next.push({ before: refusal(status, code) })
    await bench.keep('bail')
    expect((await bench.drain()).pending).toBe(0)
    expect((await bench.only()).state).toEqual({ kind: 'rejected', code, message: 'La phrase du serveur.' })
    expect(await bench.blobs()).toBe(1)
    await bench.drain()
    expect(bench.server.attempts).toHaveLength(1)
    await retryCapture(bench.database, await bench.only())
    await bench.drain()
    expect(await bench.states()).toEqual([['bail.pdf', 'analysed']])
  })

  test('a conflict is stored when the same bytes are in the space', async () => {
    await bench.keep('bail')
    await bench.drain()
    bench.server.next.push({ before: refusal(409, 'conflict') })
    const again = await bench.keep('bail')
    await bench.drain()
    expect((await bench.database.get('captures', again.id))?.state).toMatchObject({
      documentId: 'doc_1',
      duplicate: true,
    })
  })

  test('an answer with another SHA-256 is no receipt: the bytes stay, and a retry takes a new id', async () => {
    const other = { document: { id: 'doc_9', sha256: 'f'.repeat(64) } }
    bench.server.next.push({ instead: other })
    const { id } = await bench.keep('bail')
    await bench.drain()
    expect((await bench.only()).state).toMatchObject({ kind: 'rejected', code: 'capture.other-content' })
    expect(await bench.blobs()).toBe(1)
    await retryCapture(bench.database, await bench.only())
    await bench.drain()
    expect(await bench.states()).toEqual([['bail.pdf', 'analysed']])
    expect((await bench.only()).id).not.toBe(id)
  })

  test('whose bytes the browser lost says so instead of going round', async () => {
    const { id } = await bench.keep('bail')
    await bench.database.delete('blobs', id)
    await bench.drain()
    expect((await bench.only()).state).toMatchObject({ kind: 'rejected', code: 'capture.bytes-lost' })
    expect(bench.server.attempts).toEqual([])
  })
})
