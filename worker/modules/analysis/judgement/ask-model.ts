import type { LanguageModel, ModelFailure, ModelQuestion } from '../../../ports/language-model'
import { type ModelReply, modelReply } from './model-reply'

/** `invalid`: JSON, but not of the form asked for. */
export type ReplyFailure = ModelFailure | 'invalid'
export type Reply = { ok: true; reply: ModelReply } | { ok: false; failure: ReplyFailure; detail: string }

async function askOnce(model: LanguageModel, question: ModelQuestion): Promise<Reply> {
  const answer = await model.ask(question)
  if (!answer.ok) return answer
  const parsed = modelReply.safeParse(answer.value)
  if (parsed.success) return { ok: true, reply: parsed.data }
  const detail = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the answer'}: ${message}`).slice(0, 6).join('; ')
  return { ok: false, failure: 'invalid', detail }
}

/** One question; an answer that cannot be used is asked for once more, with what is wrong with it. */
export async function askModel(model: LanguageModel, question: ModelQuestion): Promise<Reply> {
  const first = await askOnce(model, question)
  if (first.ok || (first.failure !== 'not-json' && first.failure !== 'invalid')) return first
  // Never the model's own words: outside the data they would be orders.
  const wrong = first.failure === 'invalid' ? first.detail : 'it was no JSON object'
  const repair = `Your last answer could not be used: ${wrong}. Answer again with the JSON object alone.`
  return askOnce(model, { ...question, user: `${question.user}\n\n${repair}` })
}
