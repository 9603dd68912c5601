import { readUnits } from '../xml/read-units'
import type { Package } from './open-package'

export interface Relation {
  id: string
  /** Last word of its type: `officeDocument`, `header`, `slide`, … */
  type: string
  /** Name of a part of the same package. */
  target: string
}

/** `.` and `..` resolved against the part's folder; never beyond the package, whose root is all there is. */
function resolveTarget(part: string, target: string): string {
  const steps = target.startsWith('/') ? [] : part.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

/** What a part refers to inside its package; what lies outside (templates, links) is left out and never fetched. */
export function readRelations(pack: Package, part: string): Relation[] {
  const [, folder = '', file = ''] = /^(.*\/)?([^/]*)$/.exec(part) ?? []
  const relations: Relation[] = []
  for (const { element } of readUnits(pack.read(`${folder}_rels/${file}.rels`), (name) => name === 'Relationship')) {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = element.attributes
    if (mode === 'External' || !target) continue
    relations.push({ id, type: type.split('/').pop() ?? '', target: resolveTarget(part, target) })
  }
  return relations
}
