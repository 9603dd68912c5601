import { childOf, childrenOf, innerText, type XmlElement } from '../xml/xml-element'
import type { OdfStyles } from './read-odf-styles'

export interface OdfContext {
  styles: OdfStyles
  hidden: string[]
  /** Notes called so far, as they are printed. */
  notes: string[]
}

export interface OdfParagraph {
  text: string
  /** Contents of text boxes anchored here. */
  boxes: XmlElement[]
}

const unread = new Set('annotation tracked-changes note-citation ruby-text bookmark desc title'.split(' '))
/** `text:s` may claim any number of spaces. */
const mostSpaces = 200

interface Writing {
  context: OdfContext
  onColour: boolean
  shown: string
  hidden: string
  boxes: XmlElement[]
}

/** Reads `text:p` or `text:h`. `onColour`: white text here may stand on a coloured ground. */
export function readOdfParagraph(paragraph: XmlElement, context: OdfContext, onColour: boolean): OdfParagraph {
  const style = context.styles.get(paragraph.attributes['style-name'] ?? '')
  const writing = { context, onColour: onColour || style?.isShaded === true, shown: '', hidden: '', boxes: [] }
  write(paragraph, writing, false)
  if (writing.hidden.trim() !== '') context.hidden.push(writing.hidden.trim())
  const text = writing.shown.replace(/\u00ad/g, '').normalize('NFC')
  return { text: (style?.startsPage ? '\f' : '') + text, boxes: writing.boxes }
}

function write(element: XmlElement, writing: Writing, isHidden: boolean): void {
  const style = writing.context.styles.get(element.attributes['style-name'] ?? '')
  const unseen = isHidden || (style?.isUnseen === true && !writing.onColour) || element.name === 'hidden-text'
  for (const child of element.children) {
    // White space of the file itself counts as one space; what the author typed is `text:s`.
    if (typeof child === 'string') put(child.replace(/[ \t\r\n]+/g, ' '), writing, unseen)
    else writeChild(child, writing, unseen)
  }
}

function put(text: string, writing: Writing, isHidden: boolean): void {
  if (isHidden) writing.hidden += text
  else writing.shown += text
}

function writeChild(child: XmlElement, writing: Writing, isHidden: boolean): void {
  if (unread.has(child.name)) return
  if (child.name === 's') put(' '.repeat(Math.min(mostSpaces, Number(child.attributes.c ?? 1) || 1)), writing, isHidden)
  else if (child.name === 'tab') put('\t', writing, isHidden)
  else if (child.name === 'line-break') put('\n', writing, isHidden)
  else if (child.name === 'text-box') writing.boxes.push(child)
  else if (child.name === 'note') put(callNote(child, writing.context), writing, isHidden)
  else write(child, writing, isHidden)
}

function callNote(note: XmlElement, context: OdfContext): string {
  const body = childrenOf(childOf(note, 'note-body')).map((part) => innerText(part)).join(' ')
  const mark = `[${context.notes.length + 1}]`
  context.notes.push(`${mark} ${body.replace(/\s+/g, ' ').trim()}`)
  return mark
}
