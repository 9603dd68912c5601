import type { FileBody } from './page-reader'

/** A file inside a message, without its bytes. */
export interface MessageFile {
  /** As sent, without control characters; not yet a safe file name. */
  name: string
  /** As declared: the bytes decide later. */
  mime: string
  sizeBytes: number
  /** False for logos, signatures and other decoration. */
  keep: boolean
  /** 0: of the message itself; 1: of a message forwarded in it; and so on. */
  depth: number
}

/** A message without its files; a header that is missing is empty. */
export interface MessageText {
  subject: string
  /** `Name <address>` */
  from: string
  to: string[]
  /** ISO 8601, null when missing or unreadable. */
  date: string | null
  text: string
  /** What the message hides by style from a reader. */
  hiddenText: string | null
  /** Messages forwarded in it as they are, in order. */
  forwarded: MessageText[]
}

/**
 * A message and the files of it and of those forwarded in it, in order; a forwarded message is no file but its text. A
 * file's bytes come with it, and are passed over when the next file is asked for before their end.
 */
export interface OpenedMessage {
  message: MessageText
  files: AsyncIterable<{ file: MessageFile; body: ReadableStream<Uint8Array> }>
}

/**
 * Opens a message by its bytes: RFC 5322 or Outlook's own format. Throws UnreadableFile when it is empty, no message,
 * too deep or of too many parts.
 */
export type OpenMessage = (body: FileBody) => Promise<OpenedMessage>
