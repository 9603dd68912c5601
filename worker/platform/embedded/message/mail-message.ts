import type { MessageFile, MessageText } from '../../../ports/message-reader'

/** A file inside a message. */
export interface MessagePart extends Omit<MessageFile, 'sizeBytes'> {
  bytes: Uint8Array
}

/** A message whole, as it lies in memory once it is taken apart. */
export interface MailMessage extends MessageText {
  /** Files of the message and of those forwarded in it. */
  parts: MessagePart[]
}
