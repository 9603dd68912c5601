import { browser } from 'wxt/browser'
import {
  isEnvelope,
  sentByPages,
  type AnswerOf,
  type MessageName,
  type Reply,
  type RequestOf,
} from './protocol'

export interface Sender {
  tabId: number | null
  /**
   * The click that caused the message lets `sidePanel.open` through only while the handler runs
   * synchronously.
   */
  windowId: number | null
}
export type Handlers = {
  [N in MessageName]?: (request: RequestOf<N>, sender: Sender) => AnswerOf<N> | Promise<AnswerOf<N>>
}

/**
 * Answers the messages named in `handlers` and leaves the others to whom they are meant for. Returns how to
 * stop.
 */
export function answerMessages(handlers: Handlers): () => void {
  const own = browser.runtime.getURL('')
  const listener = (message: unknown, sender: RawSender, reply: (reply: Reply) => void) => {
    if (!isEnvelope(message) || sender.id !== browser.runtime.id) return false
    const handler = handlers[message.liasse] as ((request: unknown, sender: Sender) => unknown) | undefined
    if (!handler) return false
    const isOurs = sender.url === undefined || sender.url.startsWith(own)
    if (!isOurs && !sentByPages.has(message.liasse)) return false
    const from = { tabId: sender.tab?.id ?? null, windowId: sender.tab?.windowId ?? null }
    void run(() => handler(message.request, from)).then(reply)
    return true
  }
  browser.runtime.onMessage.addListener(listener)
  return () => browser.runtime.onMessage.removeListener(listener)
}

interface RawSender {
  id?: string
  url?: string
  tab?: { id?: number; windowId: number }
}

/** Calls at once, so that a user's gesture still holds, and never throws. */
function run(handle: () => unknown): Promise<Reply> {
  try {
    return Promise.resolve(handle()).then(
      (answer): Reply => ({ ok: true, answer }),
      (error: unknown): Reply => ({ ok: false, problem: String(error) }),
    )
  } catch (error) {
    return Promise.resolve({ ok: false, problem: String(error) })
  }
}
