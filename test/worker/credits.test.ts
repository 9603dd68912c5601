import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentRow } from '../../shared/schemas/document'
import { runJob } from '../../worker/jobs'
import { textOf } from './support/files'
import { creditsOf } from './support/ledger'
import { createWorld, type World } from './support/world'

let world: World
beforeAll(async () => {
  world = await createWorld()
})

const yearMs = 366 * 86_400_000

async function depositMany(spaceId: string, count: number, word: string) {
  const admin = await world.as('admin')
  for (let number = 1; number <= count; number += 1) {
    const { status } = await admin.deposit(spaceId, { name: `${word} ${number}.txt`, bytes: textOf(`Courrier ${word} numéro ${number}`) })
    expect(status).toBe(201)
  }
}
const states = (spaceId: string) =>
  world.rows<{ analysis_state: string; n: number }>(`SELECT analysis_state, COUNT(*) AS n FROM document WHERE space_id = '${spaceId}' GROUP BY 1 ORDER BY 1`)
async function shownCredits(spaceId: string) {
  const { spaces } = await (await world.as('admin')).json<{ spaces: { id: string; credits: { left: number; limit: number } }[] }>('/spaces')
  const found = spaces.find(({ id }) => id === spaceId)?.credits
  return [found?.left, found?.limit]
}

describe('credits', () => {
  it('S-70, S-79: sixty documents and fifty credits are fifty debits; the ten others wait with their text searchable', async () => {
    const spaceId = world.spaces.alpha
    await depositMany(spaceId, 60, 'mirabelle')
    const jobs = world.pending.splice(0)
    for (let from = 0; from < jobs.length; from += 5) await Promise.all(jobs.slice(from, from + 5).map((jobId) => runJob(world.deps, jobId)))
    expect(await states(spaceId)).toEqual([{ analysis_state: 'done', n: 50 }, { analysis_state: 'no-credit', n: 10 }])
    expect((await creditsOf(world, spaceId)).used).toBe(50)
    expect(await world.rows(`SELECT state, COUNT(*) AS n FROM credit WHERE space_id = '${spaceId}' GROUP BY 1`)).toEqual([{ state: 'settled', n: 50 }])
    expect(await shownCredits(spaceId)).toEqual([0, 50])
    const admin = await world.as('admin')
    const { total } = await admin.json<{ total: number }>(`/spaces/${spaceId}/documents?q=mirabelle`)
    expect(total).toBe(60)
    const [last] = await world.rows<{ id: string }>(`SELECT id FROM document WHERE space_id = '${spaceId}' AND analysis_state = 'no-credit' LIMIT 1`)
    const document = await admin.document(spaceId, last?.id ?? '')
    expect(document.analysis.reason).toMatch(/^Plus aucun crédit IA avant le .+\u00a0: le texte est cherchable, l’analyse reprendra d’elle-même\.$/)
  })

  it('S-79: another client’s credits are their own', async () => {
    await depositMany(world.spaces.beta, 1, 'quetsche')
    await world.work()
    expect(await shownCredits(world.spaces.beta)).toEqual([49, 50])
  })

  it('S-79: before the reset nothing resumes; after it the ten resume by themselves, in order of arrival, once', async () => {
    const spaceId = world.spaces.alpha
    await world.tick()
    expect(await world.work()).toBe(0)
    const before = await world.rows<{ id: string }>(`SELECT id FROM document WHERE space_id = '${spaceId}' AND analysis_state = 'no-credit' ORDER BY seq`)
    world.later(yearMs)
    await Promise.all([world.tick(), world.tick()])
    await world.work()
    expect(await states(spaceId)).toEqual([{ analysis_state: 'done', n: 60 }])
    const resumed = await world.rows<{ id: string }>(`SELECT document_id AS id FROM history WHERE space_id = '${spaceId}' AND action = 'document.analysed' ORDER BY seq DESC LIMIT 10`)
    expect(resumed.toReversed()).toEqual(before)
    expect(await world.rows(`SELECT COUNT(*) AS n FROM credit WHERE space_id = '${spaceId}' AND state = 'settled'`)).toEqual([{ n: 60 }])
    expect(await shownCredits(spaceId)).toEqual([40, 50])
  })

  it('S-79: a document that resumed in vain resumes again when a credit comes back in the same period', async () => {
    const spaceId = world.spaces.gamma
    await depositMany(spaceId, 1, 'reine-claude')
    await world.work()
    const period = (used: number) => world.run(`UPDATE credit_period SET used = ${used} WHERE space_id = '${spaceId}'`)
    await period(50)
    await depositMany(spaceId, 1, 'prune')
    await world.work()
    for (const usedAtWork of [50, 0]) {
      await period(0)
      await world.tick()
      await period(usedAtWork)
      await world.work()
    }
    expect(await states(spaceId)).toEqual([{ analysis_state: 'done', n: 2 }])
  })

  it('S-79: a document put into the trash meanwhile does not resume, and counts nothing', async () => {
    const spaceId = world.spaces.beta
    const admin = await world.as('admin')
    await depositMany(spaceId, 1, 'pêche')
    await world.work()
    await world.run(`UPDATE credit_period SET used = allowance WHERE space_id = '${spaceId}'`)
    await depositMany(spaceId, 1, 'abricot')
    await world.work()
    const { documents } = await admin.json<{ documents: DocumentRow[] }>(`/spaces/${spaceId}/documents?q=abricot`)
    const [document] = documents
    expect(document?.analysis.state).toBe('no-credit')
    await admin.send('DELETE', `/spaces/${spaceId}/documents/${document?.id}`)
    world.later(yearMs)
    await world.tick()
    expect(await world.work()).toBe(0)
  })
})
