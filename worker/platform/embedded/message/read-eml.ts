import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime'
import type { MessageText } from '../../../ports/message-reader'
import type { MailMessage, MessagePart } from './mail-message'
import { UnreadableFile } from '../../../ports/page-reader'
import { decodeText } from '../text/decode-text'
import { bodyOf } from './body-of'
import { isDocumentPart } from './is-document-part'
import { addPart, oneLine, requireSoundDepth } from './message-limits'

const longestRawBody = 20_000
const parserLimits = { maxNestingDepth: 50, maxHeadersSize: 1024 * 1024 }
const isForward = ({ mimeType }: Attachment) => mimeType === 'message/rfc822'

/**
 * Reads an RFC 5322 message. Throws UnreadableFile: `empty`, `damaged` (no header at all), or `too-large` when parts
 * are too many (200) or nested too deep (10 forwards, 50 levels of parts).
 */
export async function readEml(bytes: Uint8Array): Promise<MailMessage> {
  if (bytes.length === 0) throw new UnreadableFile('empty')
  const email = await parse(bytes)
  if (email.headers.length === 0) throw new UnreadableFile('damaged', 'no message header')
  const parts: MessagePart[] = []
  const message = await describe(email, 0, parts)
  const isBare = message.text === '' && parts.length === 0 && message.forwarded.length === 0
  return { ...message, parts, ...(isBare ? { text: readRawBody(bytes) } : {}) }
}

/** A body that no part can be made of (multipart without boundary) is still shown. */
function readRawBody(bytes: Uint8Array): string {
  const [, ...body] = decodeText(bytes.subarray(0, longestRawBody)).split('\n\n')
  return body.join('\n\n').trim()
}

/** The text of a message and of those forwarded in it; their files go to `parts`. */
async function describe(email: Email, depth: number, parts: MessagePart[]): Promise<MessageText> {
  requireSoundDepth(depth)
  const forwarded: MessageText[] = []
  for (const attachment of email.attachments) {
    if (isForward(attachment)) forwarded.push(await describe(await parse(bytesOf(attachment)), depth + 1, parts))
    else addPart(parts, toPart(attachment, depth, email.html ?? ''))
  }
  return {
    subject: oneLine(email.subject ?? ''),
    from: email.from ? formatAddress(email.from) : '',
    to: (email.to ?? []).map(formatAddress),
    date: email.date && !Number.isNaN(Date.parse(email.date)) ? new Date(email.date).toISOString() : null,
    ...bodyOf(email.text ?? '', email.html ?? ''),
    forwarded,
  }
}

/** Forwarded messages are left whole by the parser, so that their depth is ours to bound. */
async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { ...parserLimits, forceRfc822Attachments: true })
  } catch (error) {
    throw new UnreadableFile('too-large', error instanceof Error ? error.message : String(error))
  }
}

const bytesOf = ({ content }: Attachment) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)

function toPart(attachment: Attachment, depth: number, html: string): MessagePart {
  const { mimeType: mime, disposition } = attachment
  const bytes = bytesOf(attachment)
  const isInline = disposition === 'inline' || attachment.related === true
  const contentId = attachment.contentId?.replace(/^<|>$/g, '')
  const isReferred = disposition === null || html.includes(`cid:${contentId}`)
  const isShownInText = Boolean(contentId) && isReferred
  return {
    name: oneLine(attachment.filename ?? ''),
    mime,
    bytes,
    keep: isDocumentPart({ mime, sizeBytes: bytes.length, isInline, isShownInText }),
    depth,
  }
}

function formatAddress(address: Address): string {
  if (address.group) return oneLine(address.name)
  return oneLine(address.name ? `${address.name} <${address.address}>` : address.address)
}
