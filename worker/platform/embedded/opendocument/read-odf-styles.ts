import { readUnits } from '../xml/read-units'
import { childOf, type XmlElement } from '../xml/xml-element'

/** What a style of OpenDocument says of its text. */
export interface OdfStyle {
  isUnseen: boolean
  startsPage: boolean
  isHeading: boolean
  /** The ground is coloured, so that white text is no secret. */
  isShaded: boolean
}

export type OdfStyles = ReadonlyMap<string, OdfStyle>

const isColour = (value: string | undefined) => value !== undefined && !/^(?:transparent|#ffffff)$/i.test(value)

function toStyle(element: XmlElement): OdfStyle {
  const text = childOf(element, 'text-properties')?.attributes ?? {}
  const paragraph = childOf(element, 'paragraph-properties')?.attributes ?? {}
  const cell = childOf(element, 'table-cell-properties')?.attributes ?? {}
  const isShaded = [text, paragraph, cell].some((properties) => isColour(properties['background-color']))
  const isTiny = /pt$/.test(text['font-size'] ?? '') && Number.parseFloat(text['font-size'] ?? '') <= 1
  const isWhite = /^#ffffff$/i.test(text.color ?? '') && !isShaded
  return {
    isUnseen: text.display === 'none' || isTiny || isWhite,
    startsPage: paragraph['break-before'] === 'page',
    isHeading: element.attributes['default-outline-level'] !== undefined,
    isShaded,
  }
}

/** Styles by name of one part; inheritance is left out, for producers write what differs where it is used. */
export function readOdfStyles(part: Iterable<Uint8Array>): OdfStyles {
  const styles = new Map<string, OdfStyle>()
  for (const { element } of readUnits(part, (name) => name === 'style')) {
    styles.set(element.attributes.name ?? '', toStyle(element))
  }
  return styles
}
