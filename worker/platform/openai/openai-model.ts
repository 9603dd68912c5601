import type { LanguageModel, ModelAnswer, ModelQuestion } from '../../ports/language-model'
import { completionsAddress, isSafeEndpoint } from './endpoint'
import { readCompletion } from './read-completion'

export interface OpenaiSettings {
  /** `https://…`, or http on the loopback address, with or without `/v1`. */
  url: string
  key: string | null
  model: string
}

/** What every host takes; one that knows no JSON Schema, or other names for limits, is asked in the plain form. */
function bodyOf(model: string, question: ModelQuestion, plain: boolean) {
  const messages = [{ role: 'system', content: question.system }, { role: 'user', content: question.user }]
  if (plain) return { model, messages, response_format: { type: 'json_object' } }
  const json_schema = { name: 'answer', strict: true, schema: question.schema }
  return { model, messages, temperature: 0, max_tokens: question.maxOutputTokens, response_format: { type: 'json_schema', json_schema } }
}

function failureOf(status: number): ModelAnswer {
  const passing = status === 408 || status === 429 || status >= 500
  return { ok: false, failure: passing ? 'unavailable' : 'refused', detail: `the endpoint answered ${status}` }
}

function explain(error: unknown): ModelAnswer {
  const isTimeout = error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')
  return { ok: false, failure: isTimeout ? 'timeout' : 'unavailable', detail: error instanceof Error ? error.message : String(error) }
}

/** Any endpoint with OpenAI's `/v1/chat/completions`: Ollama, vLLM, a European host. Redirects are not followed. */
export function createOpenaiModel(settings: OpenaiSettings): LanguageModel {
  if (!isSafeEndpoint(settings.url)) throw new Error('a language model is asked over https, or on the loopback address')
  const address = completionsAddress(settings.url)
  const headers = { 'content-type': 'application/json', ...(settings.key ? { authorization: `Bearer ${settings.key}` } : {}) }
  let plain = false
  const send = (question: ModelQuestion, signal: AbortSignal) =>
    fetch(address, { method: 'POST', redirect: 'manual', headers, signal, body: JSON.stringify(bodyOf(settings.model, question, plain)) })
  return {
    name: `openai:${settings.model}`,
    async ask(question) {
      const signal = AbortSignal.timeout(question.timeoutMs)
      try {
        let response = await send(question, signal)
        if (!plain && (response.status === 400 || response.status === 422)) {
          await response.body?.cancel()
          plain = true
          response = await send(question, signal)
        }
        if (response.ok) return await readCompletion(response)
        await response.body?.cancel()
        return failureOf(response.status)
      } catch (error) {
        return explain(error)
      }
    },
  }
}
