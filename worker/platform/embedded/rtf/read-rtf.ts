import { decodeCodePage } from '../text/decode-code-page'
import { rtfTokens, type RtfToken } from './rtf-tokens'

export interface RtfText {
  text: string
  hidden: string
  /** The HTML that Outlook wrapped into RTF, if that is what it is (MS-OXRTFEX). */
  html: string | null
}

/** Groups that hold no text of the document. */
const silent = new Set(
  `fonttbl colortbl stylesheet info pict object objdata themedata datastore latentstyles listtable listoverridetable
  rsidtbl generator xmlnstbl mmathPr fldinst filetbl revtbl annotation atnid atnauthor pntext pgptbl ftnsep ftnsepc
  aftnsep aftnsepc shppict nonshppict bkmkstart bkmkend`.split(/\s+/),
)
const signs = new Map(Object.entries({
  par: '\n', line: '\n', sect: '\n', row: '\n', cell: '\t', nestcell: '\t', nestrow: '\n', tab: '\t', page: '\f',
  '~': '\u00a0', _: '-', '-': '', '\n': '\n', '\r': '\n', '{': '{', '}': '}', '\\': '\\', emdash: '—', endash: '–',
  lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', bullet: '•', emspace: ' ', enspace: ' ',
}))
const deepest = 5_000

interface Group {
  isSilent: boolean
  isHidden: boolean
  /** Inside `{\*\htmltag …}`: the text is markup. */
  isMarkup: boolean
  /** `\htmlrtf`: written for readers that know no HTML. */
  isDouble: boolean
  /** Fallback characters after `\u`. */
  skip: number
  isStarred: boolean
}

interface Reader {
  isHtml: boolean
  codePage: number
  groups: Group[]
  group: Group
  /** Read, not yet decoded: a character may take two. */
  bytes: number[]
  skipping: number
  shown: string[]
  hidden: string[]
}

/** Reads RTF given as one character a byte. Never throws: what makes no sense is passed over. */
export function readRtf(rtf: string): RtfText {
  const group = { isSilent: false, isHidden: false, isMarkup: false, isDouble: false, skip: 1, isStarred: false }
  const isHtml = /\\fromhtml1/.test(rtf.slice(0, 2_000))
  const reader: Reader = { isHtml, codePage: 1252, groups: [], group, bytes: [], skipping: 0, shown: [], hidden: [] }
  for (const token of rtfTokens(rtf)) {
    take(reader, token)
    if (reader.groups.length > deepest) break
  }
  flush(reader)
  const text = reader.shown.join('')
  return { text: isHtml ? '' : text, hidden: reader.hidden.join('').trim(), html: isHtml ? text : null }
}

const isHeard = ({ group, isHtml }: Reader) => !group.isSilent && !(isHtml && group.isDouble)

function put(reader: Reader, text: string): void {
  if (isHeard(reader)) (reader.group.isHidden ? reader.hidden : reader.shown).push(text)
}

function flush(reader: Reader): void {
  if (reader.bytes.length === 0) return
  put(reader, decodeCodePage(Uint8Array.from(reader.bytes), reader.codePage))
  reader.bytes = []
}

function take(reader: Reader, token: RtfToken): void {
  if (token.kind === 'byte') {
    if (reader.skipping > 0) reader.skipping -= 1
    else if (isHeard(reader)) reader.bytes.push(token.code)
    return
  }
  flush(reader)
  if (token.kind === 'control') return say(reader, token.word, token.value)
  reader.skipping = 0
  if (token.kind === 'open') reader.groups.push({ ...reader.group, isStarred: false })
  else reader.groups.pop()
  reader.group = reader.groups.at(-1) ?? reader.group
}

function say(reader: Reader, word: string, value: number | undefined): void {
  const { group, isHtml } = reader
  if (word === 'u' && value !== undefined) {
    put(reader, String.fromCharCode(value & 0xffff))
    reader.skipping = group.skip
  } else if (word === 'ansicpg' && value !== undefined) reader.codePage = value
  else if (signs.has(word)) put(reader, isHtml && word === 'page' ? '' : (signs.get(word) ?? ''))
  else change(group, word, value)
}

/** What a control word changes for the rest of its group. */
function change(group: Group, word: string, value: number | undefined): void {
  if (word === '*') group.isStarred = true
  else if (word === 'htmltag') Object.assign(group, { isMarkup: true, isSilent: false })
  else if (word === 'htmlrtf') group.isDouble = value !== 0
  else if (word === 'uc') group.skip = value ?? 1
  else if (word === 'v') group.isHidden = value !== 0
  else if (word === 'plain') group.isHidden = false
  else if (silent.has(word) || group.isStarred) group.isSilent = true
  else return
  if (word !== '*') group.isStarred = false
}
