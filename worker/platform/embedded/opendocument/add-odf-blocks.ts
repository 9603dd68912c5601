import { createStory, type Story } from '../flow/create-story'
import { childrenOf, type XmlElement } from '../xml/xml-element'
import { readOdfParagraph, type OdfContext } from './odf-text'

/** Cells and rows repeated beyond this are empty ones up to the edge of the sheet, or a hostile file's. */
const mostRepeats = 50

const unread = new Set('tracked-changes sequence-decls forms annotation table-column table-columns shapes'.split(' '))

export interface OdfPlace {
  table?: object
  onColour: boolean
  isListItem: boolean
}

/** Adds paragraphs, lists and tables, text boxes after the paragraph that anchors them. */
export function addOdfBlocks(story: Story, elements: XmlElement[], context: OdfContext, place: OdfPlace): void {
  for (const [index, element] of elements.entries()) {
    if (unread.has(element.name)) continue
    if (element.name === 'p' || element.name === 'h') {
      addParagraph(story, element, context, { ...place, isListItem: place.isListItem && index === 0 })
    } else if (element.name === 'table-row') {
      const cells = rowCells(element, context)
      if (cells.length > 0) story.add({ text: cells.join('\t').trimEnd(), table: place.table ?? {} })
    } else {
      const isListItem = element.name === 'list-item' || (element.name !== 'list' && place.isListItem)
      const inside = element.name === 'table' ? { table: element } : {}
      addOdfBlocks(story, childrenOf(element), context, { ...place, ...inside, isListItem })
    }
  }
}

function addParagraph(story: Story, element: XmlElement, context: OdfContext, place: OdfPlace): void {
  const { text, boxes } = readOdfParagraph(element, context, place.onColour)
  const listed = place.isListItem && text.trim() !== '' ? text.replace(/^\f*/, (breaks) => `${breaks}- `) : text
  story.add({ text: listed, isHeading: element.name === 'h', ...(place.table ? { table: place.table } : {}) })
  for (const box of boxes) addOdfBlocks(story, childrenOf(box), context, { onColour: true, isListItem: false })
}

/** Texts of a row's cells, one a column. */
export function rowCells(row: XmlElement, context: OdfContext): string[] {
  const cells: string[] = []
  for (const cell of childrenOf(row)) {
    if (cell.name !== 'table-cell' && cell.name !== 'covered-table-cell') continue
    const story = createStory()
    const onColour = context.styles.get(cell.attributes['style-name'] ?? '')?.isShaded === true
    addOdfBlocks(story, childrenOf(cell), context, { onColour, isListItem: false })
    const text = story.text().replace(/\s+/g, ' ').trim()
    const repeats = Math.min(Number(cell.attributes['number-columns-repeated'] ?? 1) || 1, mostRepeats)
    cells.push(...Array.from({ length: repeats }, () => text))
  }
  while (cells.at(-1) === '') cells.pop()
  return cells
}
