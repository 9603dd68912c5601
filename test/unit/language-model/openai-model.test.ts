import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createOpenaiModel } from '../../../worker/platform/openai/openai-model'
import { completionsAddress, isSafeEndpoint } from '../../../worker/platform/openai/endpoint'
import { type ModelPeer, startModelPeer } from '../../support/model-peer/start-model-peer'

let peer: ModelPeer
beforeAll(async () => {
  peer = await startModelPeer()
})
afterAll(() => peer.stop())

const question = {
  system: 'You read papers.',
  user: '[0] La présente attestation est valable du 01/01/2027 au 31/12/2027.',
  schema: { type: 'object' },
  maxOutputTokens: 300,
  timeoutMs: 5_000,
}
const model = (mode: string, key: string | null = null) => createOpenaiModel({ url: `${peer.url}/${mode}`, key, model: 'm1' })

describe('an OpenAI-compatible endpoint', () => {
  it('is asked with the schema and the key, and answers with the object', async () => {
    peer.received.length = 0
    const answer = await model('good', 'k-1').ask(question)
    expect(answer).toMatchObject({ ok: true, value: { summary: [question.user.slice(4)] } })
    const [sent] = peer.received
    expect([sent?.path, sent?.authorization]).toEqual(['/good/v1/chat/completions', 'Bearer k-1'])
    expect(sent?.body).toMatchObject({
      model: 'm1',
      temperature: 0,
      max_tokens: 300,
      messages: [{ role: 'system', content: question.system }, { role: 'user', content: question.user }],
      response_format: { type: 'json_schema', json_schema: { strict: true, schema: { type: 'object' } } },
    })
  })

  it('is understood when it wraps its answer in words and a fence', async () => {
    expect(await model('fenced').ask(question)).toMatchObject({ ok: true })
  })

  it('that knows no schema is asked in the plain form, then always', async () => {
    peer.received.length = 0
    const plain = model('plain')
    expect([(await plain.ask(question)).ok, (await plain.ask(question)).ok]).toEqual([true, true])
    expect(peer.received.map(({ body }) => body.response_format.type)).toEqual(['json_schema', 'json_object', 'json_object'])
  })

  it.each([
    ['prose', 'not-json'],
    ['down', 'unavailable'],
    ['refused', 'refused'],
    ['nowhere', 'refused'],
    ['garbage', 'unavailable'],
    ['huge', 'unavailable'],
  ])('that fails (%s) answers %s, and never throws', async (mode, failure) => {
    const answer = await model(mode).ask(question)
    expect(answer).toMatchObject({ ok: false, failure })
  })

  it('is not waited for longer than asked', async () => {
    const started = performance.now()
    expect(await model('slow').ask({ ...question, timeoutMs: 200 })).toMatchObject({ ok: false, failure: 'timeout' })
    expect(performance.now() - started).toBeLessThan(2_500)
  })

  it('cannot send a document elsewhere: redirects are not followed', async () => {
    peer.received.length = 0
    expect(await model('elsewhere', 'k-1').ask(question)).toMatchObject({ ok: false, failure: 'refused' })
    expect(peer.received.map(({ path }) => path)).toEqual(['/elsewhere/v1/chat/completions'])
  })

  it('that nobody answers at is unavailable', async () => {
    const nobody = createOpenaiModel({ url: 'http://127.0.0.1:9', key: null, model: 'm1' })
    expect(await nobody.ask(question)).toMatchObject({ ok: false, failure: 'unavailable' })
  })
})

describe('the address of a model', () => {
  it.each([
    ['https://api.example.eu', true],
    ['https://api.example.eu/v1', true],
    ['http://127.0.0.1:11434', true],
    ['http://localhost:8000/v1', true],
    ['http://[::1]:8000', true],
    ['http://api.example.eu', false],
    ['http://192.168.1.10:11434', false],
    ['http://127.0.0.1.example.eu', false],
    ['https://user:secret@api.example.eu', false],
    ['ftp://api.example.eu', false],
    ['api.example.eu', false],
  ])('%s: %s', (address, safe) => {
    expect(isSafeEndpoint(address)).toBe(safe)
    if (!safe) expect(() => createOpenaiModel({ url: address, key: null, model: 'm' })).toThrow('https')
  })

  it('is the same with and without its version', () => {
    expect(['https://a.eu', 'https://a.eu/', 'https://a.eu/v1', 'https://a.eu/openai/v1/'].map(completionsAddress)).toEqual([
      'https://a.eu/v1/chat/completions',
      'https://a.eu/v1/chat/completions',
      'https://a.eu/v1/chat/completions',
      'https://a.eu/openai/v1/chat/completions',
    ])
  })
})
