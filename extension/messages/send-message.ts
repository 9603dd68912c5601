import { browser } from 'wxt/browser'
import type { AnswerOf, MessageName, Reply, RequestOf } from './protocol'

/** Nobody answered, or the one who did failed: `problem` is its word. */
export class MessageFailed extends Error {
  constructor(problem: string, options?: ErrorOptions) {
    super(problem, options)
    this.name = 'MessageFailed'
  }
}

/** Asks another part of the extension. Rejects with MessageFailed. */
export function sendMessage<N extends MessageName>(name: N, request: RequestOf<N>): Promise<AnswerOf<N>> {
  return settle(() => browser.runtime.sendMessage({ liasse: name, request }))
}

/** Asks a frame of a tab. Rejects with MessageFailed, also when our script is not in it. */
export function sendToFrame<N extends MessageName>(
  target: { tabId: number; frameId: number },
  name: N,
  request: RequestOf<N>,
): Promise<AnswerOf<N>> {
  const { tabId, frameId } = target
  return settle(() => browser.tabs.sendMessage(tabId, { liasse: name, request }, { frameId }))
}

/** Tells whoever listens; that nobody does is fine. */
export function announce<N extends MessageName>(name: N, request: RequestOf<N>) {
  sendMessage(name, request).catch(() => undefined)
}

async function settle<A>(send: () => Promise<unknown>): Promise<A> {
  const reply = await Promise.resolve()
    .then(send)
    .catch((cause: unknown) => {
      throw new MessageFailed(String(cause), { cause })
    })
  if (!reply) throw new MessageFailed('no answer')
  const settled = reply as Reply
  if (!settled.ok) throw new MessageFailed(settled.problem)
  return settled.answer as A
}
