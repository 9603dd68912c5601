import { beforeEach, describe, expect, test } from 'vitest'
import { ApiError } from '../../shared/api/api-error'
import { changeCapture, forgetCapture, setState } from '../../extension/queue/queue-store'
import { saveSession, wipeEverything } from '../../extension/session/session-store'
import { QueueBench, session } from './support/queue-bench'

const sessionEnded = () => new ApiError(401, 'session.required', 'Connectez-vous.', 'req_1')
const noNetwork = () => new TypeError('Failed to fetch')

let bench: QueueBench
beforeEach(async () => {
  bench = await QueueBench.open()
})

describe('whatever dies', () => {
  test('X-05: the answer lost after the server stored makes no second document', async () => {
    bench.server.next.push({ after: noNetwork() })
    await bench.keep('bail')
    await bench.drain()
    expect(bench.server.documents).toHaveLength(1)
    bench.nowMs += 5_000
    await bench.drain()
    expect(bench.server.documents).toHaveLength(1)
    expect((await bench.only()).state).toMatchObject({
      kind: 'analysed',
      documentId: 'doc_1',
      duplicate: false,
    })
  })

  test('a page killed in the middle of an upload leaves it to the next drain', async () => {
    const { id } = await bench.keep('bail')
    await setState(bench.database, id, { kind: 'uploading', since: 1 })
    await bench.drain()
    expect(await bench.states()).toEqual([['bail.pdf', 'analysed']])
    expect(bench.server.documents).toHaveLength(1)
  })

  test('a page killed while it held the lock does not keep it', async () => {
    await bench.keep('bail')
    let die: () => void = () => undefined
    bench.server.deposit = () => new Promise((_resolve, reject) => (die = () => reject(noNetwork())))
    const killed = bench.drain()
    await expect.poll(() => bench.states()).toEqual([['bail.pdf', 'uploading']])
    bench.locks.kill()
    Reflect.deleteProperty(bench.server, 'deposit')
    await bench.drain()
    expect(await bench.states()).toEqual([['bail.pdf', 'analysed']])
    die()
    await killed
  })

  test('X-05: two drains at once send each capture once', async () => {
    const { id: first } = await bench.keep('un')
    const { id: second } = await bench.keep('deux')
    await Promise.all([bench.drain(), bench.drain(), bench.drain()])
    expect(bench.server.attempts).toEqual([first, second])
  })

  test('what is enqueued while a drain is ending is not forgotten', async () => {
    await bench.keep('un')
    const late = new Promise<void>((resolve) => {
      const deposit = bench.server.deposit.bind(bench.server)
      bench.server.deposit = async (input) => {
        const answer = await deposit(input)
        if (input.name === 'un.pdf')
          void bench
            .keep('deux')
            .then(bench.drain)
            .then(() => resolve())
        return answer
      }
    })
    await Promise.all([bench.drain(), late])
    expect((await bench.states()).map(([, state]) => state)).toEqual(['analysed', 'analysed'])
  })

  test('a capture forgotten while it goes up does not come back', async () => {
    const { id } = await bench.keep('bail')
    const deposit = bench.server.deposit.bind(bench.server)
    bench.server.deposit = async (input) => {
      await forgetCapture(bench.database, id)
      return deposit(input)
    }
    await bench.drain()
    expect(await bench.states()).toEqual([])
    expect(await bench.blobs()).toBe(0)
  })
})

describe('who is signed in', () => {
  test('an expired session keeps everything, and the next sign-in sends it', async () => {
    bench.server.next.push({ before: sessionEnded() })
    await bench.keep('un')
    await bench.keep('deux')
    await bench.drain()
    expect(await bench.states()).toEqual([
      ['un.pdf', 'needs-login'],
      ['deux.pdf', 'held'],
    ])
    expect(bench.server.attempts).toHaveLength(1)
    await saveSession(bench.database, session('camille'))
    await bench.drain()
    expect(bench.server.documents).toHaveLength(2)
  })

  test('another person who signs in here never sends what is not hers', async () => {
    await bench.keep('bail', { userId: 'quelqu’un d’autre' })
    await bench.drain()
    expect(bench.server.attempts).toEqual([])
    expect(await bench.states()).toEqual([['bail.pdf', 'held']])
  })

  test('X-08: signing out while a capture goes up wipes it for good', async () => {
    await bench.keep('bail')
    const deposit = bench.server.deposit.bind(bench.server)
    bench.server.deposit = async (input) => {
      await wipeEverything(bench.database)
      return deposit(input)
    }
    await bench.drain()
    expect(await bench.states()).toEqual([])
    expect([await bench.blobs(), await bench.database.count('session')]).toEqual([0, 0])
  })

  test('nothing is sent while nobody is signed in', async () => {
    await bench.database.clear('session')
    await bench.keep('bail')
    expect(await bench.drain()).toEqual({ pending: 1, following: 0 })
    expect(bench.server.attempts).toEqual([])
  })
})

test('a change of a capture that is not there does nothing', async () => {
  expect(await changeCapture(bench.database, 'none', () => ({ attempts: 3 }))).toBeNull()
  expect(await bench.states()).toEqual([])
})
