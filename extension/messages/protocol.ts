import type { Capturable } from '../capture/capturable'
import type { FetchedFile } from '../capture/fetched-file'
import type { DrainReport } from '../queue/drain-queue'

/**
 * Which of the things on a page the user asked to save, by a control in it, a shortcut or the context menu.
 */
export type SaveWish = { ids: string[] } | { ids: 'all' } | { ids: 'first' }

/** All that travels between the parts of the extension: name -> what is asked, what is answered. */
export interface Protocol {
  /** panel -> frame of a tab */
  'page.list': { request: null; answer: Capturable[] }
  'page.fetch': { request: { url: string; cache: RequestCache }; answer: FetchedFile }
  /** frame of a tab -> background and panel; the only ones a page's frame may send */
  'page.save-wished': { request: SaveWish; answer: null }
  'page.changed': { request: null; answer: null }
  /** panel -> background */
  'queue.wake': { request: null; answer: null }
  'session.changed': { request: { signedIn: boolean }; answer: null }
  'review.counted': { request: { flagged: number }; answer: null }
  'webmail.enabled': { request: { origin: string }; answer: null }
  /** background -> offscreen document */
  'uploader.drain': { request: null; answer: DrainReport }
  /** uploader -> whoever shows it */
  'queue.changed': { request: null; answer: null }
  /** background -> panel */
  'tab.activated': { request: { tabId: number }; answer: null }
  'review.next': { request: null; answer: null }
}

export type MessageName = keyof Protocol
export type RequestOf<N extends MessageName> = Protocol[N]['request']
export type AnswerOf<N extends MessageName> = Protocol[N]['answer']

/** A page may be hostile: its frames are heard for these alone. */
export const sentByPages: ReadonlySet<MessageName> = new Set(['page.save-wished', 'page.changed'])

/** On the wire. Bytes travel as Blobs: buffers above 64 MiB fail, and default serialisation loses them. */
export interface Envelope {
  liasse: MessageName
  request: unknown
}
export type Reply = { ok: true; answer: unknown } | { ok: false; problem: string }

export function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    typeof (message as Partial<Envelope>).liasse === 'string'
  )
}
