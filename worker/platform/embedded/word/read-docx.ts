import { UnreadableFile } from '../../../ports/page-reader'
import type { Package } from '../archive/open-package'
import { readRelations, type Relation } from '../archive/read-relations'
import { createStory, type Story } from '../flow/create-story'
import type { FlowPage } from '../flow/flow-page'
import { splitSheets } from '../flow/split-sheets'
import { readUnits } from '../xml/read-units'
import { childrenOf, type XmlElement } from '../xml/xml-element'
import { addBlocks, isColouredTable } from './add-blocks'
import { readNumbering } from './read-numbering'
import type { WordContext } from './read-paragraph'
import { readStyles } from './read-styles'

/** Pages of a Word document, at its own page breaks; headers open the first one and footers close it. */
export function readDocx(pack: Package, main: string): FlowPage[] {
  if (!pack.has(main)) throw new UnreadableFile('damaged', `${main} is missing`)
  const relations = readRelations(pack, main)
  const partOf = (type: string) => relations.find((relation) => relation.type === type)?.target
  const context: WordContext = {
    styles: readStyles(pack, partOf('styles')),
    numbering: readNumbering(pack, partOf('numbering')),
    notes: new Map(),
    calledNotes: [],
    hidden: [],
  }
  context.notes = readNotes(pack, relations, context)
  const [first = '', ...rest] = bodySheets(pack, main, context)
  const header = marginText(pack, relations, 'header', context)
  const footer = marginText(pack, relations, 'footer', context)
  const sheets = [[header, first, footer].filter(Boolean).join('\n\n'), ...rest]
  const [opening = '', ...others] = sheets.flatMap((sheet) => splitSheets(sheet, rest.length > 0))
  return [{ text: opening, hidden: context.hidden }, ...others.map((text) => ({ text, hidden: [] }))]
}

/** The body cut at its page breaks, each sheet with the notes called on it. */
function bodySheets(pack: Package, main: string, context: WordContext): string[] {
  const story = createStory()
  addPart(story, pack, main, context)
  const sheets = story.text().split('\f').map((sheet) => sheet.replace(/^\n+/, '').trimEnd())
  const written = sheets.filter((sheet) => sheet.trim() !== '')
  return written.map((sheet) => {
    const called = context.calledNotes.filter((_, at) => sheet.includes(`[${at + 1}]`))
    return called.length === 0 ? sheet : `${sheet}\n\n${called.join('\n')}`
  })
}

/** A part block by block, so that memory follows the longest paragraph or row and not the document. */
function addPart(story: Story, pack: Package, part: string, context: WordContext): void {
  const coloured = new WeakSet<XmlElement>()
  const isUnit = (name: string, within: readonly XmlElement[]) =>
    (name === 'p' || name === 'tr' || name === 'tblPr') && !within.some(({ name: around }) => around === 'Fallback')
  for (const { element, within } of readUnits(pack.read(part), isUnit)) {
    const table = within.findLast(({ name }) => name === 'tbl')
    if (element.name !== 'tblPr') {
      addBlocks(story, [element], context, { ...(table ? { table } : {}), onColour: table !== undefined && coloured.has(table) })
    } else if (table && isColouredTable(element, context)) coloured.add(table)
  }
}

/** The different headers or footers of all sections, each once. */
function marginText(pack: Package, relations: Relation[], type: 'header' | 'footer', context: WordContext): string {
  const texts = relations.filter((relation) => relation.type === type).map(({ target }) => {
    const story = createStory()
    addPart(story, pack, target, context)
    return story.text().replaceAll('\f', '').trim()
  })
  return [...new Set(texts.filter(Boolean))].join('\n')
}

function readNotes(pack: Package, relations: Relation[], context: WordContext): Map<string, string> {
  const notes = new Map<string, string>()
  for (const { target } of relations.filter(({ type }) => type === 'footnotes' || type === 'endnotes')) {
    for (const { element } of readUnits(pack.read(target), (name) => name === 'footnote' || name === 'endnote')) {
      // Separators are notes too, of a type of their own.
      if (element.attributes.type && element.attributes.type !== 'normal') continue
      const story = createStory()
      addBlocks(story, childrenOf(element), context, { onColour: false })
      notes.set(`${element.name} ${element.attributes.id}`, story.text().replace(/\s+/g, ' ').trim())
    }
  }
  return notes
}
