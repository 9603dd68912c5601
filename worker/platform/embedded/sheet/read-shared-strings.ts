import { UnreadableFile } from '../../../ports/page-reader'
import type { Package } from '../archive/open-package'
import { readUnits } from '../xml/read-units'
import { childrenOf, innerText, type XmlElement } from '../xml/xml-element'

/** All of a workbook's texts are held while its sheets are read. */
const mostCharacters = 24_000_000

/** `si` or `is`: plain or in runs; how it is pronounced (`rPh`) is left out. */
export function richText(element: XmlElement): string {
  return childrenOf(element)
    .map((child) => (child.name === 't' ? innerText(child) : child.name === 'r' ? richText(child) : ''))
    .join('')
    .replace(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** Texts that cells name by number. Throws UnreadableFile `too-large`. */
export function readSharedStrings(pack: Package, part: string | undefined): string[] {
  if (part === undefined) return []
  const strings: string[] = []
  let characters = 0
  for (const { element } of readUnits(pack.read(part), (name) => name === 'si')) {
    const text = richText(element)
    characters += text.length
    if (characters > mostCharacters) throw new UnreadableFile('too-large', 'texts of the workbook')
    strings.push(text)
  }
  return strings
}
