import { archiveFormat, compoundFormat } from './container-format'

export const fileFormats = {
  pdf: { mime: 'application/pdf', extension: '.pdf' },
  png: { mime: 'image/png', extension: '.png' },
  jpeg: { mime: 'image/jpeg', extension: '.jpg' },
  heic: { mime: 'image/heic', extension: '.heic' },
  tiff: { mime: 'image/tiff', extension: '.tif' },
  gif: { mime: 'image/gif', extension: '.gif' },
  bmp: { mime: 'image/bmp', extension: '.bmp' },
  webp: { mime: 'image/webp', extension: '.webp' },
  docx: { mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', extension: '.docx' },
  xlsx: { mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extension: '.xlsx' },
  pptx: { mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation', extension: '.pptx' },
  odt: { mime: 'application/vnd.oasis.opendocument.text', extension: '.odt' },
  ods: { mime: 'application/vnd.oasis.opendocument.spreadsheet', extension: '.ods' },
  odp: { mime: 'application/vnd.oasis.opendocument.presentation', extension: '.odp' },
  doc: { mime: 'application/msword', extension: '.doc' },
  xls: { mime: 'application/vnd.ms-excel', extension: '.xls' },
  ppt: { mime: 'application/vnd.ms-powerpoint', extension: '.ppt' },
  rtf: { mime: 'application/rtf', extension: '.rtf' },
  msg: { mime: 'application/vnd.ms-outlook', extension: '.msg' },
  eml: { mime: 'message/rfc822', extension: '.eml' },
  html: { mime: 'text/html', extension: '.html' },
  csv: { mime: 'text/csv', extension: '.csv' },
  txt: { mime: 'text/plain', extension: '.txt' },
} as const
export type FileFormat = keyof typeof fileFormats

/** How many of the first bytes decide. */
export const sniffBytes = 4096

const ascii = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))
const starts = (bytes: Uint8Array, ...values: number[]) => values.every((value, at) => bytes[at] === value)

function binaryFormat(head: Uint8Array): FileFormat | null {
  if (starts(head, 0x89, 0x50, 0x4e, 0x47)) return 'png'
  if (starts(head, 0xff, 0xd8, 0xff)) return 'jpeg'
  if (starts(head, 0x49, 0x49, 0x2a, 0) || starts(head, 0x4d, 0x4d, 0, 0x2a)) return 'tiff'
  if (ascii(head, 0, 6) === 'GIF87a' || ascii(head, 0, 6) === 'GIF89a') return 'gif'
  // The size of the header that follows tells a bitmap from a text that begins with its two letters.
  if (starts(head, 0x42, 0x4d) && head[15] === 0 && head[16] === 0 && head[17] === 0) return 'bmp'
  if (ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'WEBP') return 'webp'
  if (ascii(head, 4, 8) === 'ftyp' && /hei[cxms]|hev[cx]|mif1|msf1/.test(ascii(head, 8, 12))) return 'heic'
  // Readers accept junk before the header, within the first 1,024 bytes (ISO 32000, implementation note 13).
  if (ascii(head, 0, Math.min(head.length, 1029)).includes('%PDF-')) return 'pdf'
  return null
}

const htmlStart =
  /^(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body|script|iframe|meta|title|table|div)\b/is
const messageHeader = /^(?:from|to|received|return-path|subject|date|mime-version|delivered-to|message-id|dkim-signature|content-type|x-[\w-]+|authentication-results|arc-[\w-]+):/i

function looksLikeText(head: Uint8Array) {
  if (starts(head, 0xff, 0xfe) || starts(head, 0xfe, 0xff)) return true
  const control = head.filter((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12).length
  return head.length > 0 && control / head.length < 0.02
}

function textFormat(head: Uint8Array, extension: string): FileFormat | null {
  if (!looksLikeText(head)) return null
  const text = new TextDecoder('windows-1252').decode(head).replace(/^\u00ef\u00bb\u00bf/, '').trimStart()
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!doctype svg|<svg)/i.test(text)) return null
  if (text.startsWith('{\\rtf')) return 'rtf'
  if (htmlStart.test(text) || (/^\.x?html?$/.test(extension) && /^<[a-z!]/i.test(text))) return 'html'
  if (messageHeader.test(text) && (extension === '.eml' || /^(?:[\w-]+:|[ \t]).*\r?\n[\w-]+:/.test(text))) return 'eml'
  return extension === '.csv' || extension === '.tsv' ? 'csv' : 'txt'
}

/**
 * What a file is, by its first bytes; the name only tells apart kinds whose first bytes are alike (CSV and TXT, Office
 * archives and compound files whose directory stands farther back): the reading then finds out by the rest. Null: not
 * a kind of document (program, archive, SVG, unknown binary).
 */
export function detectFormat(head: Uint8Array, name: string): FileFormat | null {
  const extension = /\.[^.]+$/.exec(name.toLowerCase())?.[0] ?? ''
  const binary = binaryFormat(head)
  if (binary) return binary
  if (starts(head, 0x50, 0x4b, 3, 4)) return archiveFormat(head, extension)
  if (starts(head, 0xd0, 0xcf, 0x11, 0xe0)) return compoundFormat(head, extension)
  if (starts(head, 0x4d, 0x5a) || starts(head, 0x7f, 0x45, 0x4c, 0x46)) return null
  return textFormat(head, extension)
}
