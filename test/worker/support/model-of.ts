import { inject } from 'vitest'
import { withBreaker } from '../../../worker/platform/language-model/with-breaker'
import { createOpenaiModel } from '../../../worker/platform/openai/openai-model'
import type { LanguageModel } from '../../../worker/ports/language-model'
import type { Received } from '../../support/model-peer/start-model-peer'

/** The product's own adapter and breaker on the peer, in one of its modes. */
export function modelOf(mode: string, options: { timeoutMs?: number; clock?: { now(): number } } = {}): LanguageModel {
  const model = createOpenaiModel({ url: `${inject('modelPeer')}/${mode}`, key: null, model: 'm1' })
  const { timeoutMs, clock = { now: () => Date.now() } } = options
  const hurried = timeoutMs ? { ...model, ask: (question: Parameters<typeof model.ask>[0]) => model.ask({ ...question, timeoutMs }) } : model
  return withBreaker(hurried, clock)
}

/** What the peer was sent since the last time this was asked. */
export async function receivedByPeer(): Promise<Received[]> {
  return (await fetch(`${inject('modelPeer')}/received`)).json() as Promise<Received[]>
}
