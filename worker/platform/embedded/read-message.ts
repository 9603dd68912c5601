import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime'
import { UnreadableFile } from '../../ports/page-reader'
import { isDocumentPart } from './message/is-document-part'
import { readHtml } from './message/read-html'
import { separateHidden } from './message/separate-hidden'
import { decodeText } from './text/decode-text'

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

export interface ReadMessage {
  subject: string
  /** `Name <address>`, empty when the header is missing. */
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

const deepestForward = 10
const mostParts = 200
const longestRawBody = 20_000
const parserLimits = { maxNestingDepth: 50, maxHeadersSize: 1024 * 1024 }

/**
 * Reads an RFC 5322 message. Throws UnreadableFile: `empty`, `damaged` (no header at all), or `too-large`
 * when parts are too many (200) or nested too deep (10 forwards, 50 levels of parts).
 */
export async function readMessage(bytes: Uint8Array): Promise<ReadMessage> {
  if (bytes.length === 0) throw new UnreadableFile('empty')
  const email = await parse(bytes)
  if (email.headers.length === 0) throw new UnreadableFile('damaged', 'no message header')
  const parts: MessagePart[] = []
  await collectParts(email, 0, parts)
  const message = describe(email)
  if (message.text === '' && parts.length === 0) message.text = readRawBody(bytes)
  return { ...message, parts }
}

/** A body that no part can be made of (multipart without boundary) is still shown. */
function readRawBody(bytes: Uint8Array): string {
  const [, ...body] = decodeText(bytes.subarray(0, longestRawBody)).split('\n\n')
  return body.join('\n\n').trim()
}

function describe(email: Email): Omit<ReadMessage, 'parts'> {
  const html = readHtml(email.html ?? '')
  const plain = normalise(email.text ?? '').replace(/\[cid:[^\]\s]{1,200}\]/g, '')
  return {
    subject: oneLine(email.subject ?? ''),
    from: email.from ? formatAddress(email.from) : '',
    to: (email.to ?? []).map(formatAddress),
    date: email.date && !Number.isNaN(Date.parse(email.date)) ? new Date(email.date).toISOString() : null,
    ...separateHidden(plain.trim() === '' ? normalise(html.text) : plain, html.hidden.map(normalise)),
  }
}

async function collectParts(email: Email, depth: number, parts: MessagePart[]): Promise<void> {
  for (const attachment of email.attachments) {
    const part = toPart(attachment, depth, email.html ?? '')
    parts.push(part)
    if (parts.length > mostParts) throw new UnreadableFile('too-large', `more than ${mostParts} parts`)
    if (attachment.mimeType !== 'message/rfc822') continue
    if (depth === deepestForward) throw new UnreadableFile('too-large', `over ${depth} nested forwards`)
    const forwarded = await parse(part.bytes)
    if (!attachment.filename) part.name = `${oneLine(forwarded.subject ?? '') || 'message'}.eml`
    await collectParts(forwarded, depth + 1, parts)
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

function toPart(attachment: Attachment, depth: number, html: string): MessagePart {
  const { content, mimeType } = attachment
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
  const isInline = attachment.disposition === 'inline' || attachment.related === true
  const contentId = attachment.contentId?.replace(/^<|>$/g, '')
  const isReferred = attachment.disposition === null || html.includes(`cid:${contentId}`)
  const isShownInText = Boolean(contentId) && isReferred
  return {
    name: oneLine(attachment.filename ?? ''),
    mime: mimeType,
    bytes,
    keep: isDocumentPart({ mime: mimeType, sizeBytes: bytes.length, isInline, isShownInText }),
    depth,
  }
}

function formatAddress(address: Address): string {
  if (address.group) return oneLine(address.name)
  return oneLine(address.name ? `${address.name} <${address.address}>` : address.address)
}

/** Header values on one line: line breaks smuggled in by encoded words become spaces. */
const oneLine = (value: string) => value.normalize('NFC').replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()

const normalise = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/g, '\uFFFD')
    .normalize('NFC')
