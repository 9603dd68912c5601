import { UnreadableFile } from '../../../ports/page-reader'
import type { Package } from '../archive/open-package'
import { readRelations } from '../archive/read-relations'
import type { FlowPage } from '../flow/flow-page'
import { readUnits } from '../xml/read-units'
import type { XmlElement } from '../xml/xml-element'
import { shapeTexts, type SlideSize } from './shape-texts'

/** A slide a page, in the order of the show: its shapes, then what its notes say. Slides left out of it are hidden. */
export function* readPptx(pack: Package, main: string): Generator<FlowPage> {
  if (!pack.has(main)) throw new UnreadableFile('damaged', `${main} is missing`)
  const relations = readRelations(pack, main)
  const ids: string[] = []
  let size: SlideSize = { width: Infinity, height: Infinity }
  for (const { element } of readUnits(pack.read(main), (name) => name === 'sldId' || name === 'sldSz')) {
    const { cx, cy, ':id': id } = element.attributes
    if (element.name === 'sldId') ids.push(id ?? '')
    else size = { width: Number(cx), height: Number(cy) }
  }
  for (const id of ids) {
    const target = relations.find((relation) => relation.id === id)?.target
    if (target !== undefined && pack.has(target)) yield readSlide(pack, target, size)
  }
}

function readSlide(pack: Package, part: string, size: SlideSize): FlowPage {
  const hidden: string[] = []
  let isShown = true
  const shapes = treeOf(pack, part, (slide) => (isShown = slide.attributes.show !== '0' && slide.attributes.show !== 'false'))
  const texts = shapes.flatMap((shape) => shapeTexts(shape, size, hidden))
  const notes = readRelations(pack, part).find(({ type }) => type === 'notesSlide')
  const said = notes ? treeOf(pack, notes.target).flatMap((shape) => shapeTexts(shape, size, hidden)) : []
  const text = [...texts, ...said].join('\n\n')
  return isShown ? { text, hidden } : { text: '', hidden: [text, ...hidden].filter(Boolean) }
}

/** The shapes of a slide or of a page of notes. */
function treeOf(pack: Package, part: string, onSlide?: (slide: XmlElement) => void): XmlElement[] {
  const trees: XmlElement[] = []
  for (const { element, within } of readUnits(pack.read(part), (name) => name === 'spTree')) {
    const [slide] = within
    if (slide) onSlide?.(slide)
    trees.push(element)
  }
  return trees
}
