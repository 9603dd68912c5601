import { childOf, isOn, type XmlElement } from '../xml/xml-element'

/** What a run's properties say of whether it can be seen; undefined where they say nothing. */
export interface WordLook {
  vanish?: boolean
  /** Upper case hexadecimal, or `AUTO`. */
  colour?: string
  /** Half points. */
  size?: number
  isShaded?: boolean
}

/** Text of one point or less cannot be read. */
const smallestSize = 2

/** Whether a `w:shd` gives the ground a colour on which white can be read. */
export function isShading(shd: XmlElement | undefined): boolean {
  const { fill = 'auto', themeFill, val } = shd?.attributes ?? {}
  return (themeFill !== undefined && themeFill !== 'background1') || !/^(?:auto|f{6})$/i.test(fill) || val === 'solid'
}

/** Reads `w:rPr`. */
export function lookOf(properties: XmlElement | undefined): WordLook {
  const look: WordLook = {}
  const vanish = childOf(properties, 'vanish')
  const colour = childOf(properties, 'color')?.attributes.val
  const size = childOf(properties, 'sz')?.attributes.val
  if (vanish) look.vanish = isOn(vanish)
  if (colour) look.colour = colour.toUpperCase()
  if (size) look.size = Number(size)
  const highlight = childOf(properties, 'highlight')?.attributes.val
  const shd = childOf(properties, 'shd')
  if (shd || highlight) look.isShaded = isShading(shd) || (highlight !== undefined && !/^(?:none|white)$/.test(highlight))
  return look
}

/** Whether a person cannot see it; `onColour`: what lies behind is not known to be white. */
export function isUnseen({ vanish, colour, size, isShaded }: WordLook, onColour: boolean): boolean {
  if (vanish || (size !== undefined && size <= smallestSize)) return true
  return colour === 'FFFFFF' && !isShaded && !onColour
}
