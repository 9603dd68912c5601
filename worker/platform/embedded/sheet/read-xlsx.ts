import { UnreadableFile } from '../../../ports/page-reader'
import type { Package } from '../archive/open-package'
import { readRelations } from '../archive/read-relations'
import { createSheetWriter, type SheetWriter } from '../flow/create-sheet-writer'
import type { FlowPage } from '../flow/flow-page'
import { readUnits } from '../xml/read-units'
import { childOf, childrenOf, innerText, type XmlElement } from '../xml/xml-element'
import { readCellLooks, type CellLook } from './read-cell-looks'
import { readSharedStrings, richText } from './read-shared-strings'
import { writeNumber } from './write-number'

interface Workbook {
  strings: string[]
  looks: CellLook[]
  /** The workbook counts days from 1904, as those of old Macintoshes do. */
  from1904: boolean
}

/** Excel's own limit; farther columns are a hostile file's. */
const lastColumn = 16_384
/** Empty cells between two that are filled; wider gaps are shortened. */
const widestGap = 12

/** Each sheet as a page (long ones as several), values as the cells show them; formulas by their last result. */
export function* readXlsx(pack: Package, main: string): Generator<FlowPage> {
  if (!pack.has(main)) throw new UnreadableFile('damaged', `${main} is missing`)
  const relations = readRelations(pack, main)
  const partOf = (type: string) => relations.find((relation) => relation.type === type)?.target
  const { sheets, from1904 } = readSheetList(pack, main)
  const strings = readSharedStrings(pack, partOf('sharedStrings'))
  const workbook = { strings, looks: readCellLooks(pack, partOf('styles')), from1904 }
  for (const { attributes } of sheets) {
    const target = relations.find(({ id }) => id === attributes[':id'])?.target
    if (target === undefined || !pack.has(target)) continue
    const isHidden = /hidden/i.test(attributes.state ?? '')
    const name = attributes.name ?? ''
    const writer = createSheetWriter(isHidden ? '' : name)
    if (isHidden) writer.hide(name)
    readSheet(pack.read(target), workbook, writer, isHidden)
    yield* writer.finish().filter(({ text, hidden }) => text !== '' || hidden.length > 0)
  }
}

function readSheetList(pack: Package, main: string) {
  const sheets: XmlElement[] = []
  let from1904 = false
  for (const { element } of readUnits(pack.read(main), (name) => name === 'sheet' || name === 'workbookPr')) {
    if (element.name === 'sheet') sheets.push(element)
    else from1904 = /^(?:1|true)$/.test(element.attributes.date1904 ?? '')
  }
  return { sheets, from1904 }
}

function readSheet(part: Iterable<Uint8Array>, workbook: Workbook, writer: SheetWriter, isHidden: boolean): void {
  const hiddenColumns: [number, number][] = []
  for (const { element } of readUnits(part, (name) => name === 'row' || name === 'col')) {
    const { attributes } = element
    const isUnseen = attributes.hidden === '1' || attributes.hidden === 'true'
    if (element.name === 'col') {
      if (isUnseen) hiddenColumns.push([Number(attributes.min), Number(attributes.max)])
      continue
    }
    const { shown, hidden } = readRow(element, workbook, isHidden || isUnseen ? [[1, lastColumn]] : hiddenColumns)
    if (!isUnseen) writer.row(shown)
    writer.hide(hidden.join('\t'))
  }
}

function readRow(row: XmlElement, workbook: Workbook, hiddenColumns: [number, number][]) {
  const shown: string[] = []
  const hidden: string[] = []
  let column = 0
  let gap = 0
  for (const cell of childrenOf(row, 'c')) {
    const before = column
    column = columnOf(cell.attributes.r) ?? column + 1
    const text = cellText(cell, workbook)
    gap += Math.max(0, column - before - 1)
    if (text === '') {
      gap += 1
      continue
    }
    const isHidden = hiddenColumns.some(([from, to]) => column >= from && column <= to)
    if (isHidden || workbook.looks[Number(cell.attributes.s)]?.isUnseen) {
      hidden.push(text)
      gap += isHidden ? 0 : 1
      continue
    }
    shown.push(...Array.from({ length: Math.min(gap, widestGap) }, () => ''), text)
    gap = 0
  }
  return { shown, hidden }
}

/** 1 for `A12`, 28 for `AB3`. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/i.exec(reference ?? '')?.[0].toUpperCase()
  if (!letters) return undefined
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return Math.min(column, lastColumn)
}

function cellText(cell: XmlElement, { strings, looks, from1904 }: Workbook): string {
  const { t: type = 'n', s: style } = cell.attributes
  if (type === 'inlineStr') return richText(childOf(cell, 'is') ?? cell)
  const value = innerText(childOf(cell, 'v'))
  if (value === '') return ''
  if (type === 's') return strings[Number(value)] ?? ''
  if (type === 'b') return value === '1' ? 'VRAI' : 'FAUX'
  const number = Number(value)
  if (type === 'd' || type === 'str' || type === 'e' || Number.isNaN(number)) return value
  const look = looks[Number(style ?? 0)]
  return look ? (writeNumber(number, look.format, from1904) ?? '') : writeNumber(number, [], from1904) ?? value
}
