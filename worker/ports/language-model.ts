/** One question. The answer is one JSON object; `schema` is its JSON Schema. */
export interface ModelQuestion {
  system: string
  user: string
  schema: Record<string, unknown>
  maxOutputTokens: number
  timeoutMs: number
}

/**
 * Why there is no answer: `timeout` and `unavailable` pass by themselves, `refused` is a wrong key, model or address,
 * `not-json` an answer that is no JSON, `paused` a model that failed too often and is left alone for a while.
 */
export type ModelFailure = 'timeout' | 'unavailable' | 'refused' | 'not-json' | 'paused'

export type ModelAnswer = { ok: true; value: unknown } | { ok: false; failure: ModelFailure; detail: string }

/** A language model that others run. What it answers is data nobody has checked yet. */
export interface LanguageModel {
  /** Named as the engine of what it wrote: `workers-ai:<model>`, `openai:<model>`. */
  readonly name: string
  /** Never rejects: a failure is an answer. */
  ask(question: ModelQuestion): Promise<ModelAnswer>
}
