import type { Ai } from '@cloudflare/workers-types'
import { describe, expect, it } from 'vitest'
import { createWorkersAiModel } from '../../../worker/platform/cloudflare/workers-ai-model'

const id = '@cf/google/gemma-4-26b-a4b-it'
const question = { system: 'S', user: 'U', schema: { type: 'object' }, maxOutputTokens: 300, timeoutMs: 200 }
const offered = [{ name: id }, { name: '@cf/meta/llama-4-scout-17b-16e-instruct' }]

type Run = (model: string, inputs: Record<string, unknown>, options: { signal: AbortSignal }) => Promise<unknown>

/** A binding with the calls and forms that Cloudflare documents. */
function binding(run: Run, models: () => Promise<{ name: string }[]> = async () => offered) {
  const calls: { model: string; inputs: Record<string, unknown> }[] = []
  const searches: unknown[] = []
  const ai = {
    run: (model: string, inputs: Record<string, unknown>, options: { signal: AbortSignal }) => {
      calls.push({ model, inputs })
      return run(model, inputs, options)
    },
    models: (search: unknown) => {
      searches.push(search)
      return models()
    },
  }
  return { ai: ai as unknown as Ai, calls, searches }
}
const chat = (content: string) => ({ id: 'c', object: 'chat.completion', choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content, refusal: null } }] })
const failing = (message: string) => async () => {
  throw new Error(message)
}

describe('Workers AI, by the forms it documents', () => {
  it('a chat model is asked with messages and a schema, and answers as a chat completion', async () => {
    const { ai, calls, searches } = binding(async () => chat('{"a":1}'))
    const model = createWorkersAiModel(ai, id)
    expect(model.name).toBe(`workers-ai:${id}`)
    expect(await model.ask(question)).toEqual({ ok: true, value: { a: 1 } })
    expect(await model.ask(question)).toEqual({ ok: true, value: { a: 1 } })
    expect(calls[0]).toEqual({
      model: id,
      inputs: {
        messages: [{ role: 'system', content: 'S' }, { role: 'user', content: 'U' }],
        temperature: 0,
        max_tokens: 300,
        chat_template_kwargs: { enable_thinking: false },
        response_format: { type: 'json_schema', json_schema: { name: 'answer', strict: true, schema: { type: 'object' } } },
      },
    })
    expect(searches).toEqual([{ search: 'gemma-4-26b-a4b-it', per_page: 100 }])
  })

  it('an older model answers with `response`, parsed or not', async () => {
    expect(await createWorkersAiModel(binding(async () => ({ response: { a: 1 } })).ai, id).ask(question)).toEqual({ ok: true, value: { a: 1 } })
    expect(await createWorkersAiModel(binding(async () => ({ response: '{"a":1}' })).ai, id).ask(question)).toEqual({ ok: true, value: { a: 1 } })
  })

  it('a model that takes no schema is asked for any JSON object', async () => {
    const { ai, calls } = binding(async (_, { response_format }) => {
      if ((response_format as { type: string }).type === 'json_schema') throw new Error('5006: required properties at \'/response_format\' are missing')
      return chat('{"a":1}')
    })
    expect(await createWorkersAiModel(ai, id).ask(question)).toEqual({ ok: true, value: { a: 1 } })
    expect(calls.map(({ inputs }) => (inputs.response_format as { type: string }).type)).toEqual(['json_schema', 'json_object'])
  })

  it('a model that the account does not have is refused without a document being sent', async () => {
    const { ai, calls } = binding(async () => chat('{}'), async () => [{ name: '@cf/other' }])
    expect(await createWorkersAiModel(ai, id).ask(question)).toMatchObject({ ok: false, failure: 'refused' })
    expect(calls).toEqual([])
  })

  it('a list of models that fails keeps nobody from asking', async () => {
    const { ai } = binding(async () => chat('{}'), failing('10000: Authentication error') as never)
    expect(await createWorkersAiModel(ai, id).ask(question)).toEqual({ ok: true, value: {} })
  })

  it.each([
    ['AiError: 5025: JSON Mode couldn\'t be met', 'not-json'],
    ['InferenceUpstreamError: 5007: No such model or task', 'refused'],
    ['3040: Capacity temporarily exceeded, please try again', 'unavailable'],
    ['Network connection lost', 'unavailable'],
  ])('%s: %s', async (message, failure) => {
    expect(await createWorkersAiModel(binding(failing(message)).ai, id).ask(question)).toMatchObject({ ok: false, failure })
  })

  it('a call that never ends is given up', async () => {
    expect(await createWorkersAiModel(binding(() => new Promise(() => {})).ai, id).ask(question)).toMatchObject({ ok: false, failure: 'timeout' })
  })

  it('an answer of no known form is no answer', async () => {
    expect(await createWorkersAiModel(binding(async () => ({ result: 1 })).ai, id).ask(question)).toMatchObject({ ok: false, failure: 'unavailable' })
  })
})
