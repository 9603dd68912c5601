import { expect, test } from 'vitest'
import { type Import, imports } from './support/imports'

/** Every cycle once, as the files on it, found by walking down from each file. */
function findCycles(edges: Import[]): string[] {
  const next = Map.groupBy(edges.filter(({ own }) => own), ({ from }) => from)
  const finished = new Set<string>()
  const cycles = new Set<string>()
  const walk = (file: string, trail: string[]) => {
    const at = trail.indexOf(file)
    if (at >= 0) cycles.add([...trail.slice(at), file].join(' -> '))
    if (at >= 0 || finished.has(file)) return
    for (const { to } of next.get(file) ?? []) walk(to, [...trail, file])
    finished.add(file)
  }
  for (const file of next.keys()) walk(file, [])
  return [...cycles]
}

test('a cycle is found', () => {
  const edge = (from: string, to: string) => ({ from, to, own: true, typeOnly: false })
  expect(findCycles([edge('a', 'b'), edge('b', 'c'), edge('c', 'a'), edge('c', 'd')])).toEqual(['a -> b -> c -> a'])
})

test('no file imports itself by way of others, not even for types', () => {
  expect(findCycles(imports)).toEqual([])
})
