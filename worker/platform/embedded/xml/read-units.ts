import { Parser } from 'htmlparser2'
import { UnreadableFile } from '../../../ports/page-reader'
import { localName, type XmlElement } from './xml-element'

/** One element taken whole out of a long document, such as a paragraph or a row. */
export interface XmlUnit {
  element: XmlElement
  /** The elements around it, outermost first, without their children; the same object as long as one is open. */
  within: readonly XmlElement[]
}

const deepest = 200
/** Units of one step are held together. */
const stepBytes = 65_536
const largestUnit = 200_000
/** Bounds the time of one part to a few seconds, however little it takes in the file. */
const mostElements = 3_000_000

/**
 * Walks XML piece by piece and gives the outermost elements that `isUnit` picks; the rest is forgotten as it passes,
 * so that memory follows the largest unit. Entities of a DTD are never expanded, nothing is ever fetched. Throws
 * UnreadableFile `too-large` for nesting or units that no program writes.
 */
export function* readUnits(
  pieces: Iterable<Uint8Array>,
  isUnit: (name: string, within: readonly XmlElement[]) => boolean,
): Generator<XmlUnit> {
  const builder = createBuilder(isUnit)
  const parser = new Parser(builder.handler, { xmlMode: true })
  let decoder: TextDecoder | undefined
  for (const piece of pieces) {
    decoder ??= new TextDecoder(charsetOf(piece))
    for (let at = 0; at < piece.length; at += stepBytes) {
      parser.write(decoder.decode(piece.subarray(at, at + stepBytes), { stream: true }))
      yield* builder.take()
    }
  }
  parser.end(decoder?.decode() ?? '')
  yield* builder.take()
}

/** XML is UTF-8 unless it starts with a mark of UTF-16. */
function charsetOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : 'utf-8'
}

function createBuilder(isUnit: (name: string, within: readonly XmlElement[]) => boolean) {
  let units: XmlUnit[] = []
  const around: XmlElement[] = []
  /** The unit under way and the elements open in it. */
  const open: XmlElement[] = []
  let elements = 0
  let allElements = 0
  const onopentag = (qualified: string, attributes: Record<string, string>) => {
    const element = { name: localName(qualified), attributes: toLocal(attributes), children: [] }
    if (around.length + open.length > deepest) throw new UnreadableFile('too-large', 'XML nested too deep')
    const parent = open.at(-1)
    if (!parent && !isUnit(element.name, around)) return void around.push(element)
    if ((allElements += 1) > mostElements) throw new UnreadableFile('too-large', 'blocks without end')
    if (!parent) elements = 0
    if ((elements += 1) > largestUnit) throw new UnreadableFile('too-large', 'one block without end')
    parent?.children.push(element)
    open.push(element)
  }
  const ontext = (text: string) => {
    const parent = open.at(-1)
    if (!parent) return
    const last = parent.children.length - 1
    const before = parent.children[last]
    if (typeof before === 'string') parent.children[last] = before + text
    else parent.children.push(text)
  }
  const onclosetag = () => {
    const closed = open.pop()
    if (!closed) around.pop()
    else if (open.length === 0) units.push({ element: closed, within: [...around] })
  }
  const take = () => {
    const taken = units
    units = []
    return taken
  }
  return { handler: { onopentag, ontext, onclosetag }, take }
}

function toLocal(attributes: Record<string, string>): Record<string, string> {
  const local: Record<string, string> = {}
  for (const [qualified, value] of Object.entries(attributes)) {
    const name = localName(qualified)
    const isPrefixed = name.length < qualified.length
    if (isPrefixed && name === 'id') local[':id'] = value
    if (!isPrefixed || !(name in local)) local[name] = value
  }
  return local
}
