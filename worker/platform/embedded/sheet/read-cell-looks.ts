import type { Package } from '../archive/open-package'
import { readUnits } from '../xml/read-units'
import { childOf, childrenOf, type XmlElement } from '../xml/xml-element'
import { parseFormat, type NumberFormat } from './number-format'

/** How the cells of one style look. */
export interface CellLook {
  format: NumberFormat
  /** White on white, or too small to be read. */
  isUnseen: boolean
}

const isWhite = (colour: XmlElement | undefined) =>
  /^(?:ff)?ffffff$/i.test(colour?.attributes.rgb ?? '') || (colour?.attributes.theme === '0' && !colour.attributes.tint)

function isUnseenFont(font: XmlElement): boolean {
  return isWhite(childOf(font, 'color')) || Number(childOf(font, 'sz')?.attributes.val ?? 11) <= 1
}

/** Looks by style number; an empty list when the part is not there. */
export function readCellLooks(pack: Package, part: string | undefined): CellLook[] {
  if (part === undefined) return []
  const custom = new Map<number, string>()
  let fonts: boolean[] = []
  let fills: boolean[] = []
  let looks: CellLook[] = []
  const units = readUnits(pack.read(part), (name) => /^(?:numFmts|fonts|fills|cellXfs)$/.test(name))
  for (const { element } of units) {
    const children = childrenOf(element)
    if (element.name === 'fonts') fonts = children.map(isUnseenFont)
    else if (element.name === 'fills') fills = children.map(isColoured)
    else if (element.name === 'numFmts') {
      for (const { attributes } of children) custom.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
    } else {
      looks = children.map(({ attributes }) => ({
        format: parseFormat(Number(attributes.numFmtId ?? 0), custom),
        isUnseen: fonts[Number(attributes.fontId ?? 0)] === true && fills[Number(attributes.fillId ?? 0)] !== true,
      }))
    }
  }
  return looks
}

function isColoured(fill: XmlElement): boolean {
  const pattern = childOf(fill, 'patternFill')
  const type = pattern?.attributes.patternType ?? (pattern ? 'none' : 'gradient')
  return type !== 'none' && !(type === 'solid' && isWhite(childOf(pattern, 'fgColor')))
}
