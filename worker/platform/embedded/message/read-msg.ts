import type { MessageText } from '../../../ports/message-reader'
import type { MailMessage, MessagePart } from './mail-message'
import { openCompound, type CompoundStorage } from '../compound/open-compound'
import { refuseCompound } from '../compound/refuse-compound'
import { decompressRtf } from '../rtf/decompress-rtf'
import { readRtf } from '../rtf/read-rtf'
import { decodeCodePage } from '../text/decode-code-page'
import { bodyOf } from './body-of'
import { isDocumentPart } from './is-document-part'
import { readProperties, type MapiProperties } from './mapi-properties'
import { addPart, oneLine, requireSoundDepth } from './message-limits'

/** Property ids of MS-OXPROPS. */
const id = {
  subject: 0x0037, submitted: 0x0039, delivered: 0x0e06, displayTo: 0x0e04, headers: 0x007d,
  senderName: 0x0c1a, senderAddress: 0x0c1f, senderSmtp: 0x5d01, fromName: 0x0042, fromAddress: 0x0065, fromSmtp: 0x5d02,
  body: 0x1000, html: 0x1013, rtf: 0x1009, recipientType: 0x0c15, displayName: 0x3001, address: 0x3003, smtp: 0x39fe,
  data: 0x3701, longName: 0x3707, shortName: 0x3704, mime: 0x370e, contentId: 0x3712, flags: 0x3714, isHidden: 0x7ffe,
  htmlCodePage: 0x3fde,
}
const embedded = '__substg1.0_3701000D'
/** `ATT_MHTML_REF`: the HTML body shows the attachment. */
const shownInBody = 4
const toRecipient = 1

/**
 * Reads a message of Outlook (MS-OXMSG). Throws UnreadableFile: `damaged`, `too-large` as for other messages, or why
 * a compound file that is no message cannot be read.
 */
export function readMsg(bytes: Uint8Array): MailMessage {
  const root = openCompound(bytes)
  if (!root.hasStream('__properties_version1.0')) throw refuseCompound(bytes)
  const parts: MessagePart[] = []
  return { ...describe(root, 0, parts), parts }
}

function describe(storage: CompoundStorage, depth: number, parts: MessagePart[]): MessageText {
  requireSoundDepth(depth)
  const properties = readProperties(storage, depth === 0 ? 'message' : 'embedded')
  const { plain, html } = bodiesOf(properties)
  const forwarded: MessageText[] = []
  for (const attachment of foldersOf(storage, '__attach_version1.0_')) {
    const inner = attachment.storages.get(embedded)
    if (inner?.hasStream('__properties_version1.0')) forwarded.push(describe(inner, depth + 1, parts))
    else if (!inner) addPart(parts, toPart(attachment, properties.codePage, depth, html))
  }
  const sent = properties.time(id.submitted) ?? properties.time(id.delivered)
  return {
    subject: oneLine(properties.text(id.subject) ?? ''),
    from: senderOf(properties),
    to: recipientsOf(storage, properties),
    date: sent === undefined || Math.abs(sent) > 8.64e15 ? null : new Date(sent).toISOString(),
    ...bodyOf(plain, html),
    forwarded,
  }
}

/** Entries of a list that the format numbers, in order. */
const foldersOf = ({ storages }: CompoundStorage, prefix: string) =>
  [...storages].filter(([name]) => name.startsWith(prefix)).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, folder]) => folder)

/** A body may be there as text, as HTML, or as RTF that wraps either. */
function bodiesOf(properties: MapiProperties): { plain: string; html: string } {
  const plain = properties.text(id.body) ?? ''
  const bytes = properties.bytes(id.html)
  const html = bytes ? decodeCodePage(bytes, properties.number(id.htmlCodePage) || properties.codePage) : (properties.text(id.html) ?? '')
  const compressed = properties.bytes(id.rtf)
  if (html !== '' || !compressed) return { plain, html }
  const rtf = readRtf(decompressRtf(compressed))
  return { plain: plain.trim() === '' ? rtf.text : plain, html: rtf.html ?? '' }
}

/** Exchange's own addresses (`/o=…`) say nothing to a person. */
const isAddress = (value: string | undefined): value is string => value !== undefined && /^[^\s/]+@[^\s]+$/.test(value)

const nameAndAddress = (name: string, address: string | undefined) =>
  oneLine(isAddress(address) && address !== name ? `${name} <${address}>`.trim() : name || (address ?? ''))

function senderOf(properties: MapiProperties): string {
  const first = (...ids: number[]) => ids.map((one) => properties.text(one)).find(Boolean)
  const address = [id.fromSmtp, id.senderSmtp, id.fromAddress, id.senderAddress].map((one) => properties.text(one)).find(isAddress)
  const header = /^From:[ \t]*(.*(?:\r?\n[ \t].*)*)/im.exec(properties.text(id.headers)?.slice(0, 100_000) ?? '')?.[1]
  return nameAndAddress(first(id.fromName, id.senderName) ?? '', address) || oneLine(header ?? '')
}

function recipientsOf(storage: CompoundStorage, message: MapiProperties): string[] {
  const recipients = foldersOf(storage, '__recip_version1.0_').flatMap((folder) => {
    const properties = readProperties(folder, 'part', message.codePage)
    if ((properties.number(id.recipientType) ?? toRecipient) !== toRecipient) return []
    const address = [properties.text(id.smtp), properties.text(id.address)].find(isAddress)
    return nameAndAddress(properties.text(id.displayName) ?? '', address) || []
  })
  const display = oneLine(message.text(id.displayTo) ?? '')
  return recipients.length > 0 || display === '' ? recipients : display.split(/\s*;\s*/)
}

function toPart(attachment: CompoundStorage, codePage: number, depth: number, html: string): MessagePart {
  const properties = readProperties(attachment, 'part', codePage)
  const bytes = properties.bytes(id.data) ?? new Uint8Array(0)
  const mime = properties.text(id.mime) ?? 'application/octet-stream'
  const name = oneLine(properties.text(id.longName) ?? properties.text(id.shortName) ?? properties.text(id.displayName) ?? '')
  const contentId = properties.text(id.contentId)
  const isShownInText = Boolean(contentId) && html.includes(`cid:${contentId}`)
  const isInline = properties.number(id.isHidden) === 1 || ((properties.number(id.flags) ?? 0) & shownInBody) !== 0
  const isPicture = mime.startsWith('image/') || /\.(?:png|jpe?g|gif|bmp|emz|wmz)$/i.test(name)
  const traits = { mime: isPicture ? 'image/any' : mime, sizeBytes: bytes.length, isInline, isShownInText }
  return { name, mime, bytes, keep: isDocumentPart(traits), depth }
}
