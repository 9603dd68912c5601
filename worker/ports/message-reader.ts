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

/** A message as read; a header that is missing is empty. */
export interface MailMessage {
  subject: string
  /** `Name <address>` */
  from: string
  to: string[]
  /** ISO 8601, null when missing or unreadable. */
  date: string | null
  text: string
  /** What the message hides by style from a reader. */
  hiddenText: string | null
  /** Forwarded messages are parts themselves, followed by their own parts one level deeper. */
  parts: MessagePart[]
}

/** Reads an RFC 5322 message. Throws UnreadableFile when it is empty, no message, too deep or of too many parts. */
export type ReadMessage = (bytes: Uint8Array) => Promise<MailMessage>
