import type { MailMessage } from './message/mail-message'
import { isCompound } from './compound/is-compound'
import { readEml } from './message/read-eml'
import { readMsg } from './message/read-msg'

/**
 * Reads a message by its bytes: RFC 5322, or Outlook's own format. Throws UnreadableFile: `empty`, `damaged`, or
 * `too-large` when parts are too many or nested too deep.
 */
export async function readMessage(bytes: Uint8Array): Promise<MailMessage> {
  return isCompound(bytes) ? readMsg(bytes) : readEml(bytes)
}
