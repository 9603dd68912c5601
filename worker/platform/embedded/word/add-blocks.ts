import { createStory, type Story } from '../flow/create-story'
import { childOf, childrenOf, isOn, type XmlElement } from '../xml/xml-element'
import { readParagraph, type WordContext } from './read-paragraph'
import { isShading } from './word-look'

/** Where blocks stand: in which table, and whether what lies behind them may be coloured. */
export interface Place {
  table?: object
  onColour: boolean
}

/** More lines in a cell, or a table in it, mean that the table only lays out the page. */
const mostCellLines = 3

/** Wrappers that show what they hold. */
const transparent = new Set('sdt sdtContent customXml ins moveTo smartTag AlternateContent Choice'.split(' '))

/** Adds paragraphs and tables, text boxes after the paragraph that anchors them. */
export function addBlocks(story: Story, elements: XmlElement[], context: WordContext, place: Place): void {
  for (const element of elements) {
    if (element.name === 'p') addParagraph(story, element, context, place)
    else if (element.name === 'tr') addRow(story, element, context, place)
    else if (element.name === 'tbl') {
      const inside = { table: element, onColour: place.onColour || isColouredTable(childOf(element, 'tblPr'), context) }
      addBlocks(story, childrenOf(element), context, inside)
    } else if (transparent.has(element.name)) addBlocks(story, childrenOf(element), context, place)
  }
}

/** Whether a table's own shading or that of its style may lie behind any of its cells. */
export function isColouredTable(properties: XmlElement | undefined, { styles }: WordContext): boolean {
  const style = styles.get(childOf(properties, 'tblStyle')?.attributes.val ?? '')
  return style?.isShaded === true || isShading(childOf(properties, 'shd'))
}

function addParagraph(story: Story, element: XmlElement, context: WordContext, place: Place): void {
  const { text, isHeading, boxes } = readParagraph(element, context, place.onColour)
  story.add({ text, isHeading, ...(place.table ? { table: place.table } : {}) })
  for (const box of boxes) addBlocks(story, childrenOf(box), context, { onColour: true })
}

/** A row is one line, cells parted by tabs; a row that only lays out the page is read cell after cell. */
function addRow(story: Story, row: XmlElement, context: WordContext, place: Place): void {
  const properties = childOf(row, 'trPr')
  if (childOf(properties, 'del')) return
  const cells = cellsOf(row).map((cell) => readCell(cell, context, place))
  if (isOn(childOf(properties, 'hidden'))) return void context.hidden.push(toLine(cells))
  const isLayout = cellsOf(row).some((cell) => childOf(cell, 'tbl')) || cells.some(isLong)
  if (isLayout) for (const cell of cells) story.add({ text: cell.trim(), table: {} })
  else story.add({ text: toLine(cells), table: place.table ?? {} })
}

const isLong = (cell: string) => cell.split('\n').filter((line) => line.trim() !== '').length > mostCellLines

/** Pages end between rows, never inside one. */
function toLine(cells: string[]): string {
  const line = cells.map((cell) => cell.replace(/[\s\f]+/g, ' ').trim()).join('\t').trimEnd()
  return cells.some((cell) => cell.includes('\f')) ? `\f${line}` : line
}

const cellsOf = (row: XmlElement): XmlElement[] =>
  childrenOf(row).flatMap((child) => {
    if (child.name === 'tc') return [child]
    return transparent.has(child.name) ? cellsOf(child) : []
  })

function readCell(cell: XmlElement, context: WordContext, place: Place): string {
  const story = createStory()
  const isShaded = isShading(childOf(childOf(cell, 'tcPr'), 'shd'))
  addBlocks(story, childrenOf(cell), context, { onColour: place.onColour || isShaded })
  return story.text()
}
