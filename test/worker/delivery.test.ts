import { beforeAll, describe, expect, it } from 'vitest'
import { runJob } from '../../worker/jobs'
import { leaseMs } from '../../worker/modules/jobs/claim-job'
import type { Deps } from '../../worker/ports/deps'
import { type CrashPoint, dyingAt } from './support/crash'
import { certificateOf, textOf } from './support/files'
import { creditsOf } from './support/ledger'
import { createWorld, type World } from './support/world'

let world: World
let lastNumber = 1000
beforeAll(async () => {
  world = await createWorld()
})

const text = (number: number) => textOf(`Mutuelle Horizon. Attestation d'assurance n° ${number}, valable du 01/01/2027 au 31/12/2027.`)

/** A deposit whose job waits; resolves with both ids. */
async function waiting(bytes?: Uint8Array) {
  const admin = await world.as('admin')
  lastNumber += 1
  const { body } = await admin.deposit(world.spaces.alpha, { name: `n ${lastNumber}.${bytes ? 'pdf' : 'txt'}`, bytes: bytes ?? text(lastNumber) })
  const jobId = world.pending.pop() ?? ''
  return { documentId: body.document.id, jobId }
}

/** What an analysis leaves behind, apart from ids and times. */
async function endState(documentId: string) {
  const admin = await world.as('admin')
  const [document] = await world.rows(`SELECT analysis_state, analysis_reason, due_date, type, issuer, pages, pages_read FROM document WHERE id = '${documentId}'`)
  const [job] = await world.rows(`SELECT state, failures FROM job WHERE key = 'analyse:${documentId}:1'`)
  const history = (await admin.history(world.spaces.alpha, documentId)).map(({ action }) => action)
  const suggestions = await world.rows(`SELECT field, state FROM suggestion WHERE document_id = '${documentId}' ORDER BY field`)
  return { document, job, history, suggestions, credits: (await creditsOf(world, world.spaces.alpha, documentId)).lines }
}

const run = (deps: Deps, jobId: string) => runJob(deps, jobId).catch(() => {})

/** Kills the worker at call 1, 2, 3 … of one kind, each time on a new document, until an analysis ends before the call. */
async function killEverywhere(at: CrashPoint['at'], when: CrashPoint['when'], makeBytes?: (number: number) => Promise<Uint8Array>) {
  await world.run(`UPDATE credit_period SET used = 0, allowance = 10000 WHERE space_id = '${world.spaces.alpha}'`)
  const calm = await waiting(await makeBytes?.(0))
  await run(world.deps, calm.jobId)
  const expected = await endState(calm.documentId)
  let kills = 0
  for (let call = 1; ; call += 1) {
    const { documentId, jobId } = await waiting(await makeBytes?.(call))
    const { used } = await creditsOf(world, world.spaces.alpha)
    const dying = dyingAt(world.deps, { at, call, when })
    await run(dying.deps, jobId)
    if (!dying.died()) break
    kills += 1
    world.later(leaseMs + 1000)
    await world.tick()
    await world.work()
    expect(await endState(documentId), `killed ${when} ${at} ${call}`).toEqual(expected)
    expect((await creditsOf(world, world.spaces.alpha)).used - used, `killed ${when} ${at} ${call}`).toBe(1)
  }
  return { kills, expected }
}

