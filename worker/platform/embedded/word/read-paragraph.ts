import { childOf, childrenOf, elementAt, findAll, innerText, isOn, type XmlElement } from '../xml/xml-element'
import type { Numbering } from './read-numbering'
import { listPlaceOf, type WordStyle, type WordStyles } from './read-styles'
import { symbolOf } from './symbol-of'
import { isShading, isUnseen, lookOf } from './word-look'

export interface WordContext {
  styles: WordStyles
  numbering: Numbering
  /** Text of the notes by kind and id: `footnote 2`. */
  notes: ReadonlyMap<string, string>
  /** Notes called on the page under way. */
  calledNotes: string[]
  hidden: string[]
}

export interface Paragraph {
  /** Form feeds where a page ends. */
  text: string
  isHeading: boolean
  /** Contents of text boxes anchored here. */
  boxes: XmlElement[]
}

/** Deleted or moved away, codes of fields, properties, and the second version of what follows in a first one. */
const unread = new Set('del moveFrom instrText delText delInstrText rPr pPr sdtPr Fallback rt annotationRef'.split(' '))

interface Writing {
  context: WordContext
  style: WordStyle | undefined
  onColour: boolean
  shown: string
  hidden: string
  boxes: XmlElement[]
  /** Word's own last page break falls in the middle: the paragraph belongs to the page where it starts. */
  endsPage: boolean
}

/** Reads `w:p`. `onColour`: what lies behind may be coloured, so that white text is no secret. */
export function readParagraph(paragraph: XmlElement, context: WordContext, onColour: boolean): Paragraph {
  const properties = childOf(paragraph, 'pPr')
  const style = context.styles.get(childOf(properties, 'pStyle')?.attributes.val ?? '')
  const isShaded = isShading(childOf(properties, 'shd')) || style?.isShaded === true
  const writing: Writing = {
    context, style, onColour: onColour || isShaded, shown: '', hidden: '', boxes: [], endsPage: false,
  }
  writeAll(paragraph, writing)
  if (writing.hidden.trim() !== '') context.hidden.push(writing.hidden.trim())
  const before = childOf(properties, 'pageBreakBefore')
  const startsPage = before ? isOn(before) : style?.startsPage === true
  const text = writing.shown.replace(/\u00ad/g, '').normalize('NFC')
  const label = text.trim() === '' ? '' : context.numbering.label(listPlaceOf(properties) ?? style?.list)
  return {
    text: (startsPage ? '\f' : '') + withLabel(text, label) + (writing.endsPage ? '\f' : ''),
    isHeading: style?.isHeading === true || elementAt(properties, 'outlineLvl') !== undefined,
    boxes: writing.boxes,
  }
}

const withLabel = (text: string, label: string) => text.replace(/^\f*/, (breaks) => breaks + label)

function writeAll(element: XmlElement, writing: Writing): void {
  for (const child of childrenOf(element)) {
    if (unread.has(child.name)) continue
    if (child.name === 'r') writeRun(child, writing)
    else if (child.name === 'txbxContent') writing.boxes.push(child)
    else writeAll(child, writing)
  }
}

function writeRun(run: XmlElement, writing: Writing): void {
  const properties = childOf(run, 'rPr')
  const style = writing.context.styles.get(childOf(properties, 'rStyle')?.attributes.val ?? '')
  const look = { ...writing.style?.look, ...style?.look, ...lookOf(properties) }
  const isHidden = isUnseen(look, writing.onColour)
  for (const child of childrenOf(run)) {
    const text = textOf(child, writing)
    if (isHidden) writing.hidden += text
    else writing.shown += text
  }
}

function textOf(child: XmlElement, writing: Writing): string {
  switch (child.name) {
    case 't':
      return innerText(child)
    case 'tab':
    case 'ptab':
      return '\t'
    case 'br':
      return child.attributes.type === 'page' ? '\f' : '\n'
    case 'cr':
      return '\n'
    case 'noBreakHyphen':
      return '-'
    case 'sym':
      return symbolOf(child)
    case 'footnoteReference':
    case 'endnoteReference':
      return callNote(child, writing.context)
    case 'lastRenderedPageBreak':
      if (writing.shown.trim() === '') return '\f'
      writing.endsPage = true
      return ''
    case 'fldChar':
      return checkBoxOf(child)
    default:
      if (!unread.has(child.name)) writeAll(child, writing)
      return ''
  }
}

/** A box of an old form shows no character of its own. */
function checkBoxOf(fieldChar: XmlElement): string {
  const [box] = findAll(fieldChar, 'checkBox')
  if (!box) return ''
  return isOn(childOf(box, 'checked') ?? childOf(box, 'default')) ? '☒' : '☐'
}

function callNote(reference: XmlElement, context: WordContext): string {
  const note = context.notes.get(`${reference.name.replace('Reference', '')} ${reference.attributes.id}`)
  if (note === undefined) return ''
  const mark = `[${context.calledNotes.length + 1}]`
  context.calledNotes.push(`${mark} ${note}`)
  return mark
}
