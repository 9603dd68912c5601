import { childOf, childrenOf, elementAt, findAll, innerText, type XmlElement } from '../xml/xml-element'

/** In EMU (914,400 an inch). */
export interface SlideSize {
  width: number
  height: number
}

/** Placeholders that say nothing of the document: numbers and dates that the program fills in. */
const machinePlaceholder = /^(?:sldNum|sldImg|dt|hdr)$/
/** Hundredths of a point. */
const smallestSize = 100
const groups = new Set('spTree grpSp AlternateContent Choice graphicFrame graphic graphicData'.split(' '))

/** Texts of a shape or of a tree of shapes, in their order; those off the slide or hidden go to `hidden`. */
export function shapeTexts(shape: XmlElement, size: SlideSize, hidden: string[]): string[] {
  if (shape.name === 'Fallback') return []
  if (shape.name === 'sp' || shape.name === 'cxnSp') return textOfShape(shape, size, hidden)
  if (shape.name === 'tbl') return [tableText(shape, hidden)]
  if (!groups.has(shape.name)) return []
  return childrenOf(shape).flatMap((child) => shapeTexts(child, size, hidden))
}

function textOfShape(shape: XmlElement, size: SlideSize, hidden: string[]): string[] {
  const [about] = findAll(shape, 'nvPr')
  if (machinePlaceholder.test(childOf(about, 'ph')?.attributes.type ?? '')) return []
  const text = paragraphsOf(childOf(shape, 'txBody'), hidden).join('\n').trim()
  if (text === '') return []
  if (!isOffSlide(shape, size) && !isHidden(shape)) return [text]
  hidden.push(text)
  return []
}

const isHidden = (shape: XmlElement) => [...findAll(shape, 'cNvPr')].some(({ attributes }) => attributes.hidden === '1')

function isOffSlide(shape: XmlElement, { width, height }: SlideSize): boolean {
  const frame = elementAt(shape, 'spPr', 'xfrm')
  const [at, extent] = [childOf(frame, 'off')?.attributes, childOf(frame, 'ext')?.attributes]
  if (!at || !extent) return false
  const [left, top] = [Number(at.x), Number(at.y)]
  return left >= width || top >= height || left + Number(extent.cx) <= 0 || top + Number(extent.cy) <= 0
}

const paragraphsOf = (body: XmlElement | undefined, hidden: string[]) =>
  childrenOf(body, 'p').map((paragraph) => paragraphText(paragraph, hidden).replace(/\u00ad/g, '').normalize('NFC'))

function paragraphText(paragraph: XmlElement, hidden: string[]): string {
  const properties = childOf(paragraph, 'pPr')
  const text = childrenOf(paragraph).map((child) => {
    if (child.name === 'br') return '\n'
    if (child.name !== 'r' && child.name !== 'fld') return ''
    const said = innerText(childOf(child, 't'))
    if (Number(childOf(child, 'rPr')?.attributes.sz ?? Infinity) > smallestSize) return said
    hidden.push(said)
    return ''
  })
  const isListed = childOf(properties, 'buChar') ?? childOf(properties, 'buAutoNum')
  return isListed && text.join('').trim() !== '' ? `- ${text.join('')}` : text.join('')
}

function tableText(table: XmlElement, hidden: string[]): string {
  const rows = childrenOf(table, 'tr').map((row) =>
    childrenOf(row, 'tc').map((cell) => paragraphsOf(childOf(cell, 'txBody'), hidden).join(' ').replace(/\s+/g, ' ').trim()),
  )
  return rows.map((cells) => cells.join('\t').trimEnd()).join('\n')
}
