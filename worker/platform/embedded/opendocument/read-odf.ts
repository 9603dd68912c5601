import type { OfficeFile } from '../archive/open-office'
import type { Package } from '../archive/open-package'
import { createSheetWriter } from '../flow/create-sheet-writer'
import { createStory, type Story } from '../flow/create-story'
import type { FlowPage } from '../flow/flow-page'
import { splitSheets } from '../flow/split-sheets'
import { readUnits } from '../xml/read-units'
import { childrenOf, type XmlElement } from '../xml/xml-element'
import { addOdfBlocks, rowCells } from './add-odf-blocks'
import type { OdfContext } from './odf-text'
import { readOdfStyles } from './read-odf-styles'

const stylesPart = 'styles.xml'

/** Pages of an OpenDocument text, workbook (a sheet a page) or presentation (a slide a page). */
export function* readOdf({ kind, pack, main }: OfficeFile): Generator<FlowPage> {
  const styles = new Map([...readOdfStyles(pack.read(stylesPart)), ...readOdfStyles(pack.read(main))])
  const context: OdfContext = { styles, hidden: [], notes: [] }
  if (kind === 'ods') yield* readSheets(pack, main, context)
  else if (kind === 'odp') yield* readSlides(pack, main, context)
  else yield* readText(pack, main, context)
}

function* readText(pack: Package, main: string, context: OdfContext): Generator<FlowPage> {
  const story = createStory()
  addPart(story, pack.read(main), context, (within) => within.some(({ name }) => name === 'text'))
  const sheets = story.text().split('\f').map((sheet) => sheet.trim()).filter(Boolean)
  const margins = createStory()
  addPart(margins, pack.read(stylesPart), context, (within) => within.some(({ name }) => /^(?:header|footer)/.test(name)))
  const [first = '', ...rest] = sheets
  const opening = [margins.text().replaceAll('\f', ''), first, context.notes.join('\n')].filter(Boolean).join('\n\n')
  const pages = [opening, ...rest].flatMap((sheet) => splitSheets(sheet, rest.length > 0))
  for (const [at, text] of pages.entries()) yield { text, hidden: at === 0 ? context.hidden : [] }
}

/** Block by block; what was deleted under revision is kept in the file and left out here. */
function addPart(
  story: Story,
  part: Iterable<Uint8Array>,
  context: OdfContext,
  isWanted: (within: readonly XmlElement[]) => boolean,
): void {
  const isUnit = (name: string, within: readonly XmlElement[]) =>
    /^(?:p|h|table-row|list|tracked-changes)$/.test(name) && isWanted(within)
  for (const { element, within } of readUnits(part, isUnit)) {
    const table = within.findLast(({ name }) => name === 'table')
    addOdfBlocks(story, [element], context, { ...(table ? { table } : {}), onColour: false, isListItem: false })
  }
}

function* readSheets(pack: Package, main: string, context: OdfContext): Generator<FlowPage> {
  let open: { table: XmlElement; writer: ReturnType<typeof createSheetWriter> } | undefined
  for (const { element, within } of readUnits(pack.read(main), (name) => name === 'table-row')) {
    const table = within.find(({ name }) => name === 'table')
    if (!table) continue
    if (open?.table !== table) {
      if (open) yield* open.writer.finish()
      open = { table, writer: createSheetWriter(table.attributes.name ?? '') }
    }
    const cells = rowCells(element, context)
    const isFolded = /^(?:collapse|filter)$/.test(element.attributes.visibility ?? '')
    if (isFolded) open.writer.hide(cells.join('\t'))
    else open.writer.row(cells)
    for (const text of context.hidden.splice(0)) open.writer.hide(text)
  }
  if (open) yield* open.writer.finish()
}

function* readSlides(pack: Package, main: string, context: OdfContext): Generator<FlowPage> {
  for (const { element } of readUnits(pack.read(main), (name, within) => name === 'page' && within.length > 1)) {
    const story = createStory()
    addOdfBlocks(story, childrenOf(element), context, { onColour: true, isListItem: false })
    yield { text: story.text().replaceAll('\f', ''), hidden: context.hidden.splice(0) }
  }
}