describe('deliveries of a job', () => {
  it('S-21, promise 2: five deliveries at once are one analysis, one credit, one entry', async () => {
    const { documentId, jobId } = await waiting()
    const { used } = await creditsOf(world, world.spaces.alpha)
    await Promise.all(Array.from({ length: 5 }, () => run(world.deps, jobId)))
    await run(world.deps, jobId)
    const { history, credits, document } = await endState(documentId)
    expect([history, credits]).toEqual([['document.created', 'document.analysed'], [{ run: 1, state: 'settled' }]])
    expect(document).toMatchObject({ analysis_state: 'done', due_date: '2027-12-31' })
    expect((await creditsOf(world, world.spaces.alpha)).used).toBe(used + 1)
  })

  it.each(['before', 'after'] as const)('promise 1: killed %s any write, the next delivery ends as if nothing had happened', async (when) => {
    const { kills, expected } = await killEverywhere('batch', when)
    expect(kills).toBeGreaterThanOrEqual(4)
    expect(expected.history).toEqual(['document.created', 'document.analysed'])
    expect(expected.credits).toEqual([{ run: 1, state: 'settled' }])
    expect(expected.job).toEqual({ state: 'done', failures: '[]' })
  })

  it.each(['before', 'after'] as const)('promise 1: killed %s the places of words are stored, the next delivery ends as if nothing had happened', async (when) => {
    const { kills } = await killEverywhere('put', when, (number) => certificateOf(5000 + number + (when === 'after' ? 100 : 0)))
    expect(kills).toBe(1)
  })

  it('S-21: after four failures the document says so, its credit is given back, and nothing more is tried', async () => {
    const { documentId, jobId } = await waiting()
    const { used } = await creditsOf(world, world.spaces.alpha)
    const broken: Deps = { ...world.deps, blobs: { ...world.deps.blobs, get: async () => Promise.reject(new Error('the store is out of reach')) } }
    for (let attempt = 0; attempt < 6; attempt += 1) {
      await run(broken, jobId)
      world.later(leaseMs)
    }
    const { document, credits, history, job } = await endState(documentId)
    expect(document).toMatchObject({ analysis_state: 'failed', analysis_reason: expect.stringContaining('aucun crédit n’a été compté') })
    expect([credits, (await creditsOf(world, world.spaces.alpha)).used, history]).toEqual([[], used, ['document.created', 'document.analysis-failed']])
    expect(job).toMatchObject({ state: 'failed' })
    const admin = await world.as('admin')
    expect((await admin.send('POST', `/spaces/${world.spaces.alpha}/documents/${documentId}/analyse`)).status).toBe(202)
    await world.work()
    expect((await admin.document(world.spaces.alpha, documentId)).analysis.state).toBe('done')
  })

  it('promise 1: a document that kills its worker every time is given up, not tried for ever', async () => {
    const { documentId, jobId } = await waiting()
    for (let attempt = 0; attempt < 6; attempt += 1) {
      await run(dyingAt(world.deps, { at: 'batch', call: 2, when: 'before' }).deps, jobId)
      world.later(leaseMs + 1000)
    }
    await world.tick()
    await world.work()
    expect((await endState(documentId)).document).toMatchObject({ analysis_state: 'failed' })
  })

  it('S-20: a document that was in the trash when its turn came is analysed once it is back', async () => {
    const admin = await world.as('admin')
    const { documentId, jobId } = await waiting()
    const path = `/spaces/${world.spaces.alpha}/documents/${documentId}`
    await admin.send('DELETE', path)
    await run(world.deps, jobId)
    await admin.send('POST', `${path}/restore`)
    await world.tick()
    await world.work()
    const { document, credits } = await endState(documentId)
    expect([document, credits]).toEqual([expect.objectContaining({ analysis_state: 'done' }), [{ run: 1, state: 'settled' }]])
  })
})

describe('an engine that is busy', () => {
  it('S-20: makes a document wait, a page a turn, and never sends it round without having read', async () => {
    const { documentId, jobId } = await waiting(await certificateOf(4242))
    const { reader } = world.deps
    const asked: number[] = []
    const slow: Deps['reader'] = {
      ...reader,
      async *read(request) {
        asked.push(request.fromPage)
        // The answer itself comes after a slice's time: other files are read before.
        world.later(10_000)
        yield { kind: 'opened', pageCount: 3 }
        for (let number = request.fromPage; number <= 3; number += 1) {
          world.later(10_000)
          const page = { number, text: `Page ${number} d’un document quelconque.`, by: 'ocr' as const, confidence: 0.9 }
          yield { kind: 'page', read: { page, layout: { number, width: 595, height: 842, words: [] }, hiddenText: null } }
        }
      },
    }
    await runJob({ ...world.deps, reader: slow }, jobId)
    while (world.pending.length > 0) await runJob({ ...world.deps, reader: slow }, world.pending.pop() ?? '')
    expect(asked).toEqual([1, 2, 3, 4])
    expect((await endState(documentId)).document).toMatchObject({ analysis_state: 'done', pages: 3, pages_read: 3 })
  })
})
