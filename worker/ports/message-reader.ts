/** A file inside a message. */
export interface MessagePart {
  /** As sent, without control characters; not yet a safe file name. */
  name: string
  /** As declared: the bytes decide later. */
  mime: string
  bytes: Uint8Array
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

export interface MailMessage extends MessageText {
  /** Files of the message and of those forwarded in it; a forwarded message is no file but its text. */
  parts: MessagePart[]
}

/**
 * Reads a message by its bytes: RFC 5322 or Outlook's own format. Throws UnreadableFile when it is empty, no message,
 * too deep or of too many parts.
 */
export type ReadMessage = (bytes: Uint8Array) => Promise<MailMessage>
