import type { Package } from '../archive/open-package'
import { readUnits } from '../xml/read-units'
import { childOf, elementAt, findAll, isOn, type XmlElement } from '../xml/xml-element'
import { isShading, lookOf, type WordLook } from './word-look'

export interface ListPlace {
  numId: string
  level: number
}

/** A style with all that it inherits. */
export interface WordStyle {
  look: WordLook
  list: ListPlace | undefined
  isHeading: boolean
  startsPage: boolean
  /** Anything in it gives the ground a colour: of a table style this may be any row. */
  isShaded: boolean
}

export type WordStyles = ReadonlyMap<string, WordStyle>

/** `w:numPr`, with `numId` 0 for a paragraph taken out of its style's list. */
export function listPlaceOf(properties: XmlElement | undefined): ListPlace | undefined {
  const numPr = childOf(properties, 'numPr')
  const numId = childOf(numPr, 'numId')?.attributes.val
  if (numId === undefined) return undefined
  return { numId, level: Number(childOf(numPr, 'ilvl')?.attributes.val ?? 0) }
}

const deepestInheritance = 20

/** Styles by id; none when the part is not there. */
export function readStyles(pack: Package, part: string | undefined): WordStyles {
  const raw = new Map<string, XmlElement>()
  const styles = new Map<string, WordStyle>()
  if (part === undefined) return styles
  for (const { element } of readUnits(pack.read(part), (name) => name === 'style')) {
    raw.set(element.attributes.styleId ?? '', element)
  }
  for (const id of raw.keys()) styles.set(id, inherit(raw, id, deepestInheritance))
  return styles
}

function inherit(raw: Map<string, XmlElement>, id: string, depth: number): WordStyle {
  const style = raw.get(id)
  const basedOn = childOf(style, 'basedOn')?.attributes.val
  const base = basedOn && depth > 0 ? inherit(raw, basedOn, depth - 1) : undefined
  const properties = childOf(style, 'pPr')
  const startsPage = childOf(properties, 'pageBreakBefore')
  return {
    look: { ...base?.look, ...lookOf(childOf(style, 'rPr')) },
    list: listPlaceOf(properties) ?? base?.list,
    isHeading: elementAt(properties, 'outlineLvl') !== undefined || base?.isHeading === true || /^(?:title|titre)$/i.test(id),
    startsPage: startsPage ? isOn(startsPage) : base?.startsPage === true,
    isShaded: base?.isShaded === true || (style !== undefined && [...findAll(style, 'shd')].some(isShading)),
  }
}
