/**
 * An element without its namespace prefix, which producers choose freely. An attribute is found by its local name;
 * `id` with a prefix (`r:id`) also as `:id`, because it may stand beside an `id` without one.
 */
export interface XmlElement {
  name: string
  attributes: Record<string, string>
  children: (XmlElement | string)[]
}

export const localName = (name: string) => name.slice(name.indexOf(':') + 1)

/** Child elements, with this name if one is given. */
export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  if (!element) return []
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  )
}

export const childOf = (element: XmlElement | undefined, name: string) => childrenOf(element, name)[0]

/** The element at the end of a way down, by names. */
export const elementAt = (element: XmlElement | undefined, ...way: string[]) =>
  way.reduce<XmlElement | undefined>((at, name) => childOf(at, name), element)

/** Every descendant with this name, in order, not looking inside those found. */
export function* findAll(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of childrenOf(element)) {
    if (child.name === name) yield child
    else yield* findAll(child, name)
  }
}

/** All text inside, in order. */
export const innerText = (element: XmlElement | undefined): string =>
  element ? element.children.map((child) => (typeof child === 'string' ? child : innerText(child))).join('') : ''

/** A switch of Office: there and not told to be off. */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !/^(?:0|false|off|none)$/.test(element.attributes.val ?? '')
}
