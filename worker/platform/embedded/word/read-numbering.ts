import type { Package } from '../archive/open-package'
import { readUnits } from '../xml/read-units'
import { childOf, childrenOf, type XmlElement } from '../xml/xml-element'
import { writeListNumber } from './list-numbers'
import type { ListPlace } from './read-styles'

interface Level {
  start: number
  format: string
  /** `%1.%2)`: levels counted from 1. */
  pattern: string
}

interface List {
  /** Lists that share it go on counting together. */
  shared: string
  levels: Map<number, Level>
}

/** Counts list items as Word does and writes their labels. Items must be asked for in the order of the text. */
export interface Numbering {
  /** `- ` for a bullet, `3.2 ` for a number; empty for what is in no list. */
  label(place: ListPlace | undefined): string
}

const levelOf = (element: XmlElement) => Number(element.attributes.ilvl ?? 0)

function readLevel(element: XmlElement): Level {
  const value = (name: string) => childOf(element, name)?.attributes.val
  return {
    start: Number(value('start') ?? 1),
    format: value('numFmt') ?? 'decimal',
    pattern: value('lvlText') ?? '',
  }
}

const levelsIn = (element: XmlElement) =>
  new Map(childrenOf(element, 'lvl').map((level): [number, Level] => [levelOf(level), readLevel(level)]))

function readLists(pack: Package, part: string): Map<string, List> {
  const abstract = new Map<string, Map<number, Level>>()
  const lists = new Map<string, List>()
  for (const { element } of readUnits(pack.read(part), (name) => name === 'abstractNum' || name === 'num')) {
    if (element.name === 'abstractNum') {
      abstract.set(element.attributes.abstractNumId ?? '', levelsIn(element))
      continue
    }
    const shared = childOf(element, 'abstractNumId')?.attributes.val ?? ''
    const levels = new Map(abstract.get(shared))
    const overrides = childrenOf(element, 'lvlOverride')
    for (const override of overrides) applyOverride(levels, override)
    const numId = element.attributes.numId ?? ''
    lists.set(numId, { shared: overrides.length > 0 ? `${shared}/${numId}` : shared, levels })
  }
  return lists
}

function applyOverride(levels: Map<number, Level>, override: XmlElement): void {
  for (const [at, level] of levelsIn(override)) levels.set(at, level)
  const start = childOf(override, 'startOverride')?.attributes.val
  const at = levelOf(override)
  const level = levels.get(at)
  if (start !== undefined && level) levels.set(at, { ...level, start: Number(start) })
}

/** Reads the numbering part; without one nothing has a label. */
export function readNumbering(pack: Package, part: string | undefined): Numbering {
  const lists = part === undefined ? new Map<string, List>() : readLists(pack, part)
  const counts = new Map<string, number[]>()
  return {
    label(place) {
      if (!place) return ''
      const list = lists.get(place.numId)
      const level = list?.levels.get(place.level)
      if (!list || !level) return ''
      const counted = counts.get(list.shared) ?? []
      counts.set(list.shared, counted)
      counted.length = Math.min(counted.length, place.level + 1)
      for (let at = 0; at < place.level; at += 1) counted[at] ??= list.levels.get(at)?.start ?? 1
      counted[place.level] = (counted[place.level] ?? level.start - 1) + 1
      if (level.format === 'bullet') return '- '
      const label = level.pattern.replace(/%(\d)/g, (_, digit: string) => {
        const at = Number(digit) - 1
        return writeListNumber(counted[at] ?? 1, list.levels.get(at)?.format ?? 'decimal')
      })
      return label.trim() === '' ? '' : `${label.trim()} `
    },
  }
}
