import type { Style } from './style-of'

const white =
  /^(?:white|#fff(?:fff)?|#(?:f[a-f]){3}|rgba?\(\s*(?:25[0-5]\s*[, ]\s*){2}25[0-5].*\)|transparent)$/

/** Below this in points or pixels nobody reads. */
const smallestType = 2

/** The ground a style gives; undefined when it gives none. */
const groundOf = (style: Style) =>
  style.get('background') || style.get('background-color') || style.get('background-image') || undefined

/** Whether a style gives a ground on which white can be read. */
export function isColoured(style: Style): boolean {
  const ground = groundOf(style)
  return ground !== undefined && !/^(?:none|initial|inherit|unset)$/.test(ground) && !white.test(ground)
}

/** Whether a style keeps text from a reader. `onColour`: an element around has a coloured ground. */
export function isHiddenByStyle(style: Style, onColour: boolean): boolean {
  const value = (name: string) => style.get(name) ?? ''
  if (value('display') === 'none' || /^(hidden|collapse)$/.test(value('visibility'))) return true
  if (value('mso-hide') === 'all' || Number.parseFloat(value('opacity') || '1') < 0.1) return true
  if (isZero(value('max-height')) || isZero(value('max-width')) || isTiny(value('font-size'))) return true
  if (['left', 'top', 'text-indent'].some((name) => /^-\d{3,}/.test(value(name)))) return true
  if (!white.test(value('color'))) return false
  const ground = groundOf(style)
  return ground === undefined ? !onColour : white.test(ground)
}

const isZero = (length: string) => /^0(?:\.0+)?(?:px|pt|em|%)?$/.test(length)
const isTiny = (length: string) =>
  isZero(length) || (/(?:px|pt)$/.test(length) && Number.parseFloat(length) < smallestType)
