import type { Ai } from '@cloudflare/workers-types'
import { z } from 'zod'
import type { LanguageModel, ModelAnswer, ModelQuestion } from '../../ports/language-model'
import { parseAnswer } from '../language-model/parse-answer'

/** Newer models answer as a chat completion, older ones with `response`, which JSON mode has parsed already. */
const output = z.union([
  z.object({ choices: z.array(z.object({ message: z.object({ content: z.string().nullish() }) })).min(1) }),
  z.object({ response: z.union([z.string(), z.record(z.string(), z.unknown())]) }),
])

function inputsOf(question: ModelQuestion, plain: boolean) {
  const messages = [{ role: 'system', content: question.system }, { role: 'user', content: question.user }]
  const json_schema = { name: 'answer', strict: true, schema: question.schema }
  return {
    messages,
    temperature: 0,
    max_tokens: question.maxOutputTokens,
    // Thinking aloud would use up the tokens of the answer.
    chat_template_kwargs: { enable_thinking: false },
    response_format: plain ? { type: 'json_object' } : { type: 'json_schema', json_schema },
  }
}

function readOutput(given: unknown): ModelAnswer {
  const parsed = output.safeParse(given)
  if (!parsed.success) return { ok: false, failure: 'unavailable', detail: 'Workers AI answered in an unknown form' }
  return parseAnswer('choices' in parsed.data ? parsed.data.choices[0]?.message.content : parsed.data.response)
}

// https://developers.cloudflare.com/workers-ai/json-mode: the model could not follow the schema.
const jsonNotMet = /json mode couldn't be met/i
const unknownModel = /5007|no such model|not supported|deprecat|submit the prompt 'agree'|unauthori[sz]ed|permission/i

function explain(error: unknown): ModelAnswer {
  const detail = error instanceof Error ? error.message : String(error)
  if (error instanceof Error && error.name === 'TimeoutError') return { ok: false, failure: 'timeout', detail }
  if (jsonNotMet.test(detail)) return { ok: false, failure: 'not-json', detail }
  return { ok: false, failure: unknownModel.test(detail) ? 'refused' : 'unavailable', detail }
}

/** Rejects with the signal's reason, for a call that does not look at the signal itself. */
const ended = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true }))

const listTimeoutMs = 5_000

/** Whether the account offers the model; Cloudflare retires models, and the id is configuration. A list that fails tells nothing. */
async function isOffered(ai: Ai, id: string): Promise<boolean> {
  try {
    const search = ai.models({ search: id.split('/').at(-1) ?? id, per_page: 100 })
    const offered = await Promise.race([search, ended(AbortSignal.timeout(listTimeoutMs))])
    return offered.some(({ name }) => name === id)
  } catch {
    return true
  }
}

/** A model of Workers AI, by its id (`@cf/…`). The first question of an isolate looks whether the account has it. */
export function createWorkersAiModel(ai: Ai, id: string): LanguageModel {
  let offered: Promise<boolean> | undefined
  let plain = false
  const run = (question: ModelQuestion, signal: AbortSignal): Promise<unknown> =>
    Promise.race([ai.run(id as never, inputsOf(question, plain) as never, { signal: signal as never }), ended(signal)])
  return {
    name: `workers-ai:${id}`,
    async ask(question) {
      offered ??= isOffered(ai, id)
      if (!(await offered)) return { ok: false, failure: 'refused', detail: `Workers AI has no model ${id}: set WORKERS_AI_MODEL` }
      const signal = AbortSignal.timeout(question.timeoutMs)
      try {
        return readOutput(await run(question, signal).catch((error: unknown) => {
          if (plain || !/response_format|json_schema/i.test(String(error))) throw error
          plain = true
          return run(question, signal)
        }))
      } catch (error) {
        return explain(error)
      }
    },
  }
}
