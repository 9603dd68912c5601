import { describe, expect, it } from 'vitest'
import type { LanguageModel } from '../../worker/ports/language-model'
import { certificateOf } from './support/files'
import { creditsOf } from './support/ledger'
import { modelOf, receivedByPeer } from './support/model-of'
import { createWorld, type World } from './support/world'

let number = 100

/** Deposits a certificate of its own into Alpha's space and reads it. */
async function analyse(world: World) {
  const admin = await world.as('admin')
  number += 1
  const { body } = await admin.deposit(world.spaces.alpha, { name: 'scan_0001.pdf', bytes: await certificateOf(number) })
  await world.work()
  const document = await admin.document(world.spaces.alpha, body.document.id)
  const [analysed] = (await admin.history(world.spaces.alpha, document.id)).filter(({ action }) => action === 'document.analysed')
  const by = Object.fromEntries(document.suggestions.map((each) => [each.field, each.by]))
  return { document, by, after: analysed?.after, used: (await creditsOf(world, world.spaces.alpha, document.id)).lines.length }
}

async function readBy(languageModel: LanguageModel | null) {
  await receivedByPeer()
  return analyse(await createWorld({ languageModel }))
}

const byRules = { dueDate: 'embedded', type: 'embedded', issuer: 'embedded', name: 'embedded', folder: 'embedded' }

describe('an analysis with a language model', () => {
  it('S-78: is worded by the model, says so, costs one credit, and keeps what the rules found', async () => {
    const { document, by, after, used } = await readBy(modelOf('good'))
    expect(document.analysis).toMatchObject({ state: 'done', engine: 'openai:m1' })
    expect(document.summary).toContain('Nous soussignés, Mutuelle Horizon Assurances, attestons que la société Alpha Conseil')
    expect(document.dueDate).toBe('2027-12-31')
    expect(by).toEqual({ ...byRules, summary: 'openai:m1', description: 'openai:m1' })
    expect(after).toMatchObject({ engine: 'openai:m1', asked: { model: 'openai:m1', outcome: 'used' } })
    expect(used).toBe(1)
    const [sent, ...more] = await receivedByPeer()
    expect(more).toEqual([])
    expect(sent?.body.messages.map(({ role }) => role)).toEqual(['system', 'user'])
    expect(JSON.stringify(sent)).not.toContain(document.id)
    expect(JSON.stringify(sent)).not.toContain(document.sha256)
  })

  it('without one the embedded engine works alone', async () => {
    const { document, by, after } = await readBy(null)
    expect(document.analysis.engine).toBe('embedded')
    expect(by).toEqual({ ...byRules, summary: 'embedded', description: 'embedded' })
    expect(after).not.toHaveProperty('asked')
  })

  it('an answer that is no JSON is asked for once more, with what is wrong', async () => {
    expect((await readBy(modelOf('repair'))).document.analysis.engine).toBe('openai:m1')
    const sent = await receivedByPeer()
    expect(sent.map(({ body }) => /could not be used: it was no JSON object/.test(body.messages[1]?.content ?? ''))).toEqual([false, true])
  })

  it.each([
    ['prose', 'not-json', 2, {}],
    ['wrong-form', 'invalid', 2, {}],
    ['down', 'unavailable', 1, {}],
    ['refused', 'refused', 1, {}],
    ['slow', 'timeout', 1, { timeoutMs: 300 }],
  ])('a model that fails (%s: %s) leaves what the embedded engine found, for the same credit', async (mode, outcome, asked, options) => {
    const { document, by, after, used } = await readBy(modelOf(mode, options))
    expect(document.analysis).toMatchObject({ state: 'done', reason: null, engine: 'embedded' })
    expect(document.dueDate).toBe('2027-12-31')
    expect(by).toEqual({ ...byRules, summary: 'embedded', description: 'embedded' })
    expect(after).toMatchObject({ engine: 'embedded', asked: { model: 'openai:m1', outcome } })
    expect([used, (await receivedByPeer()).length]).toEqual([1, asked])
  })

  it('a model that is down is left alone for a while, then used again', async () => {
    await receivedByPeer()
    const time = { now: 0 }
    const world = await createWorld({ languageModel: modelOf('flaky', { clock: { now: () => time.now } }) })
    const engines: (string | null)[] = []
    for (let at = 0; at < 4; at++) engines.push((await analyse(world)).document.analysis.engine)
    expect(engines).toEqual(['embedded', 'embedded', 'embedded', 'embedded'])
    expect((await receivedByPeer()).length).toBe(3)
    time.now = 300_001
    expect((await analyse(world)).document.analysis.engine).toBe('openai:m1')
  })

  it('S-31: what a person wrote stays, whatever the model says', async () => {
    const world = await createWorld({ languageModel: modelOf('good') })
    const { document } = await analyse(world)
    const admin = await world.as('admin')
    const path = `/spaces/${world.spaces.alpha}/documents/${document.id}`
    expect((await admin.send('PATCH', path, { description: 'La police du local', dueDate: '2027-06-30' })).status).toBe(200)
    expect((await admin.send('POST', `${path}/analyse`)).status).toBe(202)
    await world.work()
    const again = await admin.document(world.spaces.alpha, document.id)
    expect([again.description, again.dueDate, again.analysis.engine]).toEqual(['La police du local', '2027-06-30', 'openai:m1'])
  })
})
